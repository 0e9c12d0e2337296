// Opens the store, the workspaces and the doors, and hands each what it needs; the only file that knows everything.
import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { territory } from './areas/map.ts'
import { methods } from './areas/methods.ts'
import { answerAgent } from './mcp/agent-server.ts'
import { relayAgents, serveAgents } from './mcp/stdio.ts'
import type { Actor } from './model/actor.ts'
import type { Contract } from './model/contract.ts'
import { Problem } from './model/problem.ts'
import { openFiles } from './server/attachment-files.ts'
import { openServer } from './server/open-server.ts'
import { describeApi } from './server/openapi.ts'
import { localKey, readServerFile, removeServerFile, writeServerFile } from './server/server-file.ts'
import { open } from './store/store.ts'
import { addMember } from './workspace/members.ts'
import { openWorkspaces } from './workspace/open.ts'
import { openPeople } from './workspace/people.ts'

const day = 24 * 60 * 60 * 1000
const { env } = process

/** Where this program keeps its data. */
const folderIn = (data?: string): string => resolve(data ?? env.CHARTROOM_DATA ?? './data')

/** Everything beneath the doors: store, workspaces, people and files of one data folder or database. */
async function ground(folder: string) {
  const store = await open(env.CHARTROOM_DATABASE_URL ? { url: env.CHARTROOM_DATABASE_URL } : { folder })
  const files = openFiles(store.files, join(folder, 'thumbnails'))
  const workspaces = await openWorkspaces({ store, territory: territory(), methods, files })
  const people = openPeople(store, Date.now)
  if ((await workspaces.all()).length === 0) await begin(workspaces)
  const owner = (await people.firstOwner())!
  return {
    workspaces,
    people,
    owner,
    async close() {
      files.close()
      await store.close()
    },
  }
}

async function begin(workspaces: Awaited<ReturnType<typeof openWorkspaces>>): Promise<void> {
  const { id } = await workspaces.create({ slug: 'home', name: 'My territory' })
  await addMember(workspaces.ground(id), { name: nameHere(), role: 'owner' })
}

function nameHere(): string {
  try {
    return userInfo().username || 'Owner'
  } catch {
    // a container's user may have no name
    return 'Owner'
  }
}

type Ground = Awaited<ReturnType<typeof ground>>

/** The contract of a data folder's first owner, for the terminal and for agents on this machine. */
export async function openHere(
  via: Actor['via'],
  data?: string,
): Promise<{ contract: Contract; close(): Promise<void> }> {
  const at = await ground(folderIn(data))
  return { contract: at.workspaces.contract({ ...(await ownerOf(at)), via }), close: at.close }
}

async function ownerOf({ people, owner }: Ground) {
  const membership = await people.membershipAt(owner)
  if (!membership) throw new Problem('forbidden', 'The owner of this workspace is suspended.')
  return membership
}

async function serve(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string' }, data: { type: 'string' }, host: { type: 'string' } },
  })
  const folder = folderIn(values.data)
  const at = await ground(folder)
  const local = localKey()
  const server = await openServer({
    territory: territory(),
    people: at.people,
    contract: at.workspaces.contract,
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
  const tidying = setInterval(() => void at.people.forgetOver(), day)
  tidying.unref()
  await untilStopped()
  removeServerFile(folder)
  await server.close()
  await at.close()
}

/** The link that lets the owner in: a session on a laptop, the first account on a server. */
async function welcome(
  { people, owner }: Ground,
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

/** Lets an agent of this machine in by standard input and output; a server that has the data open is spoken to instead. */
async function agents(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } } })
  const folder = folderIn(values.data)
  const running = await reachable(folder)
  if (running) return relayAgents(running)
  const here = await openHere('agent', values.data)
  await serveAgents(here.contract)
  await here.close()
}

/** The server to speak to: the one named by the environment, else the one that has the data folder open. */
async function reachable(folder: string): Promise<{ url: string; key: string } | undefined> {
  if (env.CHARTROOM_URL) return { url: env.CHARTROOM_URL, key: env.CHARTROOM_TOKEN ?? '' }
  const said = await readServerFile(folder)
  if (!said) return undefined
  const isAlive = await fetch(`${said.url}/livez`).then(
    answer => answer.ok,
    () => false,
  )
  return isAlive ? said : undefined
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

/** Does what the command line asks; gives the exit code. */
async function main(argv: readonly string[]): Promise<number> {
  const [verb = 'serve', ...rest] = argv
  try {
    if (verb === 'serve') await serve(rest)
    else if (verb === 'mcp') await agents(rest)
    else throw new Problem('invalid', `There is no command ${verb}; there are: serve, mcp.`)
    return 0
  } catch (failure) {
    process.stderr.write(`${wordsOf(failure)}\n`)
    return 1
  }
}

function wordsOf(failure: unknown): string {
  if (failure instanceof Problem) return failure.message
  const code = failure instanceof Error && 'code' in failure ? failure.code : undefined
  if (code === 'EADDRINUSE') return 'The port is in use. Stop what uses it, or name another with --port.'
  if (typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS')) return (failure as Error).message
  return failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)
}

process.exitCode = await main(process.argv.slice(2))
