// Reading the project's own files: where they are, and what each imports.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const skipped = new Set(['node_modules', 'dist', '.git', '.cache', 'shots'])

/** Every file under the folder whose path ends as asked, in the order of their names; none when there is no such folder. */
export function filesUnder(folder: string, ending: RegExp): string[] {
  const entries = (() => {
    try {
      return readdirSync(folder, { withFileTypes: true })
    } catch {
      return []
    }
  })()
  return entries
    .filter(entry => !skipped.has(entry.name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap(entry => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesUnder(path, ending)
      return ending.test(path) ? [path] : []
    })
}

/** One import as a file states it. */
export type Import = { specifier: string; isType: boolean; isLazy: boolean; line: number }

const statement =
  /^[ \t]*(?:import|export)\s+(type\s+)?(?:[\w*${}\s,]+?\s+from\s+)?(['"])([^'"\n]+)\2|\bimport\(\s*(['"])([^'"\n]+)\4\s*\)/gm

/** What a file imports: static imports, re-exports and lazy imports of a literal; comments do not count. */
export function importsOf(text: string): Import[] {
  const code = withoutComments(text)
  return [...code.matchAll(statement)].map(found => ({
    specifier: found[3] ?? found[5] ?? '',
    isType: found[1] !== undefined,
    isLazy: found[5] !== undefined,
    line: code.slice(0, found.index).split('\n').length,
  }))
}

/** The text with its comments blanked, lines kept, so that what is merely spoken of is not taken for code. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(,])\/\/[^\n]*/g, found => found.replace(/[^\n]/g, ' '))
}

/** A file as a check sees it: its path from the root with forward slashes, and its text. */
export type SourceFile = { path: string; text: string }

/** Reads files of the project as checks see them. */
export function readSources(folder: string, ending: RegExp, from: string = root): SourceFile[] {
  return filesUnder(join(from, folder), ending).map(path => ({
    path: relative(from, path).replaceAll('\\', '/'),
    text: readFileSync(path, 'utf8'),
  }))
}

/** Whether a file exists only to try others: a test, cases that several tests run, or a bench to try things on. */
export function isForTests(path: string): boolean {
  return /\.(?:test|cases)\.tsx?$|\/test-bench\.ts$/.test(path)
}
