// A small checkout in a temporary folder for tests of starting: the real start and build, a product of a few lines.
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = dirname(dirname(fileURLToPath(import.meta.url)))

/** Lays out a checkout with the given files; packages are the project's own (linked) unless it is to install its own. */
export function smallCheckout(
  files: Record<string, string>,
  { installs = false } = {},
): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'chartroom-checkout-'))
  for (const name of ['start.mjs', 'boot', 'bin', 'scripts'])
    cpSync(join(project, name), join(folder, name), { recursive: true, filter: file => !file.endsWith('.test.ts') })
  const described = {
    name: 'chartroom',
    version: '1.0.0',
    type: 'module',
    scripts: { start: 'node start.mjs run server.mjs' },
  }
  const lock = {
    name: 'chartroom',
    version: '1.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: { '': { name: 'chartroom', version: '1.0.0' } },
  }
  write(folder, { 'package.json': JSON.stringify(described), 'package-lock.json': JSON.stringify(lock), ...files })
  if (!installs) symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Writes files, with the folders they need. */
export function write(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

/** What a finished program left: its code or signal, and its two outputs. */
export type Ended = { code: number | null; signal: string | null; out: string; err: string }

/** A running program. */
export type Program = { process: ChildProcess; says(words: RegExp): Promise<void>; ended: Promise<Ended> }

/** Runs Node in the folder; `process` can be signalled, `says` waits for words on either output, `ended` for its end. */
export function node(folder: string, ...args: string[]): Program {
  return nodeWith({}, folder, ...args)
}

/** The same with settings in its environment. */
export function nodeWith(settings: Record<string, string>, folder: string, ...args: string[]): Program {
  return command(process.execPath, settings, folder, ...args)
}

/** Runs any program in the folder. */
export function command(program: string, settings: Record<string, string>, folder: string, ...args: string[]): Program {
  // a run of tests inside a test must not take itself for a part of the outer one
  const { NODE_TEST_CONTEXT: _, CHARTROOM_TEST_SKIP: __, ...env } = process.env
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { out: '', err: '' }
  child.stdout.on('data', bytes => {
    said.out += bytes
  })
  child.stderr.on('data', bytes => {
    said.err += bytes
  })
  const ended = new Promise<Ended>(done => child.on('close', (code, signal) => done({ code, signal, ...said })))
  const says = async (words: RegExp): Promise<void> => {
    while (!words.test(said.out + said.err)) {
      if (child.exitCode !== null) throw new Error(`It ended without saying ${words}:\n${said.out}${said.err}`)
      await new Promise(done => setTimeout(done, 20))
    }
  }
  return { process: child, says, ended }
}
