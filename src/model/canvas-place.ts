import { same } from './canonical.ts'
import type { Change } from './change.ts'
import type { Step } from './field.ts'
import { newId } from './id.ts'
import { changedList, type ListChange } from './list-change.ts'
import type { Reading } from './reading.ts'
import type { ChartLink, ChartRecord, CommonValues } from './record.ts'

/** What is asked of somebody who lets go where nothing can be written. */
export type Ask = 'evidence'

/** A link that a record holds at a place, instead of others of that name; none where `to` is null. */
export interface PlaceLink {
  name: string
  to: string | null
  values?: Record<string, unknown>
  /** Only the link to this one goes; others of that name stay. Null: none goes. */
  leaves?: string | null
}

/** What standing somewhere on a canvas means: the values a record has there, and the links it holds. */
export interface Place {
  id: string
  label: string
  set?: CommonValues & { fields?: Record<string, unknown> }
  links?: readonly PlaceLink[]
  /** Changes of single lines in lists that the record holds. */
  lists?: readonly ListChange[]
  /** Values that links have here which stand already; null takes the link away. */
  relinks?: readonly { id: string; values: Record<string, unknown> | null }[]
  /** What is made here is a line in a list of this record, not a record. */
  item?: {
    of: string
    field: string
    values: Partial<Step>
    /** What its spot is called by, before its own id; the field unless said. */
    spot?: string
    /** The one spot that shows all lines, where none has its own. */
    at?: string
  }
  /** What is made or brought here is joined to another record, by a link of that one. */
  joins?: { of: string; name: string; values?: Record<string, unknown> }
  /** Readings that the record has here: written down, corrected, or taken away. */
  readings?: readonly Reading[]
  /** What is made here is a reading of this record, on this day unless it names another one. */
  measures?: { of: string; at: string }
  /** What stands in the field in which something new is written here. */
  starts?: string
  /** The kind that is made here, where it is not the one the canvas is about. */
  kind?: string
  /** Nothing is written across: a form is opened, and the card stands where it stood until something was added. */
  asks?: Ask
  /** Why nothing can be put here. */
  refuses?: string
}

/** The changes that bring a record to a place; none where it is there already. */
export function changesTo(record: ChartRecord, place: Place, links: readonly ChartLink[]): Change[] {
  if (place.refuses) return []
  const set = newIn(record, withLists(record, place))
  const moved = (place.links ?? []).flatMap(link => linkChanges(record.id, link, links))
  const said = (place.relinks ?? []).map(
    ({ id, values }): Change => (values ? { verb: 'relink', id, values } : { verb: 'unlink', id }),
  )
  const read = place.readings ? [{ verb: 'measure' as const, id: record.id, readings: place.readings }] : []
  return [
    ...(set ? [{ verb: 'update' as const, id: record.id, version: record.version, set }] : []),
    ...moved,
    ...joinedTo(record.id, place, links),
    ...said,
    ...read,
  ]
}

/** The changes that bring several to their places; what is written on one record becomes one change of it. */
export function changesToAll(
  moves: readonly { record: string; place: Place }[],
  recordOf: (id: string) => ChartRecord | undefined,
  links: readonly ChartLink[],
): Change[] {
  const updates = new Map<string, Extract<Change, { verb: 'update' }>>()
  const rest: Change[] = []
  const measured = new Map<string, Map<string, Reading>>()
  for (const { record: id, place } of moves) {
    const record = recordOf(id)
    if (!record) continue
    const before = updates.get(id)
    const fields = { ...record.fields, ...before?.set.fields }
    for (const change of changesTo({ ...record, fields }, place, links)) {
      if (change.verb === 'measure') readTogether(measured, change.id, change.readings)
      else if (change.verb !== 'update') rest.push(change)
      else {
        const set = { ...before?.set, ...change.set, fields: { ...before?.set.fields, ...change.set.fields } }
        updates.set(id, { ...change, set: Object.keys(set.fields).length > 0 ? set : change.set })
      }
    }
  }
  const read = [...measured].map(([id, all]) => ({ verb: 'measure' as const, id, readings: [...all.values()] }))
  return [...updates.values(), ...rest, ...read]
}

/** Readings of one record as one change; a day that one leaves and another one comes to has the one that came. */
function readTogether(all: Map<string, Map<string, Reading>>, id: string, readings: readonly Reading[]): void {
  const own = all.get(id) ?? new Map<string, Reading>()
  all.set(id, own)
  for (const one of readings) if (one.value !== null || !own.has(one.at)) own.set(one.at, one)
}

/** The change that writes new lines into a list of a record, and what their spots are called. */
export function changeForItems(record: ChartRecord, item: NonNullable<Place['item']>, texts: readonly string[]) {
  const { field, values, spot, at } = item
  const lines = texts.map(text => ({ ...values, id: newId(), text }))
  const fields = { [field]: [...stepsOf(record, field), ...lines] }
  const change: Change = { verb: 'update', id: record.id, version: record.version, set: { fields } }
  return { spots: lines.map(line => at ?? `${spot ?? field} ${line.id}`), change }
}

function withLists(record: ChartRecord, { set, lists }: Place): Place['set'] {
  if (!lists) return set
  const fields: Record<string, unknown> = { ...set?.fields }
  for (const change of lists)
    fields[change.field] = changedList((fields[change.field] as Step[]) ?? stepsOf(record, change.field), change)
  return { ...set, fields }
}

const stepsOf = (record: ChartRecord, field: string): readonly Step[] =>
  Array.isArray(record.fields[field]) ? (record.fields[field] as Step[]) : []

/** The changes that make a record at a place. */
export function changesFor(kind: string, id: string, title: string, place: Place | null): Change[] {
  const joined = (place?.links ?? []).flatMap(link => linkChanges(id, link, []))
  return [{ verb: 'create', id, kind, title, ...place?.set }, ...joined, ...(place ? joinedTo(id, place, []) : [])]
}

/** The link by which another record holds this one at a place; none where it stands already. */
function joinedTo(to: string, { joins }: Place, links: readonly ChartLink[]): Change[] {
  if (!joins) return []
  const { of, name, values } = joins
  if (links.some(link => link.from === of && link.name === name && link.to === to)) return []
  return [{ verb: 'link', id: newId(), from: of, name, to, ...(values ? { values } : {}) }]
}

/** What of a place's values a record does not have yet. */
function newIn(record: ChartRecord, set: Place['set']): Place['set'] | undefined {
  const { fields, ...common } = set ?? {}
  const now = record as unknown as Readonly<Record<string, unknown>> // a record holds every common value by its name
  const newCommon = Object.fromEntries(Object.entries(common).filter(([name, value]) => !same(now[name], value)))
  const newFields = Object.fromEntries(
    Object.entries(fields ?? {}).filter(([name, value]) => !same(record.fields[name] ?? null, value ?? null)),
  )
  const all = { ...newCommon, ...(Object.keys(newFields).length > 0 ? { fields: newFields } : {}) }
  return Object.keys(all).length > 0 ? all : undefined
}

function linkChanges(from: string, { name, to, values, leaves }: PlaceLink, links: readonly ChartLink[]): Change[] {
  const held = links.filter(link => link.from === from && link.name === name)
  const stays = to !== null && held.some(link => link.to === to)
  const left = held.filter(link => link.to !== to && (leaves === undefined || link.to === leaves))
  return [
    ...left.map(link => ({ verb: 'unlink' as const, id: link.id })),
    ...(to === null || stays
      ? []
      : [{ verb: 'link' as const, id: newId(), from, name, to, ...(values ? { values } : {}) }]),
  ]
}
