// What one data folder or database holds, opened: for the server, the terminal and agents of this machine.
import { userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { territory } from './areas/map.ts'
import { methods } from './areas/methods.ts'
import { calcThread } from './calc-thread.ts'
import { httpContract } from './client/http.ts'
import { examples } from './examples/all.ts'
import { importThread } from './import-thread.ts'
import type { Actor } from './model/actor.ts'
import type { Contract } from './model/contract.ts'
import { Problem } from './model/problem.ts'
import { openFiles } from './server/attachment-files.ts'
import { readServerFile } from './server/server-file.ts'
import { open } from './store/store.ts'
import { askAhead } from './workspace/ask-ahead.ts'
import { addMember } from './workspace/members.ts'
import { openWorkspaces } from './workspace/open.ts'
import { openPeople } from './workspace/people.ts'

const { env } = process

/** Everything beneath the doors: store, workspaces, people and files. */
export type Here = Awaited<ReturnType<typeof openHere>>

/** Where this program keeps its data. */
export const folderIn = (data?: string): string => resolve(data ?? env.CHARTROOM_DATA ?? './data')

/** Opens a data folder, or the database the environment names; the first time there is one workspace with its owner. */
export async function openHere(folder: string, url = env.CHARTROOM_DATABASE_URL) {
  const store = await open(url ? { url } : { folder })
  const files = openFiles(store.files, join(folder, 'thumbnails'))
  const reader = importThread()
  const calc = calcThread()
  const ahead = askAhead()
  const workspaces = await openWorkspaces({
    store,
    territory: territory(),
    methods,
    calculate: calc.calculate,
    files,
    reader,
    examples,
    ahead,
  })
  const people = openPeople(store, Date.now)
  if ((await workspaces.all()).length === 0) await begin(workspaces)
  const owner = (await people.firstOwner())!
  return {
    workspaces,
    people,
    owner,
    async close() {
      await ahead.close()
      await reader.close()
      await calc.close()
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

/** The actor that a data folder's first owner is. */
export async function ownerOf({ people, owner }: Here) {
  const membership = await people.membershipAt(owner)
  if (!membership) throw new Problem('forbidden', 'The owner of this workspace is suspended.')
  return membership
}

/** The server to speak to: the one named by the environment, else the one that has the data folder open. */
export async function reachable(folder: string): Promise<{ url: string; key: string } | undefined> {
  if (env.CHARTROOM_URL) return { url: env.CHARTROOM_URL, key: env.CHARTROOM_TOKEN ?? '' }
  const said = await readServerFile(folder)
  if (!said) return undefined
  const isAlive = await fetch(`${said.url}/livez`).then(
    answer => answer.ok,
    () => false,
  )
  return isAlive ? said : undefined
}

/** The contract of this machine's owner: over HTTP where a server has the data, embedded where none does. */
export async function contractHere(
  folder: string,
  via: Actor['via'],
): Promise<{ contract: Contract; close(): Promise<void> }> {
  const running = await reachable(folder)
  if (running) {
    const workspace = env.CHARTROOM_WORKSPACE ? { workspace: env.CHARTROOM_WORKSPACE } : {}
    return {
      contract: httpContract({ address: running.url, token: running.key, via, ...workspace }),
      close: async () => {},
    }
  }
  const here = await openHere(folder)
  return { contract: here.workspaces.contract({ ...(await ownerOf(here)), via }), close: here.close }
}
