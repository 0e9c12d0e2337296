import type { Store } from './session.ts'

// each step merges about this many pages; between two of them commands get their turn
const pages = 200

/**
 * Takes the words of erased records out of the file. SQLite only marks them as gone until its lists of words are merged;
 * PostgreSQL clears them away by itself (autovacuum), so there is nothing to do there.
 */
export async function scrubSearch(store: Store): Promise<void> {
  if (store.engine !== 'sqlite') return
  await step(store, -pages)
  while (await step(store, pages)) {
    // until a step finds nothing left to merge
  }
}

/** Merges a part; true when there may be more to merge. */
function step(store: Store, many: number): Promise<boolean> {
  return store.global(async tx => {
    const before = await changes(tx)
    await tx.write([{ sql: `INSERT INTO search (search, rank) VALUES ('merge', ?)`, params: [many] }])
    return (await changes(tx)) - before >= 2
  })

  async function changes(tx: { all<T>(sql: string): Promise<T[]> }): Promise<number> {
    const [row] = await tx.all<{ many: number }>('SELECT total_changes() AS many')
    return row!.many
  }
}
