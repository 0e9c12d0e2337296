// The built product as people start it: a process of its own over a fresh data folder, on a free port of this machine.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'

/** The built server, made by `npm run build`. */
export const bundle = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist/chartroom.js')

/** A product that runs: where, its one-time sign-in link, how long it took to say so, and its memory. */
export interface Running {
  origin: string
  link: string
  milliseconds: number
  megabytes(): number
  stop(): Promise<number | null>
}

/** Starts a program that serves Chartroom and waits for its address; it ends with the test. */
export async function running(t: Pick<TestContext, 'after'>, program: string[] = [bundle, 'serve']): Promise<Running> {
  if (!existsSync(bundle)) throw new Error('Nothing has been built: run `npm run build`, or the tests by `npm test`.')
  const data = mkdtempSync(join(tmpdir(), 'chartroom-data-'))
  const began = performance.now()
  const child = spawn(process.execPath, program, {
    env: { ...process.env, CHARTROOM_DATA: data, CHARTROOM_PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>(done => child.on('exit', code => done(code)))
  const stop = async (): Promise<number | null> => {
    child.kill('SIGTERM')
    const code = await ended
    rmSync(data, { recursive: true, force: true })
    return code
  }
  t.after(stop)
  let said = ''
  for (const output of [child.stdout, child.stderr]) output.on('data', bytes => (said += bytes))
  while (!/auth\/once\/\S+\s/.test(said)) {
    if (child.exitCode !== null) throw new Error(`It ended before it had an address:\n${said}`)
    await new Promise(done => setTimeout(done, 5))
  }
  const link = /\S+\/auth\/once\/\S+/.exec(said)?.[0] ?? ''
  return {
    origin: new URL(link).origin,
    link,
    milliseconds: performance.now() - began,
    megabytes: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    stop,
  }
}
