// The built product as somebody starts it: how much script a first visit weighs, how soon it answers, what it holds idle.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { firstScripts } from '../scripts/check-bundle.ts'
import { root } from '../scripts/source-files.ts'
import { type Figure, median } from './figure.ts'

/** It uses no store of ours, so it runs once. */
export const once = true

const rounds = 5

/** Starts the built server some times, each in the data folder of the first. */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'chartroom-start-'))
  try {
    const first = await started(folder)
    const again: Started[] = []
    for (let round = 0; round < rounds; round += 1) again.push(await started(folder))
    return [
      { name: 'first JavaScript of the web, gzip', value: firstScript() / 1000, unit: 'kB', most: 200 },
      { name: 'cold start of the built server, empty folder', value: first.milliseconds / 1000, unit: 's', most: 1 },
      {
        name: 'cold start of the built server, its data there',
        value: median(again.map(start => start.milliseconds)) / 1000,
        unit: 's',
        most: 1,
      },
      { name: 'idle memory (resident)', value: median(again.map(start => start.megabytes)), unit: 'MB', most: 150 },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function firstScript(): number {
  const web = join(root, 'dist/web')
  const manifest = JSON.parse(readFileSync(join(web, '.vite/manifest.json'), 'utf8'))
  return firstScripts(manifest).reduce((sum, file) => sum + gzipSync(readFileSync(join(web, file))).length, 0)
}

interface Started {
  /** From the start of the process to the first answer about being ready. */
  milliseconds: number
  /** Resident some seconds after it. */
  megabytes: number
}

async function started(folder: string): Promise<Started> {
  const began = performance.now()
  const program = [join(root, 'dist/chartroom.js'), 'serve', '--port', '0', '--data', folder]
  const server = spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise(done => server.once('exit', done))
  try {
    const origin = await new Promise<string>((resolve, reject) => {
      let said = ''
      server.stdout.on('data', bytes => {
        said += bytes
        const found = /Chartroom is at (\S+)/.exec(said)
        if (found) resolve(found[1]!)
      })
      server.once('exit', code => reject(new Error(`The server ended with ${code}: ${said}`)))
    })
    const answer = await fetch(`${origin}/readyz`)
    if (!answer.ok) throw new Error(`The server is not ready: ${answer.status}`)
    const milliseconds = performance.now() - began
    await pause(3_000)
    const held = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))
    return { milliseconds, megabytes: Number(held?.[1] ?? Number.NaN) / 1024 }
  } finally {
    server.kill('SIGTERM')
    await ended
  }
}
