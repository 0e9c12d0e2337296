// One PostgreSQL cluster for one run of the tests: its own data folder, port and password, on loopback only, stopped by
// its process id at the end. A cluster that somebody else runs on this machine is never touched.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { PostgresTools } from './bring-postgres.ts'

/** A running cluster: where tests reach it, and how it ends. */
export type Cluster = { url: string; stop: () => Promise<void> }

const prefix = 'chartroom-postgres-'

/** Makes and starts a cluster; its user may make databases. */
export async function startCluster(tools: PostgresTools): Promise<Cluster> {
  removeOrphans()
  const user = unprivileged()
  const folder = mkdtempSync(join(tmpdir(), prefix))
  const [data, secret] = [join(folder, 'data'), join(folder, 'password')]
  const password = randomBytes(16).toString('hex')
  writeFileSync(secret, password)
  writeFileSync(join(folder, 'runner'), String(process.pid))
  if (user) for (const path of [folder, secret]) chownSync(path, user.uid, user.gid)
  chmodSync(folder, 0o700)
  const environment = { ...process.env, ...tools.environment }
  // an order that is not that of bytes: a query that forgets COLLATE "C" gives itself away against SQLite
  const locale = ['--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=en-US', '--encoding=UTF8']
  const init = spawnSync(
    join(tools.folder, 'initdb'),
    ['-D', data, '-U', 'chartroom', '-A', 'scram-sha-256', `--pwfile=${secret}`, '--no-sync', ...locale],
    { ...user, cwd: folder, env: environment, encoding: 'utf8' },
  )
  if (init.status !== 0) throw new Error(`PostgreSQL made no cluster in ${data}: ${init.stderr || init.error?.message}`)
  const port = await freePort()
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    jit: 'off',
  }
  const server = spawn(
    join(tools.folder, 'postgres'),
    ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...user, cwd: folder, env: environment, stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  )
  let log = ''
  server.stderr.on('data', bytes => {
    log = (log + bytes).slice(-20_000)
  })
  const ended = new Promise<void>(done => server.on('exit', () => done()))
  const stop = async (): Promise<void> => {
    server.kill('SIGINT')
    const hurry = setTimeout(() => server.kill('SIGQUIT'), 10_000)
    await ended
    clearTimeout(hurry)
    rmSync(folder, { recursive: true, force: true })
  }
  for (let tries = 0; !log.includes('ready to accept connections'); tries++) {
    if (server.exitCode !== null || tries > 300) {
      await stop()
      throw new Error(`PostgreSQL did not start:\n${log}`)
    }
    await pause(50)
  }
  return { url: `postgres://chartroom:${password}@127.0.0.1:${port}/postgres`, stop }
}

// PostgreSQL refuses to run as root
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const number = (which: string) => Number(execFileSync('id', [which, 'nobody'], { encoding: 'utf8' }))
  return { uid: number('-u'), gid: number('-g') }
}

async function freePort(): Promise<number> {
  const holder = createServer()
  await new Promise<void>(done => holder.listen(0, '127.0.0.1', done))
  const address = holder.address()
  await new Promise(done => holder.close(done))
  if (address === null || typeof address === 'string') throw new Error('No free port on 127.0.0.1.')
  return address.port
}

// a run that was killed outright could not stop its cluster: known by our folder's name in the command line
function removeOrphans(): void {
  for (const name of readdirSync(tmpdir()).filter(one => one.startsWith(prefix))) {
    const folder = join(tmpdir(), name)
    try {
      if (isAlive(Number(readFileSync(join(folder, 'runner'), 'utf8')))) continue
      stopServerOf(folder)
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // another user's, or one that is just being made: not ours to clear
    }
  }
}

function stopServerOf(folder: string): void {
  const pidFile = join(folder, 'data/postmaster.pid')
  if (!existsSync(pidFile)) return
  const server = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
  if (!existsSync(`/proc/${server}/cmdline`)) return
  if (readFileSync(`/proc/${server}/cmdline`, 'utf8').includes(folder)) process.kill(server, 'SIGQUIT')
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (problem) {
    // a process of another user answers so, and lives
    return (problem as NodeJS.ErrnoException).code === 'EPERM'
  }
}
