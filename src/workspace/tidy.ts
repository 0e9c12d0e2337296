import type { Tx } from '../store/session.ts'
import { breathe } from './breathe.ts'
import { commit } from './commit.ts'
import { withFilesErased } from './erased-files.ts'
import type { Asking } from './ground.ts'
import type { Workspaces } from './open.ts'
import { allIn } from './statements.ts'
import { claimTidying, type Tidying, tidied } from './tidying-claim.ts'

/** How long the trash keeps a record, and an answer stands for its key. */
const kept = { trash: 30 * 86_400_000, answers: 86_400_000 }
const portion = 50

/** What one round of housekeeping took away. */
export interface Tidied {
  workspaces: number
  erased: number
  files: number
}

/**
 * Empties trash older than 30 days, forgets answers older than a day, and sweeps up files that nothing names, in each
 * workspace once a day whichever of several nodes comes first. Started at every start and daily; long work lets others
 * through.
 */
export async function tidy(opened: Pick<Workspaces, 'store' | 'files' | 'ground' | 'all' | 'now'>): Promise<Tidied> {
  const done: Tidied = { workspaces: 0, erased: 0, files: 0 }
  for (const { id } of await opened.all()) {
    const claimed = await claimTidying(opened.store, id, opened.now())
    if (!claimed) continue
    const asking = keeperOf(opened.ground(id))
    done.workspaces += 1
    done.erased += await emptyTrash(asking, opened.files)
    const since = new Date(opened.now() - kept.answers).toISOString()
    await opened.store.command(id, tx =>
      tx.write([{ sql: 'DELETE FROM answers WHERE ws_id = ? AND at < ?', params: [id, since] }]),
    )
    const { suspects, removed } = await sweep(asking, opened.files, claimed)
    done.files += removed
    await tidied(opened.store, id, opened.now(), suspects)
  }
  return done
}

/** Chartroom itself: it keeps house in what nobody else may see, and the ledger says so. */
function keeperOf(ground: ReturnType<Workspaces['ground']>): Asking {
  const rights = {
    role: 'owner' as const,
    teams: [],
    scopes: ['read', 'write', 'admin'] as const,
    via: 'system' as const,
  }
  return { ...ground, actor: { workspace: ground.workspace, member: 'chartroom', name: 'Chartroom', ...rights } }
}

async function emptyTrash(asking: Asking, files: Workspaces['files']): Promise<number> {
  const { store, workspace } = asking
  const [trash] = await store.read.all<{ n: number }>('SELECT SUM(archived) AS n FROM counts WHERE ws_id = ?', [
    workspace,
  ])
  if (!Number(trash?.n)) return 0
  const before = new Date(asking.now() - kept.trash).toISOString()
  const old = await store.heavy.all<{ id: string; key: string }>(
    'SELECT id, key FROM records WHERE ws_id = ? AND archived_at < ? ORDER BY archived_at, id',
    [workspace, before],
  )
  for (let at = 0; at < old.length; at += portion) {
    const part = old.slice(at, at + portion)
    const changes = part.map(({ id, key }) => ({ verb: 'erase' as const, id, key }))
    const decide = async (tx: Tx) => {
      // somebody may have taken one out again meanwhile
      const still = await allIn<{ id: string; key: string }>(
        part.map(({ id }) => id),
        list =>
          tx.all(`SELECT id, key FROM records WHERE ws_id = ? AND archived_at < ? AND id IN ${list.sql}`, [
            workspace,
            before,
            ...list.params,
          ]),
      )
      return { changes: still.map(({ id, key }) => ({ verb: 'erase' as const, id, key })) }
    }
    const command = { changes: [], via: 'system' as const, reason: 'in the trash for 30 days' }
    await withFilesErased(asking, files, changes, () => commit(asking, command, decide))
    await breathe()
  }
  return old.length
}

/** Removes files that nothing names, now and already a day ago: one that was just brought is about to be named. */
async function sweep(
  asking: Asking,
  files: Workspaces['files'],
  { suspects }: Tidying,
): Promise<{ suspects: string[]; removed: number }> {
  const all = await asking.store.files.hashes(asking.workspace)
  const named = await hashesNamed(asking, all)
  const back = all.length > named.size ? await mayComeBack(asking) : none
  const unnamed = all.filter(hash => !named.has(hash) && !back.has(hash))
  const known = new Set(suspects)
  const gone = unnamed.filter(hash => known.has(hash))
  for (const hash of gone) {
    await files.remove(asking.workspace, hash)
    await breathe()
  }
  return { suspects: unnamed.filter(hash => !known.has(hash)), removed: gone.length }
}

const none: ReadonlySet<string> = new Set()

/** Files taken off a record so lately that it may still be undone. */
async function mayComeBack({ store, workspace, now }: Asking): Promise<ReadonlySet<string>> {
  const rows = await store.heavy.all<{ was: string }>(
    "SELECT was FROM ledger WHERE ws_id = ? AND verb = 'detach' AND at > ? AND was IS NOT NULL",
    [workspace, new Date(now() - kept.trash).toISOString()],
  )
  return new Set(rows.map(({ was }) => (JSON.parse(was) as { hash: string }).hash))
}

/** Those of some files that an attachment or an import still names. */
async function hashesNamed({ store, workspace }: Asking, hashes: readonly string[]): Promise<Set<string>> {
  const attached = await allIn<{ hash: string }>(hashes, list =>
    store.read.all(`SELECT DISTINCT hash FROM attachments WHERE ws_id = ? AND hash IN ${list.sql}`, [
      workspace,
      ...list.params,
    ]),
  )
  const work = await store.read.all<{ body: string }>(
    "SELECT body FROM work_waiting WHERE ws_id = ? AND what <> 'tidy'",
    [workspace],
  )
  const named = new Set(attached.map(({ hash }) => hash))
  for (const hash of hashes) if (work.some(({ body }) => body.includes(hash))) named.add(hash)
  return named
}
