// Which tests there are, what they need of the machine, and whether everything they import is there.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { filesUnder, importsOf, root } from './source-files.ts'

/** Every test of the project. */
export function testFiles(): string[] {
  return ['src', 'test', 'scripts'].flatMap(folder => filesUnder(join(root, folder), /\.test\.ts$/))
}

/** Whether any of the tests, or what they import, speaks to a PostgreSQL or a browser. */
export function needsOf(tests: string[]): { postgres: boolean; browser: boolean } {
  const texts = [...reachable(tests).keys()].map(file => (existsSync(file) ? readFileSync(file, 'utf8') : ''))
  return {
    postgres: texts.some(text => text.includes('CHARTROOM_TEST_POSTGRES')),
    browser: texts.some(text => text.includes('CHARTROOM_CHROMIUM')),
  }
}

/** A sentence for each import, direct or further down, that leads to a file which is not there. */
export function unreachableImports(tests: string[]): string[] {
  return [...reachable(tests)]
    .filter(([file]) => !existsSync(file))
    .map(([file, from]) =>
      from ? `${from} imports ${relative(root, file)}, which is not there.` : `${relative(root, file)} is not there.`,
    )
}

// every file of ours that the tests lead to, each with the place that first named it
function reachable(tests: string[]): Map<string, string> {
  const found = new Map(tests.map(file => [file, '']))
  for (const file of found.keys()) {
    if (!/\.tsx?$/.test(file) || !existsSync(file)) continue
    for (const { specifier, line, isType, isLazy } of importsOf(readFileSync(file, 'utf8'))) {
      const target = resolve(dirname(file), specifier)
      if (!isType && !isLazy && /^\.{1,2}\//.test(specifier) && !found.has(target))
        found.set(target, `${relative(root, file)}:${line}`)
    }
  }
  return found
}
