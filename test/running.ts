// The whole program as a user starts it: its own data folder, a free port, and the link that lets the owner in.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { httpContract } from '../src/client/http.ts'
import type { Contract } from '../src/model/contract.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** A Chartroom that answers, until it is stopped. */
export interface Running {
  address: string
  /** Opens a session in a browser, once. */
  signIn: string
  contract: Contract
  stop(): Promise<void>
}

/** Starts the program from source, with the web app as it was last built (built now where it never was). */
export async function running(): Promise<Running> {
  if (!existsSync(join(root, 'dist/web/index.html'))) await run([join(root, 'scripts/build.ts'), 'web'])
  const data = mkdtempSync(join(tmpdir(), 'chartroom-running-'))
  const env: NodeJS.ProcessEnv = { ...process.env, CHARTROOM_DATA: data, CHARTROOM_PORT: '0' }
  delete env.CHARTROOM_DATABASE_URL
  const child = spawn(process.execPath, [join(root, 'src/main.ts'), 'serve'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const gone = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const signIn = await new Promise<string>((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk
      const link = /http\S+\/auth\/once\/\S+/.exec(said)?.[0]
      if (link) resolve(link)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => reject(new Error(`Chartroom did not start: ${said}`)))
  })
  const { url, key } = JSON.parse(readFileSync(join(data, 'server.json'), 'utf8')) as { url: string; key: string }
  return {
    address: new URL(signIn).origin,
    signIn,
    contract: httpContract({ address: url, token: key }),
    async stop() {
      child.kill()
      await gone
      rmSync(data, { recursive: true, force: true })
    },
  }
}

async function run(args: string[]): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: 'inherit' })
  const code = await new Promise<number | null>(resolve => child.once('exit', resolve))
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}`)
}
