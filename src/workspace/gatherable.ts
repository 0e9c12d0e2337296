import type { Gatherable, Gathering, ProposedBet } from '../model/gathering.ts'
import { isOpen, type Kind } from '../model/kind.ts'
import { proposedOf, sameTitle } from '../model/proposed-bets.ts'
import { kindIs } from '../store/json-path.ts'
import type { Asking } from './ground.ts'
import { neighbourhoodIn } from './neighbourhood.ts'
import { recordsById, seenRecords, visible } from './read.ts'
import { type RecordRow, recordColumns, type StoredRecord } from './rows.ts'

/** As many open records of a kind are looked through, the newest first. */
const most = 5_000

/** What a kind's open records could be gathered under, for whoever asks. */
export interface Looked {
  into: Kind
  gathering: Gathering
  proposals: readonly ProposedBet[]
  /** Records of the kind proposed that are there already, by what makes their titles the same. */
  there: ReadonlyMap<string, StoredRecord>
  open: number
  gathered: number
  isPart: boolean
}

/** Looks through the open records of every kind that is gathered under another. */
export async function gatherable(asking: Asking): Promise<Looked[]> {
  const { kinds } = asking.territory
  const looked: Looked[] = []
  for (const kind of kinds.values()) {
    const into = kind.gathered && kinds.get(kind.gathered.into)
    if (kind.gathered && into) looked.push(await lookThrough(asking, kind, kind.gathered, into))
  }
  return looked
}

async function lookThrough(asking: Asking, kind: Kind, gathering: Gathering, into: Kind): Promise<Looked> {
  const records = await openOf(asking, kind, most + 1)
  const isPart = records.length > most
  const seen = records.slice(0, most)
  const near = neighbourhoodIn(asking, asking.store.heavy)
  const ids = seen.map(record => record.id)
  const up = ids.length === 0 ? [] : await near.linksOf(ids, [out(gathering.under), out(gathering.along)])
  const under = new Map(up.filter(link => link.name === gathering.under).map(link => [link.from, link.to]))
  const along = Map.groupBy(
    up.filter(link => link.name === gathering.along),
    link => link.from,
  )
  const held = [...new Set([...ids, ...under.values()])]
  const down = held.length === 0 ? [] : await near.linksOf(held, [{ name: gathering.by, way: 'in' }])
  const gathered = new Set(down.map(link => link.to))
  const isGathered = (id: string): boolean => {
    const passed = new Set<string>()
    for (let at: string | undefined = id; at !== undefined && !passed.has(at); at = under.get(at)) {
      if (gathered.has(at)) return true
      passed.add(at)
    }
    return false
  }
  const text = (record: StoredRecord, field: string): string | null => {
    const value = record.fields[field]
    return typeof value === 'string' && value !== '' ? value : null
  }
  const made = seen.map(
    (record): Gatherable => ({
      id: record.id,
      title: record.title,
      isTop: gathering.tops.is.includes(text(record, gathering.tops.field) ?? ''),
      under: under.get(record.id) ?? null,
      along: (along.get(record.id) ?? []).map(link => link.to),
      tags: record.tags,
      group: text(record, gathering.group),
      isGathered: isGathered(record.id),
    }),
  )
  const releases = await recordsById(
    asking,
    up.filter(link => link.name === gathering.along).map(link => link.to),
  )
  const titles = new Map([...releases.values()].flatMap(one => (one.archivedAt ? [] : [[one.id, one.title] as const])))
  return {
    into,
    gathering,
    proposals: proposedOf(made, titles),
    there: new Map((await openOf(asking, into, most)).map(record => [sameTitle(record.title), record])),
    open: made.length,
    gathered: made.filter(record => record.isGathered).length,
    isPart,
  }
}

const out = (name: string) => ({ name, way: 'out' as const })

/** Live open records of a kind that whoever asks may see, the newest first. */
async function openOf(asking: Asking, kind: Kind, limit: number): Promise<StoredRecord[]> {
  const seeing = visible(asking)
  const open = Object.keys(kind.states).filter(state => isOpen(kind, state))
  const rows = await asking.store.heavy.all<RecordRow>(
    `SELECT ${recordColumns} FROM records WHERE ws_id = ? AND ${kindIs(kind.word)} AND archived_at IS NULL AND state IN (${open.map(() => '?').join(', ')}) AND ${seeing.sql} ORDER BY seq DESC LIMIT ${limit}`,
    [asking.workspace, ...open, ...seeing.params],
  )
  return seenRecords(asking, rows)
}
