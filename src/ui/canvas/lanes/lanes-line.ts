import { middleOf, type Point } from '../geometry.ts'
import type { LanesLayout } from './lanes-layout.ts'

/** What a calculation answers about feelings along the way. */
interface Felt {
  mean: Readonly<Record<string, number | null>>
  n: Readonly<Record<string, number>>
  low: string | null
  peak: string | null
  biggestDrop: readonly [string, string, number] | null
  hollow: readonly string[]
}

/** A stage on the line; where nobody felt anything it has no point. */
export interface LineMark {
  column: string
  label: string
  at: Point
  mean: number | null
  count: number
  isHollow: boolean
  isLow: boolean
  isHigh: boolean
  /** By how much it fell from the stage before, where nothing else fell more. */
  drop: number | null
}

export interface Line {
  marks: readonly LineMark[]
  /** Curves through neighbouring stages; a stage without feelings parts two of them. */
  runs: readonly string[]
  /** The steepest way down, where it leads between neighbours. */
  fall: string | null
  zero: number
}

const room = { above: 38, below: 40 }

/** The answer as far as it is about these stages; null until there is one. */
export function feltOf(told: unknown): Felt | null {
  const felt = told as Partial<Felt> | null
  return felt?.mean && felt.n ? (felt as Felt) : null
}

/** The line of feelings over the stages: a mean is a point, and nothing is drawn where nothing was felt. */
export function lineOf(
  told: unknown,
  { columns, curve }: Pick<LanesLayout, 'columns' | 'curve'>,
  [low, high]: readonly [number, number],
): Line | null {
  const felt = feltOf(told)
  if (!felt || !curve) return null
  const height = curve.height - room.above - room.below
  const yOf = (value: number) => curve.y + room.above + ((high - value) / (high - low)) * height
  const marks = columns.map(({ column, box }): LineMark => {
    const mean = felt.mean[column.id] ?? null
    return {
      column: column.id,
      label: column.label,
      at: { x: middleOf(box).x, y: yOf(mean ?? 0) },
      mean,
      count: felt.n[column.id] ?? 0,
      isHollow: felt.hollow.includes(column.id),
      isLow: felt.low === column.id && felt.low !== felt.peak,
      isHigh: felt.peak === column.id && felt.low !== felt.peak,
      drop: felt.biggestDrop?.[1] === column.id ? felt.biggestDrop[2] : null,
    }
  })
  const runs: string[] = []
  let path = ''
  let before: LineMark | null = null
  let fall: string | null = null
  for (const mark of marks) {
    if (mark.mean === null) {
      if (path.includes('C')) runs.push(path)
      path = ''
      before = null
      continue
    }
    path = before ? `${path} ${bend(before.at, mark.at)}` : `M ${mark.at.x} ${mark.at.y}`
    if (before && mark.drop !== null) fall = `M ${before.at.x} ${before.at.y} ${bend(before.at, mark.at)}`
    before = mark
  }
  if (path.includes('C')) runs.push(path)
  return { marks, runs, fall, zero: yOf(0) }
}

// level where it leaves and arrives, so that it never goes beyond what was felt
const bend = (from: Point, to: Point): string => {
  const middle = (from.x + to.x) / 2
  return `C ${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`
}
