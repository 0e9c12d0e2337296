import type { Column, LadderGraph, Step, Way } from './ladder-graph.ts'
import { type Room, sidesOf } from './ladder-sides.ts'

/** A step with its place: where its middle lies and how wide it is, in percent; its top and height in rem. */
export interface Placed extends Step {
  middle: number
  width: number
  top: number
  height: number
  /** What leads to it, as the links read, each once. */
  says: readonly string[]
  /** What leads to it without a line, because there is no room for one. */
  from: readonly { id: string; says: string }[]
  /** The steps it leads to without a line of its own: further away, or back. */
  mentions: readonly { id: string; says: string }[]
  /** The steps it leads to by a line of its own that are listed beneath another. */
  also: readonly { id: string; says: string }[]
  /** The step under which it is listed where there is no room for a picture. */
  under: string
}

/** A line from one step to the next level, and how well it carries. */
export interface Line {
  from: string
  to: string
  standing: Step['rung']['standing']
  /** It leads from one side over to another. */
  crosses: boolean
  path: string
}

/** One side of the picture: where it lies and how wide it is, in percent, and how far down it goes, in rem. */
export interface Side {
  column: Column
  start: number
  width: number
  height: number
}

/** The whole picture of a ladder; heights in rem. */
export interface LadderPicture {
  height: number
  root: { top: number; height: number }
  steps: readonly Placed[]
  lines: readonly Line[]
  sides: readonly Side[]
}

const between = 1.5
const rowGap = 0.5
const headHeight = 1.625
const rootHeight = 2.875
/** No card is wider than this, in rem. */
const widest = 24
const narrowest = 11

/** How tall a step's card is when it is so many rem wide: its title takes up to three lines. */
export function heightOf({ rung }: Pick<Step, 'rung'>, mentions: readonly Way[], wide: number): number {
  const letters = Math.max(8, (Math.min(wide, widest) - 2.25) / 0.435)
  const lines = (words: string) => Math.max(1, Math.ceil((words.length + 1) / letters))
  const title = rung.record ? Math.min(3, lines(`${rung.record.key}  ${rung.record.title}`)) : 1
  const notes = (rung.record ? 1 : 0) + (rung.thin ? Math.min(2, lines(`thin: ${rung.thin.says}`)) : 0)
  const mentioned = mentions.length === 0 ? 0 : lines(mentions.map(way => `${way.says} and-1`).join('   '))
  return 1 + 1.0625 * (1 + title + notes) + mentioned * 1.3125 + (rung.action ? 2 : 0)
}

/** Lays a ladder out in a room so many rem wide: upwards from its foot, or hanging from its head. */
export function pictureOfLadder(graph: LadderGraph, room: number, grows: 'up' | 'down'): LadderPicture {
  const slots = Math.max(3, Math.min(7, Math.floor(room / narrowest)))
  const levelOf = new Map(graph.steps.map(step => [step.id, step.level]))
  const isDrawn = (way: Way) => !way.back && levelOf.get(way.to) === (levelOf.get(way.from) ?? 0) + 1
  const lined = graph.ways.filter(isDrawn)
  const mentions = (id: string) => graph.ways.filter(way => way.from === id && !isDrawn(way) && way.to !== graph.root)
  const sides = sidesOf(graph, slots)
  const { rows, place } = rowsOf(graph, sides, lined, slots)
  // a level with more than its room stands in several rows; a line past one row to another would run behind cards
  const isFirst = (id: string) => !rows.some(level => level.slice(1).some(row => row.includes(id)))
  const isLast = (id: string) => !rows.some(level => level.slice(0, -1).some(row => row.includes(id)))
  const isSeen = (way: Way) => isFirst(way.to) && isLast(way.from)
  const heights = new Map(
    graph.steps.map(step => [step.id, heightOf(step, mentions(step.id), (place.get(step.id)!.width * room) / 100)]),
  )
  const tops = new Map<string, number>()
  let end = rootHeight
  for (const level of rows) {
    end += between - rowGap
    for (const row of level) {
      end += rowGap
      for (const id of row) tops.set(id, end)
      end += Math.max(0, ...row.map(id => heights.get(id)!))
    }
  }
  const total = end + (sides.length > 0 ? headHeight : 0)
  const flip = (top: number, height: number) => (grows === 'up' ? total - top - height : top)
  const under = new Map(
    graph.steps.map(({ id }) => {
      const reaching = lined.filter(way => way.to === id)
      return [id, (reaching.find(way => isWithin(graph, way)) ?? reaching[0])?.from ?? graph.root]
    }),
  )
  const named = (ways: readonly Way[]) => ways.map(({ to, says }) => ({ id: to, says }))
  const steps = graph.steps.map((step): Placed => {
    const height = heights.get(step.id)!
    return {
      ...step,
      ...place.get(step.id)!,
      top: flip(tops.get(step.id)!, height),
      height,
      says: [...new Set(lined.flatMap(way => (way.to === step.id && isSeen(way) ? [way.says] : [])))],
      from: lined.flatMap(way => (way.to === step.id && !isSeen(way) ? [{ id: way.from, says: way.says }] : [])),
      mentions: named(mentions(step.id)),
      also: named(lined.filter(way => way.from === step.id && under.get(way.to) !== step.id)),
      under: under.get(step.id)!,
    }
  })
  const root = { top: flip(0, rootHeight), height: rootHeight }
  const boxes = new Map<string, Pick<Placed, 'top' | 'height' | 'middle'>>([
    [graph.root, { ...root, middle: 50 }],
    ...steps.map(step => [step.id, step] as const),
  ])
  return {
    height: total,
    root,
    steps,
    lines: lined.filter(isSeen).map(way => lineOf(graph, way, boxes, grows)),
    sides: sides.map(({ column, start, width }) => {
      const own = steps.filter(step => step.column === column)
      return { column, start, width, height: Math.max(...own.map(step => step.top + step.height)) + between / 2 }
    }),
  }
}

