import type { Change } from '../model/change.ts'
import { scrubSearch } from '../store/search-scrub.ts'
import type { Files } from './files.ts'
import type { Asking } from './ground.ts'
import { cameFromOf, forgetImported } from './import/forget-imported.ts'
import { allIn } from './statements.ts'

/**
 * Runs a command and, where it erases records, takes away the bytes that hung on them and the words they were found
 * by, also those of the file an import brought them in from. Bytes that hang on another record stay.
 */
export async function withFilesErased<T>(
  asking: Asking,
  files: Files,
  changes: readonly Change[],
  run: () => Promise<T>,
): Promise<T> {
  const ids = changes.flatMap(change => (change.verb === 'erase' ? [change.id] : []))
  if (ids.length === 0) return run()
  // read before, because erasing empties these very rows
  const [hashes, systems] = await Promise.all([hashesOn(asking, ids), cameFromOf(asking, ids)])
  const done = await run()
  for (const hash of hashes) if (!(await isNeeded(asking, hash))) await files.remove(asking.workspace, hash)
  await forgetImported(asking, files, systems)
  // in the background: merging a large index takes its time, and after a restart the next erase goes on with it
  scrubSearch(asking.store).catch(() => undefined)
  return done
}

/** Hashes of all files that ever hung on the records, also of those taken off again. */
async function hashesOn({ store, workspace }: Asking, ids: readonly string[]): Promise<Set<string>> {
  const rows = await allIn<{ now: string | null }>(ids, list =>
    store.read.all(`SELECT now FROM ledger WHERE ws_id = ? AND record IN ${list.sql} AND verb = 'attach'`, [
      workspace,
      ...list.params,
    ]),
  )
  return new Set(rows.flatMap(({ now }) => (now === null ? [] : [(JSON.parse(now) as { hash: string }).hash])))
}

async function isNeeded({ store, workspace }: Asking, hash: string): Promise<boolean> {
  const [hanging, brought] = await Promise.all([
    store.read.all('SELECT id FROM attachments WHERE ws_id = ? AND hash = ? LIMIT 1', [workspace, hash]),
    store.read.all('SELECT id FROM work_waiting WHERE ws_id = ? AND body LIKE ? LIMIT 1', [workspace, `%${hash}%`]),
  ])
  return hanging.length + brought.length > 0
}
