import { same } from '../canonical.ts'
import type { Change } from '../change.ts'
import type { ChartRecord, CommonValues } from '../record.ts'
import type { Draft, RowProblem } from './draft.ts'

/** A record that is here already for a row, and what the last import had written into it. */
export interface Existing {
  record: ChartRecord
  /** The values as the last import left them; null when no import has ever written it. */
  base: Pick<ChartRecord, 'title' | 'state' | 'owner' | 'tags' | 'team' | 'audience' | 'fields'> | null
  /** In the trash because an import was undone, or because somebody threw it away. */
  archivedBy: 'undo' | 'somebody' | null
  /** This very import made it, before it was interrupted. */
  madeNow: boolean
}

/** What a draft is compared with: the system it comes from, the moment, and whom its owner's name means. */
export interface Comparing {
  system: string
  at: string
  id: () => string
  ownerOf: (name: string) => string | null
}

/** What becomes of one draft. */
export interface Step {
  action: 'create' | 'update' | 'unchanged' | 'skip'
  record: string | null
  changes: readonly Change[]
  /** Values changed both here and in the file since the last import; ours stay. */
  kept: readonly string[]
  problem: RowProblem | null
}

/** Decides what a draft does: makes a record, changes what only the file has changed since, or nothing. */
export function compare(draft: Draft, existing: Existing | undefined, comparing: Comparing): Step {
  if (draft.leftOut) return skip(draft.leftOut)
  if (!existing) return creation(draft, comparing)
  const { record, archivedBy } = existing
  if (archivedBy === 'somebody' && !draft.own?.archived) return skip(thrownAway)
  if (existing.madeNow) return { action: 'create', record: record.id, changes: [], kept: [], problem: null }
  const told = valuesOf(draft, comparing)
  const asExported = draft.own?.updatedAt != null && draft.own.updatedAt === record.updatedAt
  const base = asExported ? record : (existing.base ?? (record.touched ? null : record))
  const set: CommonValues & { fields?: Record<string, unknown> } = {}
  const kept: string[] = []
  for (const name of ['title', 'state', 'owner', 'team', 'audience'] as const) {
    if (!(name in told.common)) continue
    const verdict = judge(told.common[name], base?.[name], record[name], base !== null)
    if (verdict === 'theirs') Object.assign(set, { [name]: told.common[name] })
    if (verdict === 'kept') kept.push(name)
  }
  if (draft.tags) {
    const tags = mergedTags(draft.tags, base?.tags ?? draft.tags, record.tags)
    if (!same(tags, record.tags)) set.tags = tags
  }
  const fields: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(draft.fields)) {
    const verdict = judge(value, base?.fields[name], record.fields[name], base !== null)
    if (verdict === 'theirs') fields[name] = value
    if (verdict === 'kept') kept.push(name)
  }
  if (Object.keys(fields).length > 0) set.fields = fields
  const changes: Change[] = [
    ...(archivedBy === 'undo' && !draft.own?.archived ? [{ verb: 'restore', id: record.id } as const] : []),
    ...(Object.keys(set).length > 0 ? [{ verb: 'update', id: record.id, set } as const] : []),
  ]
  const action = archivedBy === 'undo' ? 'create' : changes.length > 0 ? 'update' : 'unchanged'
  return { action, record: record.id, changes, kept, problem: null }
}

function creation(draft: Draft, comparing: Comparing): Step {
  const { common, fields } = valuesOf(draft, comparing)
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
  const { own } = draft
  const id = own?.id ?? comparing.id()
  const cameFrom = own
    ? own.cameFrom
    : { system: comparing.system, id: draft.externalId, at: comparing.at, ...(draft.url ? { url: draft.url } : {}) }
  const create: Change = {
    verb: 'create',
    id,
    kind: draft.kind,
    ...common,
    ...own?.common,
    title: draft.title,
    tags: draft.tags ?? [],
    cameFrom,
    fields: known,
  }
  const changes: Change[] = own?.archived ? [create, { verb: 'archive', id }] : [create]
  return { action: 'create', record: id, changes, kept: [], problem: null }
}

function valuesOf(draft: Draft, { ownerOf }: Comparing): { common: CommonValues; fields: Record<string, unknown> } {
  const common: CommonValues = { title: draft.title }
  if (draft.state !== undefined) common.state = draft.state
  // a name that is nobody's here says nothing about who owns the record
  const owner = draft.owner ? ownerOf(draft.owner) : null
  if (draft.owner !== undefined && (draft.owner === null || owner !== null)) common.owner = owner
  if (draft.audience !== undefined) common.audience = draft.audience as NonNullable<CommonValues['audience']>
  return { common, fields: draft.fields }
}

// the file decides where it changed and nobody here did; where both changed, ours stands
function judge(theirs: unknown, base: unknown, ours: unknown, knownBase: boolean): 'nothing' | 'theirs' | 'kept' {
  if (same(theirs, ours)) return 'nothing'
  if (!knownBase) return theirs === null ? 'nothing' : ours === null || ours === undefined ? 'theirs' : 'kept'
  if (same(theirs, base)) return 'nothing'
  return same(ours, base) ? 'theirs' : 'kept'
}

function mergedTags(theirs: readonly string[], base: readonly string[], ours: readonly string[]): readonly string[] {
  const gone = base.filter(tag => !theirs.includes(tag))
  const added = theirs.filter(tag => !base.includes(tag) && !ours.includes(tag))
  return gone.some(tag => ours.includes(tag)) || added.length > 0
    ? [...ours.filter(tag => !gone.includes(tag)), ...added].slice(0, 50)
    : ours
}

const skip = (problem: RowProblem): Step => ({ action: 'skip', record: null, changes: [], kept: [], problem })

const thrownAway: RowProblem = {
  says: 'was brought in before and thrown away here',
  repair: 'Take it out of the trash first, if you want it back.',
  column: null,
  effect: 'row',
  value: '',
}
