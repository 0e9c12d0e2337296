import { same } from './canonical.ts'
import type { Change } from './change.ts'
import { newId } from './id.ts'
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
  const set = newIn(record, place.set)
  const moved = (place.links ?? []).flatMap(link => linkChanges(record.id, link, links))
  return [...(set ? [{ verb: 'update' as const, id: record.id, version: record.version, set }] : []), ...moved]
}

/** The changes that make a record at a place. */
export function changesFor(kind: string, id: string, title: string, place: Place | null): Change[] {
  const joined = (place?.links ?? []).flatMap(link => linkChanges(id, link, []))
  return [{ verb: 'create', id, kind, title, ...place?.set }, ...joined]
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
