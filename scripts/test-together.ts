// Most tests need nothing but the code they call: run in one process they take a fifth of the time that each of them
// in a process of its own does. The runner is given files that import them; each test keeps its name and its place.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { textOf, textsBehind } from './test-files.ts'

/** How many processes the runner has at once. */
export const processes = 2

// a database, a browser, a server, another process or thread: what a test of these leaves behind is its own affair
const ownAffair =
  /node:(child_process|worker_threads|cluster|http|https|net|sqlite)|@hono\/node-server|playwright|CHARTROOM_(TEST_POSTGRES|CHROMIUM)/
// what the whole process shares, its clock and hooks around all its tests
const shared =
  /\bprocess\.|\bglobalThis\b|\bmock\b|performance\.now|processor-time|^(before|after|beforeEach|afterEach)\(/m

/** Whether a test can share a process with others. */
export function isQuiet(test: string): boolean {
  return !shared.test(textOf(test)) && textsBehind([test]).every(text => !ownAffair.test(text))
}

/** The files to run, quiet ones behind a file for each process that imports them all; and what takes those away again. */
export function together(files: readonly string[]): { files: string[]; tidy: () => void } {
  const quiet = files.filter(isQuiet)
  if (quiet.length <= processes) return { files: [...files], tidy: () => {} }
  const folder = mkdtempSync(join(tmpdir(), 'chartroom-tests-'))
  const joined = Array.from({ length: processes }, (_, turn) => {
    const path = join(folder, `quiet-${turn + 1}.test.mjs`)
    const imports = quiet
      .filter((_file, place) => place % processes === turn)
      .map(file => `await import(${JSON.stringify(pathToFileURL(file).href)})\n`)
    writeFileSync(path, imports.join(''))
    return path
  })
  const alone = files.filter(file => !quiet.includes(file))
  return { files: [...joined, ...alone], tidy: () => rmSync(folder, { recursive: true, force: true }) }
}
