// Starts the server over one data folder, says where it is, and stops it cleanly.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { territory } from './areas/map.ts'
import { folderIn, type Here, openHere, ownerOf } from './here.ts'
import { answerAgent } from './mcp/agent-server.ts'
import { Problem } from './model/problem.ts'
import { openServer } from './server/open-server.ts'
import { describeApi } from './server/openapi.ts'
import { reportToStderr } from './server/problem-answer.ts'
import { localKey, removeServerFile, writeServerFile } from './server/server-file.ts'
import { resumeImports } from './workspace/import/running.ts'
import { tidy } from './workspace/tidy.ts'

const day = 24 * 60 * 60 * 1000
const minute = 60 * 1000
const { env } = process

/** Serves until it is told to stop. */
export async function serve(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string' }, data: { type: 'string' }, host: { type: 'string' } },
  })
  const folder = folderIn(values.data)
  const at = await openHere(folder)
  const local = localKey()
  const server = await openServer({
    territory: territory(),
    people: at.people,
    contract: at.workspaces.contract,
    presence: at.workspaces.presence,
    probe: () => at.workspaces.all(),
    web: webFolder(),
    host: values.host ?? env.CHARTROOM_HOST,
    port: portIn(values.port ?? env.CHARTROOM_PORT),
    url: env.CHARTROOM_URL,
    allowHttp: env.CHARTROOM_ALLOW_HTTP === '1',
    proxies: (env.CHARTROOM_PROXIES ?? '')
      .split(',')
      .map(proxy => proxy.trim())
      .filter(proxy => proxy !== ''),
    limits: limitsIn(),
    local: {
      id: local.id,
      holder: async () => ({ ...(await ownerOf(at)), hash: local.hash, expiresAt: null }),
    },
    agents: answerAgent,
    describe: routes => describeApi(territory(), routes),
  })
  await writeServerFile(folder, { url: `http://localhost:${server.port}`, key: local.key, pid: process.pid })
  process.stdout.write(`Chartroom is at ${server.place.origin}\n${await welcome(at, server.place)}`)
  resumeImports(at.workspaces).catch(failed('resuming imports'))
  const keepHouse = () => {
    at.people.forgetOver().catch(failed('forgetting old sessions'))
    tidy(at.workspaces).catch(failed('keeping house'))
  }
  // a start is a busy moment; the house can wait a minute
  const tidying = [setTimeout(keepHouse, minute), setInterval(keepHouse, day)]
  for (const timer of tidying) timer.unref()
  await untilStopped()
  removeServerFile(folder)
  await server.close()
  await at.close()
}

// what runs beside the requests must not end the server when the store is away for a moment
const failed = (what: string) => (failure: unknown) =>
  reportToStderr({ level: 'error', event: 'broken', where: what, stack: String(failure) })

/** The link that lets the owner in: a session on a laptop, the first account on a server. */
async function welcome(
  { people, owner }: Here,
  { origin, isLaptop }: { origin: string; isLaptop: boolean },
): Promise<string> {
  if (isLaptop) {
    const { code } = await people.makeCode('sign-in', owner, day)
    return `Sign in once with ${origin}/auth/once/${code}\n`
  }
  if (owner.person !== null && (await people.hasPassword(owner.person))) return ''
  const { code } = await people.makeCode('join', owner, day)
  return `Make the owner’s account at ${origin}/join?code=${code}\n`
}

function untilStopped(): Promise<void> {
  return new Promise(stop => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop())
  })
}

function portIn(given: string | undefined): number {
  const port = Number(given ?? 4400)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new Problem('invalid', `${given} is no port; one is a number from 0 to 65535.`)
}

function limitsIn(): { attachment?: number } {
  const most = Number(env.CHARTROOM_ATTACHMENT_BYTES)
  return Number.isInteger(most) && most > 0 ? { attachment: most } : {}
}

function webFolder(): string {
  const beside = fileURLToPath(new URL('./web/', import.meta.url))
  return existsSync(join(beside, 'assets')) ? beside : fileURLToPath(new URL('../dist/web/', import.meta.url))
}
