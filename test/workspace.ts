// A workspace of its own for each test, on either engine, with people who may do different things.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { type Actor, scopesOf } from '../src/model/actor.ts'
import type { Role } from '../src/model/answers.ts'
import type { Territory } from '../src/model/assemble.ts'
import type { Contract } from '../src/model/contract.ts'
import type { Example } from '../src/model/example.ts'
import type { Engine } from '../src/store/session.ts'
import { open } from '../src/store/store.ts'
import { addMember } from '../src/workspace/members.ts'
import { openWorkspaces, type Workspaces } from '../src/workspace/open.ts'
import { freshDatabase } from './postgres.ts'
import { toyMap } from './toy-map.ts'

/** One person of the workspace: who they are and the contract as they may use it. */
export interface Somebody extends Contract {
  id: string
  actor: Actor
}

/** A fresh workspace, its people by name, and a clock that tests turn. */
export interface Fresh {
  workspaces: Workspaces
  workspace: string
  person(name: string, role: Role, teams?: readonly string[]): Promise<Somebody>
  clock: { now: number }
}

/** Opens an empty store with one workspace; everything is closed and removed when the test ends. */
export async function freshWorkspace(
  t: TestContext,
  engine: Engine,
  territory: Territory = toyMap(),
  examples: readonly Example[] = [],
): Promise<Fresh> {
  const place = await freshPlace(engine)
  const store = await open(place.target)
  t.after(async () => {
    await store.close()
    await place.remove()
  })
  const clock = { now: Date.parse('2026-03-02T09:00:00Z') }
  const workspaces = await openWorkspaces({
    store,
    territory,
    methods: [],
    examples,
    files: { ...store.files, thumbnail: async () => undefined },
    now: () => clock.now,
  })
  const { id: workspace } = await workspaces.create({ slug: 'toys', name: 'Toys' })
  const person: Fresh['person'] = async (name, role, teams = []) => {
    const member = await addMember(workspaces.ground(workspace), { name, role })
    const actor: Actor = { workspace, member: member.id, name, role, teams, scopes: scopesOf[role], via: 'api' }
    return { ...workspaces.contract(actor), id: member.id, actor }
  }
  return { workspaces, workspace, person, clock }
}

async function freshPlace(engine: Engine) {
  if (engine === 'postgres') {
    const { url, drop } = await freshDatabase()
    return { target: { url }, remove: drop }
  }
  const folder = mkdtempSync(join(tmpdir(), 'chartroom-'))
  return { target: { folder }, remove: async () => rmSync(folder, { recursive: true }) }
}