/** Which steps stand beside each other, level by level, and where; each near the middle of what leads to it. */
function rowsOf(graph: LadderGraph, sides: readonly Room[], lined: readonly Way[], slots: number) {
  const place = new Map<string, { middle: number; width: number }>()
  const whole = { column: 'every' as const, start: 0, width: 100, slots }
  const pull = (step: Step) =>
    mean(lined.filter(way => way.to === step.id).map(way => place.get(way.from)?.middle ?? 50))
  const rows: string[][][] = []
  for (let level = 1; level <= Math.max(0, ...graph.steps.map(step => step.level)); level += 1) {
    const here: string[][] = []
    for (const side of [whole, ...sides]) {
      const own = graph.steps
        .filter(step => step.level === level && step.column === side.column)
        .map(step => ({ id: step.id, at: pull(step) }))
        .sort((one, other) => one.at - other.at)
      for (let row = 0; row * side.slots < own.length; row += 1) {
        const beside = own.slice(row * side.slots, (row + 1) * side.slots)
        const width = side === whole ? Math.min(100 / beside.length, 34) : side.width / side.slots
        beside.forEach(({ id }, at) => {
          place.set(id, { width, middle: side.start + side.width / 2 + (at - (beside.length - 1) / 2) * width })
        })
        here[row] = [...(here[row] ?? []), ...beside.map(({ id }) => id)]
      }
    }
    rows.push(here)
  }
  return { rows, place }
}

function lineOf(
  graph: LadderGraph,
  way: Way,
  boxes: ReadonlyMap<string, { top: number; height: number; middle: number }>,
  grows: 'up' | 'down',
): Line {
  const [from, to] = [boxes.get(way.from)!, boxes.get(way.to)!]
  const [y1, y2] = grows === 'up' ? [from.top, to.top + to.height] : [from.top + from.height, to.top]
  const bend = (y1 + y2) / 2
  const at = (value: number) => Math.round(value * 100) / 100
  const path = `M ${at(from.middle)} ${at(y1)} C ${at(from.middle)} ${at(bend)} ${at(to.middle)} ${at(bend)} ${at(to.middle)} ${at(y2)}`
  const reached = graph.steps.find(step => step.id === way.to)!
  return { from: way.from, to: way.to, standing: reached.rung.standing, crosses: !isWithin(graph, way), path }
}

function isWithin(graph: LadderGraph, way: Way): boolean {
  const from = graph.steps.find(step => step.id === way.from)?.column ?? 'every'
  return from === 'every' || from === graph.steps.find(step => step.id === way.to)?.column
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 50 : values.reduce((sum, value) => sum + value, 0) / values.length
