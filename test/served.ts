// A whole Chartroom behind HTTP for tests: real store, real map, people of every role, and a client that speaks plainly.
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { territory } from '../src/areas/map.ts'
import { methods } from '../src/areas/methods.ts'
import { scopesOf } from '../src/model/actor.ts'
import type { Role } from '../src/model/answers.ts'
import type { Territory } from '../src/model/assemble.ts'
import type { MemberScope, Scope } from '../src/model/operation.ts'
import { openFiles } from '../src/server/attachment-files.ts'
import { openServer, type ServerParts } from '../src/server/open-server.ts'
import { open } from '../src/store/store.ts'
import { addMember } from '../src/workspace/members.ts'
import { openWorkspaces } from '../src/workspace/open.ts'
import { openPeople } from '../src/workspace/people.ts'

/** An answer as a test reads it: any name may be there, and the assertion on it says what it should be. */
export interface Read {
  [name: string]: Read
}
export type Body = Read & { items: readonly Read[]; outcomes: readonly Read[]; hits: readonly Read[] }

export interface Answered {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
  body: Body
}

export interface Sending {
  method?: string
  key?: string
  headers?: Record<string, string>
  json?: unknown
  raw?: string | Uint8Array
}

/** Starts a server over a fresh store; everything ends with the test. */
export async function served(
  t: Pick<TestContext, 'after'>,
  given: {
    database?: { url: string; drop(): Promise<void> }
    parts?: Partial<ServerParts>
    territory?: Territory
  } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'chartroom-served-'))
  const store = await open(given.database ? { url: given.database.url } : { folder })
  const files = openFiles(store.files, join(folder, 'thumbnails'))
  const map = given.territory ?? territory()
  const workspaces = await openWorkspaces({ store, territory: map, methods, files })
  const people = openPeople(store, Date.now)
  const reported: Record<string, unknown>[] = []
  const server = await openServer({
    territory: map,
    people,
    contract: workspaces.contract,
    presence: workspaces.presence,
    probe: () => workspaces.all(),
    web: join(folder, 'web'),
    port: 0,
    describe: () => ({}),
    report: line => reported.push(line),
    ...given.parts,
  })
  t.after(async () => {
    await server.close(200)
    files.close()
    await store.close()
    await given.database?.drop()
    rmSync(folder, { recursive: true, force: true })
  })
  const workspace = async (slug: string) => {
    const made = await workspaces.create({ slug, name: slug })
    const member = async (name: string, role: Role) => {
      const added = await addMember(workspaces.ground(made.id), { name, role })
      const actor = {
        workspace: made.id,
        member: added.id,
        name,
        role,
        teams: [],
        scopes: scopesOf[role],
        via: 'api' as const,
      }
      const contract = workspaces.contract(actor)
      // a key is made by whoever may write; for those who may not, an owner's right is lent for the making
      const maker = workspaces.contract({ ...actor, scopes: [...new Set<Scope>([...actor.scopes, 'write'])] })
      const key = async (scopes: MemberScope[] = [...scopesOf[role]], more: { expiresAt?: string } = {}) =>
        (await maker.makeToken({ name: `${name}’s key`, scopes, ...more })).secret!
      return { id: added.id, name, role, contract, key: await key(), makeKey: key }
    }
    return { ...made, member }
  }
  return { store, workspaces, people, server, reported, folder, files, workspace, ask: asking(server.port) }
}

/** Sends one request to the loopback address and reads the whole answer. */
export function asking(port: number) {
  return (path: string, { method = 'GET', key, headers = {}, json, raw }: Sending = {}): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const body = json === undefined ? raw : JSON.stringify(json)
      const sent = request(
        {
          host: '127.0.0.1',
          port,
          path,
          method,
          headers: {
            host: `localhost:${port}`,
            ...(key ? { authorization: `Bearer ${key}` } : {}),
            ...(json === undefined ? {} : { 'content-type': 'application/json' }),
            ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
            ...headers,
          },
        },
        response => {
          const chunks: Buffer[] = []
          response.on('data', chunk => chunks.push(chunk))
          response.on('end', () => {
            const text = Buffer.concat(chunks).toString('utf8')
            const isJson = /json/.test(String(response.headers['content-type']))
            resolve({
              status: response.statusCode!,
              headers: response.headers,
              text,
              body: isJson && text ? JSON.parse(text) : ({} as Body),
            })
          })
          response.on('error', reject)
        },
      )
      sent.on('error', reject)
      sent.end(body)
    })
}
