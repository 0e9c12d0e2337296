import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import pg from 'pg'
import { freshDatabase, postgresSkipped } from '../../test/postgres.ts'
import { tables } from './schema.ts'
import type { Engine, Store } from './session.ts'
import { open, type Target } from './store.ts'

/** Where a suite that holds on both engines finds an empty store for each test. */
export interface Bench {
  engine: Engine
  /** Runs a test on an empty place; every store it opens there is closed at the end. */
  test(says: string, work: (place: Place) => Promise<void>, options?: { untouched: boolean }): void
  /** A store in a folder of its own, whatever the engine; only within a test, which closes it. */
  folder(): Promise<Store>
}

/** An empty store's place, for one test; `untouched` ones have never had tables. */
export interface Place {
  target: Target
  /** Opens the store; more than once for several nodes. */
  open(): Promise<Store>
}

/** The bench of one engine. */
export function benchOf(engine: Engine): Bench {
  const fresh = engine === 'sqlite' ? freshFolder : cleanDatabases()
  const beside: (() => Promise<void>)[] = []
  return {
    engine,
    async folder() {
      const { target, remove } = await freshFolder(true)
      const store = await open(target)
      beside.push(() => store.close(), remove)
      return store
    },
    test(says, work, { untouched } = { untouched: false }) {
      test(`${says} (${engine})`, { skip: engine === 'postgres' && postgresSkipped }, async () => {
        const { target, remove } = await fresh(untouched)
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
          for (const end of beside.splice(0)) await end()
          await remove()
        }
      })
    },
  }
}

type Fresh = (untouched: boolean) => Promise<{ target: Target; remove(): Promise<void> }>

const freshFolder: Fresh = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chartroom-store-'))
  return { target: { folder }, remove: async () => rmSync(folder, { recursive: true, force: true }) }
}

// making a database and its tables takes a second of a busy disk: a test gets the one of the test before it, emptied
function cleanDatabases(): Fresh {
  let shared: Awaited<ReturnType<typeof freshDatabase>> | undefined
  after(() => shared?.drop())
  return async untouched => {
    if (untouched) {
      const { url, drop } = await freshDatabase()
      return { target: { url }, remove: drop }
    }
    shared ??= await freshDatabase()
    const { url } = shared
    return { target: { url }, remove: () => empty(url) }
  }
}

async function empty(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const names = [...Object.keys(tables).filter(name => name !== 'links' && name !== 'records'), 'search', 'files']
    const { rows } = await client.query(`SELECT indexname FROM pg_indexes WHERE indexname LIKE 'field%'`)
    await client.query(
      [
        // no foreign key is looked up: planned for the few rows of an earlier test, that would scan thousands for each
        'SET session_replication_role = replica',
        ...['links', 'records', ...names].map(name => `DELETE FROM ${name}`),
        ...rows.map(({ indexname }) => `DROP INDEX ${indexname}`),
      ].join('; '),
    )
  } finally {
    await client.end()
  }
}
