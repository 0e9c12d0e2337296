import { maySee } from '../model/allow.ts'
import type { Territory } from '../model/assemble.ts'
import type { ChartRecord } from '../model/record.ts'
import type { Store } from '../store/session.ts'
import type { Asking } from './ground.ts'
import { type RecordRow, readRecord, recordColumns, type StoredRecord, seen } from './rows.ts'
import { allIn } from './statements.ts'

/** What a page knows of its records before they are looked at: enough to tell whether they have been read before. */
export interface PageRow {
  id: string
  version: number
  updated_at: string
  touched: number
}

interface Known {
  version: number
  updatedAt: string
  touched: number
  stored: StoredRecord
  shown: ChartRecord
}

/** Records by workspace and id; what is not asked for while `young` fills up is forgotten with `old`. */
interface Cache {
  young: Map<string, Map<string, Known>>
  old: Map<string, Map<string, Known>>
  size: number
}

const mostBytes = 12_000_000
const caches = new WeakMap<Store, WeakMap<Territory, Cache>>()

/** The columns a page reads first. */
export const pageColumns = 'id, version, updated_at, touched'

/**
 * The records of a page as this actor may see them, in its order. A record read before in this very version is not read
 * and parsed again: that is most of what a list costs. What is handed out is shared and must not be changed.
 */
export async function pageRecords(asking: Asking, rows: readonly PageRow[]): Promise<ChartRecord[]> {
  const { actor, territory, workspace } = asking
  const cache = cacheOf(asking)
  const found = rows.map(row => knownAs(cache, workspace, row))
  const missing = rows.filter((_row, at) => found[at] === undefined)
  const read = missing.length > 0 ? await readInto(cache, asking, missing) : undefined
  const shown: ChartRecord[] = []
  for (const [at, row] of rows.entries()) {
    const known = found[at] ?? read?.get(row.id)
    if (known && maySee(actor, known.stored, territory)) shown.push(known.shown)
  }
  return shown
}

function knownAs(cache: Cache, workspace: string, row: PageRow): Known | undefined {
  const young = cache.young.get(workspace)?.get(row.id)
  const known = young ?? cache.old.get(workspace)?.get(row.id)
  if (!known || known.version !== row.version || known.touched !== row.touched || known.updatedAt !== row.updated_at) {
    return undefined
  }
  if (!young) keep(cache, workspace, known)
  return known
}

async function readInto(cache: Cache, asking: Asking, missing: readonly PageRow[]): Promise<Map<string, Known>> {
  const { store, workspace, territory } = asking
  const rows = await allIn<RecordRow>(
    missing.map(row => row.id),
    list =>
      store.read.all(`SELECT ${recordColumns} FROM records WHERE ws_id = ? AND id IN ${list.sql}`, [
        workspace,
        ...list.params,
      ]),
  )
  const read = new Map<string, Known>()
  for (const row of rows) {
    const stored = readRecord(row, territory.kinds.get(row.kind))
    const known = { version: row.version, updatedAt: row.updated_at, touched: row.touched, stored, shown: seen(stored) }
    read.set(row.id, known)
    keep(cache, workspace, known)
  }
  return read
}

function keep(cache: Cache, workspace: string, known: Known): void {
  // a rough weight: what a record holds beside a few long texts is about the same for all
  const size =
    1_000 +
    Object.values(known.stored.fields).reduce<number>(
      (sum, value) => sum + (typeof value === 'string' ? value.length : 50),
      0,
    )
  if (cache.size + size > mostBytes) {
    cache.old = cache.young
    cache.young = new Map()
    cache.size = 0
  }
  const records = cache.young.get(workspace) ?? new Map<string, Known>()
  cache.young.set(workspace, records)
  records.set(known.stored.id, known)
  cache.size += size
}

function cacheOf({ store, territory }: Asking): Cache {
  const ofStore = caches.get(store) ?? new WeakMap<Territory, Cache>()
  caches.set(store, ofStore)
  const cache = ofStore.get(territory) ?? { young: new Map(), old: new Map(), size: 0 }
  ofStore.set(territory, cache)
  return cache
}
