import type { Backbone } from '../../../model/canvas.ts'
import type { Place } from '../../../model/canvas-place.ts'
import type { CanvasCard } from '../../../model/canvas-seen.ts'
import { isOpen } from '../../../model/kind.ts'
import type { Scene } from '../primitive.ts'
import { linkedFrom } from '../zones.ts'
import { backboneOf } from './backbone.ts'
import { factsOf } from './facts.ts'
import { holesOf } from './holes.ts'
import { cellKey, type Item, inOrder, type Lane, orderIn, orderOf, type Source } from './lanes-shape.ts'
import type { LanesWords } from './lanes-words.ts'

/** A map whose columns and lanes are records: cards under the steps of a story, cut into slices. */
export function recordsSource(scene: Scene, backbone: Backbone, words: LanesWords): Source {
  const { canvas, cards, kinds } = scene
  const names = { column: linkName(canvas.columns), lane: linkName(canvas.lanes) }
  const kind = kinds.get(canvas.about)
  const standing = { column: linkedFrom(scene, names.column), lane: linkedFrom(scene, names.lane) }
  const used = new Set(cards.flatMap(card => standing.column.get(card.id) ?? []))
  const { groups, columns } = backboneOf(scene, backbone, used, words)
  const lanes = lanesOf(scene, names.lane, backbone, words)
  const known = { column: new Set(columns.map(one => one.id)), lane: new Set(lanes.map(one => one.id)) }
  const items: Item[] = []
  const tray: Item[] = []
  for (const record of cards) {
    const under = (standing.column.get(record.id) ?? []).filter(id => known.column.has(id))
    const within = (standing.lane.get(record.id) ?? []).filter(id => known.lane.has(id))
    const order = orderOf(record, backbone.order)
    if (under.length === 0) {
      if (kind && isOpen(kind, record.state))
        tray.push({ id: record.id, record, column: '', lane: within[0] ?? '', order })
      continue
    }
    const isOnce = under.length * Math.max(1, within.length) === 1
    for (const column of under)
      for (const lane of within.length > 0 ? within : [''])
        items.push({ id: isOnce ? record.id : `${record.id} ${cellKey(column, lane)}`, record, column, lane, order })
  }
  const column = kind?.links[names.column]?.to[0]
  const laneKind = kind?.links[names.lane]?.to[0]
  const made = (label: string, level: string, order: number, above: string | null): Place => ({
    id: `new ${level} ${above ?? ''}`,
    label,
    ...(column ? { kind: column } : {}),
    set: { fields: { [backbone.level]: level, [backbone.order]: order } },
    links: above === null ? [] : [{ name: backbone.under, to: above }],
  })
  const next = (all: readonly { order: number }[]) => Math.max(0, ...all.map(one => one.order)) + 1
  const moved = (id: string, label: string, order: number, links: Place['links'] = []): Place => ({
    id,
    label,
    set: { fields: { [backbone.order]: order } },
    links,
  })
  return {
    groups,
    columns,
    lanes: holesOf(scene, lanes).map(lane => ({ ...lane, notes: factsOf(scene, lane, backbone, items, words) })),
    items: items.sort(inOrder),
    tray: tray.sort(inOrder),
    makes: {
      group: made(words.newColumn, backbone.top, next([...groups, ...columns]), null),
      column: group =>
        group
          ? made(
              words.newStep(group.label),
              backbone.step,
              next(columns.filter(one => one.group === group.id && !one.isOwn)),
              group.id,
            )
          : null,
      lane: {
        id: 'new lane',
        label: words.newLane,
        ...(laneKind ? { kind: laneKind } : {}),
        set: { fields: { [backbone.order]: next(lanes.filter(lane => !lane.isRest)) } },
      },
    },
    put(item, to, lane, between) {
      const isHere = item && item.column === to.id && item.lane === lane.id
      const isAlone = !between?.before && !between?.next
      const keeps =
        isAlone || between === null || (isHere && between.before?.id !== item.id && isBetween(item, between))
      const leaves = (from: string | undefined) => (item ? { leaves: from === '' ? null : (from ?? null) } : {})
      return {
        id: cellKey(to.id, lane.id),
        label: words.at(to.label, lane.label),
        ...(keeps ? {} : { set: { fields: { [backbone.order]: orderIn(between) } } }),
        links: [
          { name: names.column, to: to.id, ...leaves(item?.column) },
          { name: names.lane, to: lane.isRest ? null : lane.id, ...leaves(item?.lane) },
        ],
      }
    },
    putAway: item => ({
      id: 'tray',
      label: words.tray,
      links: item && item.column === '' ? [] : [names.column, names.lane].map(name => ({ name, to: null })),
    }),
    putGroup: (head, between) => moved(`group ${head.id}`, words.moveHead(head.label), orderIn(between)),
    putColumn: (head, group, between) =>
      head.isOwn
        ? null
        : moved(`column ${head.id}`, group ? words.into(group.label) : words.moveHead(head.label), orderIn(between), [
            { name: backbone.under, to: group?.id ?? null },
          ]),
    putLane: (head, between) =>
      head.isRest ? null : moved(`lane ${head.id}`, words.moveHead(head.label), orderIn(between)),
  }
}

