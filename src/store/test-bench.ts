import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { freshDatabase, postgresSkipped } from '../../test/postgres.ts'
import type { Engine, Store } from './session.ts'
import { open, type Target } from './store.ts'

/** Where a suite that holds on both engines finds an empty store for each test. */
export interface Bench {
  engine: Engine
  /** Runs a test on an empty place; every store it opens there is closed at the end. */
  test(says: string, work: (place: Place) => Promise<void>): void
}

/** An empty store's place, for one test. */
export interface Place {
  target: Target
  /** Opens the store; more than once for several nodes. */
  open(): Promise<Store>
}

/** The bench of one engine. */
export function benchOf(engine: Engine): Bench {
  return {
    engine,
    test(says, work) {
      test(`${says} (${engine})`, { skip: engine === 'postgres' && postgresSkipped }, async () => {
        const { target, remove } = await fresh(engine)
        const stores: Store[] = []
        const openAnother = async () => {
          const store = await open(target)
          stores.push(store)
          return store
        }
        try {
          await work({ target, open: openAnother })
        } finally {
          await Promise.all(stores.map(store => store.close()))
          await remove()
        }
      })
    },
  }
}

async function fresh(engine: Engine): Promise<{ target: Target; remove(): Promise<void> }> {
  if (engine === 'postgres') {
    const { url, drop } = await freshDatabase()
    return { target: { url }, remove: drop }
  }
  const folder = mkdtempSync(join(tmpdir(), 'chartroom-store-'))
  return { target: { folder }, remove: async () => rmSync(folder, { recursive: true, force: true }) }
}
