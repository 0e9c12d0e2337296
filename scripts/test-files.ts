// Which tests there are, what they need of the machine, and whether everything they import is there.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { filesUnder, type Import, importsOf, root } from './source-files.ts'

/** Every test of the project. */
export function testFiles(): string[] {
  return ['src', 'test', 'scripts'].flatMap(folder => filesUnder(join(root, folder), /\.test\.ts$/))
}

/** Whether any of the tests, or what they import, speaks to a PostgreSQL or a browser. */
export function needsOf(tests: string[]): { postgres: boolean; browser: boolean } {
  const texts = textsBehind(tests)
  return {
    postgres: texts.some(text => text.includes('CHARTROOM_TEST_POSTGRES')),
    browser: texts.some(text => text.includes('CHARTROOM_CHROMIUM')),
  }
}

/** The texts of the tests and of everything of ours they import, direct or further down. */
export function textsBehind(tests: string[]): string[] {
  return [...reachable(tests).keys()].map(textOf)
}

const texts = new Map<string, string>()

/** The text of a file; empty when there is none. */
export function textOf(file: string): string {
  let text = texts.get(file)
  if (text === undefined) {
    text = existsSync(file) ? readFileSync(file, 'utf8') : ''
    texts.set(file, text)
  }
  return text
}

/** A sentence for each import, direct or further down, that leads to a file which is not there. */
export function unreachableImports(tests: string[]): string[] {
  return [...reachable(tests)]
    .filter(([file]) => !existsSync(file))
    .map(([file, from]) =>
      from ? `${from} imports ${relative(root, file)}, which is not there.` : `${relative(root, file)} is not there.`,
    )
}

const imports = new Map<string, Import[]>()

function importsIn(file: string): Import[] {
  const found = imports.get(file) ?? importsOf(textOf(file))
  imports.set(file, found)
  return found
}

// every file of ours that the tests lead to, each with the place that first named it
function reachable(tests: string[]): Map<string, string> {
  const found = new Map(tests.map(file => [file, '']))
  for (const file of found.keys()) {
    if (!/\.tsx?$/.test(file) || !existsSync(file)) continue
    for (const { specifier, line, isType, isLazy } of importsIn(file)) {
      const target = resolve(dirname(file), specifier)
      if (!isType && !isLazy && /^\.{1,2}\//.test(specifier) && !found.has(target))
        found.set(target, `${relative(root, file)}:${line}`)
    }
  }
  return found
}
