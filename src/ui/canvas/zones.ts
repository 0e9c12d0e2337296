import type { Canvas } from '../../model/canvas.ts'
import type { Place, PlaceLink } from '../../model/canvas-place.ts'
import type { CanvasCard } from '../../model/canvas-seen.ts'
import { isOpen } from '../../model/kind.ts'
import { namedValues, settingOf } from '../../model/setting.ts'
import type { Scene } from './primitive.ts'

/** What cards are put together by: a field, the state, a person or team, or the records a link leads to. */
export type ZonedBy = Canvas['columns'] | Canvas['lanes']

/** One column, lane or ring: what it stands for, and what a record has that stands in it. */
export interface Zone {
  /** The value, or the id of the record; empty for those that have none. */
  id: string
  label: string
  set?: Place['set']
  link?: PlaceLink
  /** What stands here asks for nothing any more. */
  closed?: boolean
  /** The record it stands for. */
  record?: CanvasCard
}

/** What zones say where there is nothing to be named by. */
export interface ZoneWords {
  without: (name: string) => string
}

/** The zones of a grouping in the order people think of them; those without a value last, and only where some have none. */
export function zonesOf(scene: Scene, by: ZonedBy, words: ZoneWords): Zone[] {
  const kind = scene.kinds.get(scene.canvas.about)
  if (by === undefined || !kind) return [{ id: '', label: '' }]
  const zones = namedZones(scene, by)
  const hasRest = scene.cards.some(card => zoneIdsOf(scene, by, card).includes(''))
  if (!hasRest && zones.length > 0) return zones
  const name = typeof by === 'object' ? by.link : by
  const none: Zone = { id: '', label: words.without(typeof by === 'object' ? (kind.links[name]?.says ?? name) : name) }
  if (typeof by === 'object') none.link = { name, to: null }
  else if (by !== 'state') none.set = settingOf(kind, by, '')
  return [...zones, none]
}

function namedZones(scene: Scene, by: NonNullable<ZonedBy>): Zone[] {
  const kind = scene.kinds.get(scene.canvas.about)!
  if (typeof by === 'object') {
    const to = new Set(kind.links[by.link]?.to)
    const here = new Set(scene.cards.map(({ id }) => id))
    const ends = [...scene.records.values()].filter(record => to.has(record.kind) && !here.has(record.id))
    return ends.sort(byKey).map(record => ({
      id: record.id,
      label: record.title,
      link: { name: by.link, to: record.id },
      record,
    }))
  }
  const people = by === 'owner' ? scene.members : by === 'team' ? scene.teams : undefined
  if (people) {
    const used = new Set(scene.cards.map(card => (by === 'owner' ? card.owner : card.team)))
    return people
      .filter(({ id }) => used.has(id))
      .map(({ id, name }) => ({ id, label: name, set: settingOf(kind, by, id) }))
  }
  return (namedValues(kind, by) ?? []).map(([id, label]) => ({
    id,
    label,
    set: settingOf(kind, by, id),
    ...(by === 'state' && !isOpen(kind, id) ? { closed: true } : {}),
  }))
}

/** The zones a card stands in; several only where a link leads to several records. */
export function zoneIdsOf(scene: Scene, by: ZonedBy, card: CanvasCard): readonly string[] {
  if (by === undefined) return nowhere
  if (typeof by === 'object') {
    const found = linkedFrom(scene, by.link).get(card.id)
    return found ?? nowhere
  }
  const value = by === 'state' ? card.state : by === 'owner' ? card.owner : by === 'team' ? card.team : card.fields[by]
  return value === null || value === undefined || value === '' ? nowhere : [String(value)]
}

const nowhere: readonly string[] = ['']
const links = new WeakMap<Scene, Map<string, Map<string, string[]>>>()

/** The other ends of one link by where it starts, worked out once for a scene. */
export function linkedFrom(scene: Scene, name: string): ReadonlyMap<string, readonly string[]> {
  const byName = links.get(scene) ?? new Map<string, Map<string, string[]>>()
  links.set(scene, byName)
  const known = byName.get(name)
  if (known) return known
  const found = new Map<string, string[]>()
  for (const link of scene.links)
    if (link.name === name && scene.records.has(link.to))
      found.set(link.from, [...(found.get(link.from) ?? []), link.to])
  byName.set(name, found)
  return found
}

/** The place that several zones together make. */
export const placeOf = (zones: readonly Zone[], id: string, label: string): Place => ({
  id,
  label,
  set: merged(zones.map(zone => zone.set)),
  links: zones.flatMap(zone => zone.link ?? []),
})

function merged(sets: readonly Place['set'][]): NonNullable<Place['set']> {
  const fields = Object.assign({}, ...sets.map(set => set?.fields))
  return { ...Object.assign({}, ...sets), ...(Object.keys(fields).length > 0 ? { fields } : {}) }
}

/** A-7 before A-12. */
export const byKey = (one: CanvasCard, other: CanvasCard): number =>
  one.key.length - other.key.length || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0)
