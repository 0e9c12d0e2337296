import type { Within } from '../../../model/canvas.ts'
import type { Place } from '../../../model/canvas-place.ts'
import type { CanvasCard } from '../../../model/canvas-seen.ts'
import type { Step } from '../../../model/field.ts'
import type { ListChange } from '../../../model/list-change.ts'
import type { Scene } from '../primitive.ts'
import { feltOf } from './lanes-line.ts'
import {
  type Between,
  type Column,
  cellKey,
  type Item,
  inOrder,
  type Lane,
  orderIn,
  type Source,
} from './lanes-shape.ts'
import type { LanesWords } from './lanes-words.ts'

export const stepsIn = (centre: CanvasCard, field: string): readonly Step[] =>
  Array.isArray(centre.fields[field]) ? (centre.fields[field] as Step[]) : []

/** What the lanes are called: as the field of the texts sorts them. */
export function laneNames(
  { kinds }: Scene,
  centre: CanvasCard,
  within: Within,
): readonly (readonly [string, string])[] {
  return Object.entries(kinds.get(centre.kind)?.fields[within.items]?.options ?? {})
}

/** A map that one record holds: its stages are the columns, its texts and the records it shows stand beneath them. */
export function itemsSource(scene: Scene, centre: CanvasCard, within: Within, words: LanesWords): Source {
  const stages = stepsIn(centre, within.columns)
  const columns = stages.map(
    (stage, order): Column => ({
      id: stage.id,
      label: stage.text,
      order,
      notes: [],
      group: null,
      reads: readsOf(scene, stage, words),
    }),
  )
  const known = new Set(columns.map(one => one.id))
  const names = laneNames(scene, centre, within)
  const lanes = names.map(([id, label], order): Lane => ({ id, label, order, notes: [], holes: [] }))
  const fallback = names[0]?.[0] ?? ''
  const laneOf = (id: unknown) => (names.some(([name]) => name === id) ? String(id) : fallback)
  const stageOf = (id: unknown) => (known.has(String(id)) ? String(id) : '')
  const texts = stepsIn(centre, within.items).map(
    (step, order): Item => ({
      id: textSpot(within, step.id),
      of: centre.id,
      text: step.text,
      column: stageOf(step.under),
      lane: laneOf(step.sort),
      order,
      score: step.score ?? null,
    }),
  )
  const texted = texts.length
  const shown = scene.links.flatMap((link, at): Item[] => {
    const record = scene.records.get(link.to)
    if (link.name !== within.link || link.from !== centre.id || !record) return []
    const { [within.column]: stage, [within.lane]: lane, [within.order]: order, [within.score]: score } = link.values
    return [
      {
        id: link.id,
        record,
        of: centre.id,
        link,
        column: stageOf(stage),
        lane: laneOf(lane),
        order: texted + (typeof order === 'number' ? order : at / 1000),
        score: typeof score === 'number' ? score : null,
        isFirm: within.firm.includes(record.kind) || (record.known?.items ?? 0) > 0,
      },
    ]
  })
  const items = [...texts, ...shown].sort(inOrder)
  const edits = (id: string, label: string, lists: readonly ListChange[]): Place => ({ id, label, lists })
  const moved = (head: Column, label: string, { next }: Between<Column>): Place =>
    edits(`column ${head.id}`, label, [{ field: within.columns, id: head.id, to: {}, before: next?.id ?? null }])
  return {
    of: centre.id,
    groups: [],
    columns,
    lanes,
    items: items.filter(item => item.column !== ''),
    tray: items.some(item => item.column === '') ? items.filter(item => item.column === '') : null,
    makes: {
      group: null,
      column: () => ({
        id: 'new column',
        label: words.newStage,
        item: { of: centre.id, field: within.columns, values: {}, spot: 'column' },
      }),
      lane: null,
    },
    put(item, column, lane, between) {
      const id = cellKey(column.id, lane.id)
      const label = words.at(column.label, lane.label)
      const values: Record<string, unknown> = { [within.column]: column.id, [within.lane]: lane.id }
      // a line is written here, and a record brought from elsewhere is shown
      if (!item)
        return {
          id,
          label,
          item: { of: centre.id, field: within.items, values: { under: column.id, sort: lane.id } },
          joins: { of: centre.id, name: within.link, values },
        }
      if (item.link) {
        const near = between && recordsOnly(between)
        if (near?.before || near?.next) values[within.order] = orderIn(near) - texted
        return { id, label, relinks: [{ id: item.link.id, values }] }
      }
      const before = between?.next && !between.next.record ? textOf(within, between.next.id) : undefined
      // where nothing else stands there is no order to come into
      const isAlone = !between?.before && !between?.next
      return edits(id, label, [
        {
          field: within.items,
          id: textOf(within, item.id),
          to: { under: column.id, sort: lane.id },
          ...(isAlone ? {} : { before: before ?? null }),
        },
      ])
    },
    putAway: () => null,
    putGroup: () => null,
    putColumn: (head, _group, between) => moved(head, words.moveHead(head.label), between),
    putLane: () => null,
  }
}

// texts stand before records, so a record's order is counted from the first of them
const recordsOnly = ({ before, next }: Between<Item>): Between<Item> => ({
  before: before?.record ? before : undefined,
  next: next?.record ? next : undefined,
})

/** What was felt at a stage, as it is read aloud. */
function readsOf({ told }: Scene, { id, text }: Step, words: LanesWords): string {
  const felt = feltOf(told)
  const mean = felt?.mean[id]
  return typeof mean === 'number' ? words.stageFeels(text, mean, felt?.n[id] ?? 0) : words.stageSilent(text)
}

/** A text's spot, and the text's own id. */
export const textSpot = (within: Within, id: string): string => `${within.items} ${id}`
export const textOf = (within: Within, spot: string): string => spot.slice(within.items.length + 1)

/** What was felt at each stage, as a calculation reads it: every score, and the stages of which they are guesses. */
export function itemsTell(
  scene: Scene,
  centre: CanvasCard,
  within: Within,
  words: LanesWords,
): Record<string, unknown> | null {
  const { columns, items } = itemsSource(scene, centre, within, words)
  if (columns.length === 0) return null
  const scored = items.filter(item => typeof item.score === 'number')
  const scores = columns.map(
    ({ id }) => [id, scored.filter(item => item.column === id).map(item => item.score)] as const,
  )
  const guessed = columns.filter(({ id }) => {
    const own = scored.filter(item => item.column === id)
    return own.length > 0 && own.every(item => !item.isFirm)
  })
  return {
    stages: columns.map(({ id }) => id),
    scores: Object.fromEntries(scores),
    assumed: guessed.map(({ id }) => id),
  }
}
