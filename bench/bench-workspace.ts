import { territory } from '../src/areas/map.ts'
import { scopesOf } from '../src/model/actor.ts'
import type { Contract } from '../src/model/contract.ts'
import { newId } from '../src/model/id.ts'
import { open, type Target } from '../src/store/store.ts'
import type { Ground } from '../src/workspace/ground.ts'
import { addMember } from '../src/workspace/members.ts'
import { openWorkspaces } from '../src/workspace/open.ts'

/** A workspace of the real map in a store of its own, and its owner's contract. */
export interface BenchWorkspace {
  engine: string
  ground: Ground
  member: string
  contract: Contract
  close(): Promise<void>
}

/** Opens the store and makes a workspace in it with one owner, Ana. */
export async function benchWorkspace(target: Target): Promise<BenchWorkspace> {
  const store = await open(target)
  const files = { ...store.files, thumbnail: async () => undefined }
  const workspaces = await openWorkspaces({ store, territory: territory(), methods: [], files })
  const { id: workspace } = await workspaces.create({ slug: `bench-${newId()}`, name: 'Bench' })
  const ground = workspaces.ground(workspace)
  const { id: member } = await addMember(ground, { name: 'Ana', role: 'owner' })
  const rights = { role: 'owner' as const, teams: [], scopes: scopesOf.owner, via: 'api' as const }
  const contract = workspaces.contract({ workspace, member, name: 'Ana', ...rights })
  return { engine: store.engine, ground, member, contract, close: () => store.close() }
}