const linkName = (by: Scene['canvas']['columns'] | Scene['canvas']['lanes']): string =>
  typeof by === 'object' ? by.link : ''

const isBetween = (item: Item, { before, next }: { before: Item | undefined; next: Item | undefined }): boolean =>
  (!before || before.order <= item.order) && (!next || item.order <= next.order)

/** The slices in their order: as somebody put them, else by their day; past ones only where something stands in them. */
function lanesOf(scene: Scene, link: string, backbone: Backbone, words: LanesWords): Lane[] {
  const { canvas, kinds, records, today } = scene
  const held = new Set(scene.cards.flatMap(card => linkedFrom(scene, link).get(card.id) ?? []))
  const to = new Set(kinds.get(canvas.about)?.links[link]?.to)
  const day = (card: CanvasCard) => {
    const value = backbone.day === undefined ? undefined : card.fields[backbone.day]
    return typeof value === 'string' ? value : undefined
  }
  const order = (card: CanvasCard) => {
    const [said, on] = [card.fields[backbone.order], day(card)]
    // days count from far behind the small numbers that people write
    return typeof said === 'number' ? said : on ? Date.parse(on) / 86_400_000 : orderOf(card, backbone.order) + 100_000
  }
  const lanes = [...records.values()]
    .filter(record => to.has(record.kind) && (held.has(record.id) || (day(record) ?? today) >= today))
    .map(
      (record): Lane => ({
        id: record.id,
        label: record.title,
        order: order(record),
        record,
        notes: day(record) ? [words.day(day(record)!)] : [],
        holes: [],
      }),
    )
    .sort(inOrder)
  return [...lanes, { id: '', label: words.unsliced, order: Infinity, notes: [], holes: [], isRest: true }]
}

/** The map as a check of slices reads it: the backbone, and what of it each slice reaches. */
export function recordsTell(scene: Scene, backbone: Backbone, words: LanesWords): Record<string, unknown> | null {
  const source = recordsSource({ ...scene, told: null }, backbone, words)
  const groupOf = new Map(source.columns.map(column => [column.id, column.group ?? column.id]))
  const stories = (lane: string) =>
    source.items.flatMap(item =>
      item.lane === lane && item.record ? [[groupOf.get(item.column) ?? item.column, item.record.id]] : [],
    )
  if (source.columns.length === 0) return null
  return {
    backbone: [...new Set(groupOf.values())],
    slices: source.lanes.flatMap(lane => (lane.isRest ? [] : [{ id: lane.id, stories: stories(lane.id) }])),
    unsliced: stories(''),
  }
}
