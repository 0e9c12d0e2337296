import type { Territory } from './assemble.ts'
import { type TellingSort, tellingSorts } from './inbox.ts'
import { isOpen } from './kind.ts'
import type { LedgerRow } from './ledger.ts'
import { mentionsIn } from './mention.ts'
import type { ChartRecord } from './record.ts'

/** One person who is to hear of a ledger row: why, and under which record. */
export interface Telling {
  member: string
  sort: TellingSort
  record: string
}

/** What is known around a ledger row when it is asked whom it concerns. */
export interface Around {
  record(id: string): ChartRecord | undefined
  followers(record: ChartRecord): readonly string[]
  /** Who has written in the thread that a comment began. */
  inThread(comment: string): readonly string[]
  /** Members who are to be informed of what becomes of it. */
  informed(record: string): readonly string[]
  /** Records that cannot do without it. */
  needing(record: string): readonly ChartRecord[]
}

/** Whom a ledger row concerns, each person once and for the most personal reason; never who did it. */
export function tellingsOf(row: LedgerRow, around: Around, territory: Territory): Telling[] {
  const found = new Map<string, Telling>()
  const tell = (sort: TellingSort, members: readonly string[], record = row.record) => {
    for (const member of members) {
      const known = found.get(member)
      if (member === row.actor) continue
      if (!known || tellingSorts.indexOf(sort) < tellingSorts.indexOf(known.sort))
        found.set(member, { member, sort, record })
    }
  }
  const record = around.record(row.record)
  if (!record) return []
  const followers = around.followers(record)
  switch (row.verb) {
    case 'comment':
    case 'recomment': {
      tell('mention', freshlyNamed(row.was?.text, row.now?.text))
      if (row.verb === 'recomment') break
      if (typeof row.now?.answers === 'string') tell('answer', around.inThread(row.now.answers))
      tell('comment', followers)
      break
    }
    case 'resolve':
    case 'reopen':
      tell('answer', around.inThread(String(row.now?.id)))
      break
    case 'create':
      tell('mention', namedInTexts(row, territory))
      if (typeof row.now?.owner === 'string') tell('given', [row.now.owner])
      break
    case 'update':
      tellUpdate(row, record, followers, { around, territory, tell })
      break
    case 'archive':
    case 'restore':
    case 'turn':
      tell('state', followers)
      break
    case 'link':
    case 'unlink':
    case 'relink': {
      tell('changed', followers)
      const other = row.other ? around.record(row.other) : undefined
      if (other) tell('changed', around.followers(other), other.id)
      break
    }
    case 'attach':
    case 'detach':
    case 'measure':
      tell('changed', followers)
  }
  return [...found.values()]
}

interface Asked {
  around: Around
  territory: Territory
  tell(sort: TellingSort, members: readonly string[], record?: string): void
}

function tellUpdate(
  row: LedgerRow,
  record: ChartRecord,
  followers: readonly string[],
  { around, territory, tell }: Asked,
): void {
  const { was, now } = row
  if (!was || !now) return
  tell('mention', namedInTexts(row, territory))
  const isGiven = 'owner' in was
  if (isGiven && typeof now.owner === 'string') tell('given', [now.owner])
  if (isGiven && typeof was.owner === 'string') tell('state', [was.owner])
  const kind = territory.kinds.get(row.kind)
  if ('state' in was && kind) {
    const state = String(now.state)
    if (!isOpen(kind, state) && isOpen(kind, String(was.state))) tell('ended', ownersOf(record))
    if (kind.states[state]?.fallen)
      for (const needing of around.needing(record.id)) tell('failed', around.followers(needing), needing.id)
    tell('informed', around.informed(record.id))
  }
  tell(isGiven || 'state' in was ? 'state' : 'changed', followers)
}

/** Whoever owns it, and whoever wrote it down themselves. */
const ownersOf = ({ owner, createdBy, cameFrom }: ChartRecord): string[] => [
  ...(owner ? [owner] : []),
  ...(cameFrom === null ? [createdBy] : []),
]

/** Members a text names that it did not name before. */
export function freshlyNamed(was: unknown, now: unknown): string[] {
  const members = (text: unknown) =>
    typeof text === 'string' ? mentionsIn(text).flatMap(({ of, id }) => (of === 'member' ? [id] : [])) : []
  const before = new Set(members(was))
  return [...new Set(members(now))].filter(id => !before.has(id))
}

/** Members that the texts of a record came to name by a change. */
function namedInTexts(row: LedgerRow, territory: Territory): string[] {
  const fields = territory.kinds.get(row.kind)?.fields ?? {}
  const was = (row.was?.fields ?? {}) as Record<string, unknown>
  const now = (row.now?.fields ?? {}) as Record<string, unknown>
  const changed = row.verb === 'create' ? Object.keys(now) : Object.keys(was)
  return changed.flatMap(name => (fields[name]?.type === 'prose' ? freshlyNamed(was[name], now[name]) : []))
}
