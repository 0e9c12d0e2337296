import type { Actor } from '../model/actor.ts'
import type { Territory } from '../model/assemble.ts'
import type { Contract } from '../model/contract.ts'
import type { Example } from '../model/example.ts'
import { newId } from '../model/id.ts'
import { type AnyMethod, type Calculate, callMethod } from '../model/method.ts'
import { Problem } from '../model/problem.ts'
import type { Store } from '../store/session.ts'
import type { AskAhead } from './ask-ahead.ts'
import { contractFor } from './contract.ts'
import type { Files } from './files.ts'
import type { Ground } from './ground.ts'
import { type FileReader, readerHere } from './import/file-reader.ts'
import { intakesOf } from './import/territory-intakes.ts'
import { type PresenceHub, presenceHub } from './presence-hub.ts'

/** What workspaces are opened with. */
export interface Opening {
  store: Store
  territory: Territory
  methods: readonly AnyMethod[]
  /** Computes a method; in this thread unless another way is handed in. */
  calculate?: Calculate
  files: Files
  /** Workspaces to look around in, made elsewhere. */
  examples?: readonly Example[]
  /** Reads files to import; in this thread unless another one is handed in. */
  reader?: FileReader
  /** Milliseconds since 1970; the machine's clock unless a test owns time. */
  now?: () => number
  /** Asks the map again shortly after changes; a server does, what runs once does not. */
  ahead?: AskAhead
}

/** A workspace as it is listed. */
export interface WorkspaceName {
  id: string
  slug: string
  name: string
}

/** All workspaces of a store. */
export interface Workspaces extends Required<Omit<Opening, 'ahead'>> {
  create(given: { slug: string; name: string }): Promise<WorkspaceName>
  /** Who is where at this moment. */
  presence: PresenceHub
  all(): Promise<WorkspaceName[]>
  bySlug(slug: string): Promise<WorkspaceName | undefined>
  ground(workspace: string): Ground
  /** The contract as one actor may use it. */
  contract(actor: Actor): Contract
}

/** Opens the workspaces of a store: indexes for the fields of the map are made first. */
export async function openWorkspaces(opening: Opening): Promise<Workspaces> {
  const { store, territory } = opening
  const now = opening.now ?? Date.now
  await store.indexFields([...territory.kinds.values()])
  const ground = (workspace: string): Ground => ({
    workspace,
    store,
    territory,
    now,
    committed: opening.ahead?.soon,
  })
  const workspaces: Workspaces = {
    ...opening,
    now,
    examples: opening.examples ?? [],
    calculate: opening.calculate ?? ((name, input) => callMethod(opening.methods, name, input)),
    reader: opening.reader ?? readerHere(intakesOf(territory)),
    ground,
    presence: presenceHub(now),
    all: () => store.read.all<WorkspaceName>('SELECT id, slug, name FROM workspaces ORDER BY created_at, id'),
    async bySlug(slug) {
      const [row] = await store.read.all<WorkspaceName>('SELECT id, slug, name FROM workspaces WHERE slug = ?', [slug])
      return row
    },
    async create({ slug, name }) {
      if (!/^[a-z0-9][a-z0-9-]{0,59}$/.test(slug)) {
        throw new Problem('invalid', 'A workspace’s address is lower case letters, digits and hyphens.', {
          slug: 'such as my-team',
        })
      }
      const workspace = { id: newId(now()), slug, name }
      await store.global(async tx => {
        const taken = await tx.all('SELECT id FROM workspaces WHERE slug = ?', [slug])
        if (taken.length > 0) throw new Problem('conflict', `There is a workspace ${slug} already.`, { slug: 'taken' })
        const sql =
          "INSERT INTO workspaces (id, slug, name, settings, example, created_at) VALUES (?, ?, ?, '{}', 0, ?)"
        await tx.write([{ sql, params: [workspace.id, slug, name, new Date(now()).toISOString()] }])
      })
      return workspace
    },
    contract: actor => contractFor(workspaces, actor),
  }
  return workspaces
}
