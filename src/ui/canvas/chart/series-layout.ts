import { daysBetween } from '../../../model/day.ts'
import { usualRange } from '../../../model/reading.ts'

/** A reading as a chart draws it. */
export interface Read {
  at: string
  value: number
}

/** Where a reading lies to the limits: within them it is noise, whatever it looks like. */
export type Sign = 'noise' | 'above' | 'below'

/** A level that is drawn across: what one wants to reach, or must not pass. */
export interface Level {
  id: string
  label: string
  at: number
  sort: 'limit' | 'mean' | 'target' | 'guard'
}

export interface SeriesPoint extends Read {
  x: number
  y: number
  sign: Sign
}

/** Readings over time in a frame of so many pixels. */
export interface SeriesLayout {
  plot: { x: number; y: number; width: number; height: number }
  points: readonly SeriesPoint[]
  /** Points joined by a line; a missing reading parts it. */
  runs: readonly (readonly SeriesPoint[])[]
  /** The band in which it moves by itself, where that is known. */
  band: { top: number; bottom: number } | null
  levels: readonly (Level & { y: number; labelY: number })[]
  valueTicks: readonly { value: number; y: number }[]
  timeTicks: readonly { at: string; x: number }[]
  /** What its sides stand for: the least and greatest value, the first day, and how many there are. */
  scale: { least: number; most: number; first: string; days: number }
}

interface Given {
  readings: readonly Read[]
  /** Only what was read from this day on is drawn; the limits are those of all readings. */
  from?: string | undefined
  /** How many days lie between two readings, where that is said. */
  every?: number | undefined
  levels?: readonly Level[]
  /** What limits and mean are called. */
  words: { upper: string; mean: string; lower: string }
  size: { width: number; height: number }
}

const edges = { left: 44, top: 12, bottom: 28 }
const named = { wide: 132, narrow: 104 }
const apart = 15

/** Lays readings out: a level is not forced to begin at zero, and what was not read is a gap, never a zero. */
export function seriesLayout({ readings, from, every, levels = [], words, size }: Given): SeriesLayout {
  const usual = usualRange(readings.map(({ value }) => value))
  const shown = readings.filter(({ at }) => from === undefined || at >= from)
  const right = size.width < 560 ? named.narrow : named.wide
  const plot = {
    x: edges.left,
    y: edges.top,
    width: Math.max(40, size.width - edges.left - right),
    height: Math.max(40, size.height - edges.top - edges.bottom),
  }
  const limits: Level[] = usual
    ? [
        { id: 'upper', label: words.upper, at: usual.high, sort: 'limit' },
        { id: 'mean', label: words.mean, at: usual.mean, sort: 'mean' },
        { id: 'lower', label: words.lower, at: usual.low, sort: 'limit' },
      ]
    : []
  const all = [...limits, ...levels]
  const { least, most, step } = valuesAround([...shown.map(({ value }) => value), ...all.map(({ at }) => at)])
  const y = (value: number) => plot.y + (1 - (value - least) / (most - least)) * plot.height
  const [first, last] = [shown[0]?.at ?? '2000-01-01', shown.at(-1)?.at ?? '2000-01-01']
  const span = daysOf(first, last)
  const x = (at: string) =>
    span === 0 ? plot.x + plot.width / 2 : plot.x + 10 + (daysOf(first, at) / span) * (plot.width - 20)
  // a sum of many readings is no signal because of its last digit
  const slack = 1e-9 * Math.max(1, Math.abs(most), Math.abs(least))
  const points = shown.map(({ at, value }): SeriesPoint => {
    const sign =
      !usual || (value <= usual.high + slack && value >= usual.low - slack)
        ? 'noise'
        : value > usual.high
          ? 'above'
          : 'below'
    return { at, value, x: x(at), y: y(value), sign }
  })
  return {
    plot,
    points,
    runs: runsOf(points, every),
    band: usual && { top: y(usual.high), bottom: y(usual.low) },
    levels: partedLabels(all.map(level => ({ ...level, y: y(level.at) }))),
    valueTicks: ticksFrom(least, most, step).map(value => ({ value, y: y(value) })),
    timeTicks: timeTicks(points, plot.width),
    scale: { least, most, first, days: span },
  }
}

const daysOf = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** Parts the line where a reading is missing: more than one and a half of the usual steps apart. */
export function runsOf<P extends Read>(points: readonly P[], every: number | undefined): P[][] {
  const steps = points.slice(1).map((point, at) => daysBetween(points[at]!.at, point.at))
  const usual = every ?? [...steps].sort((one, other) => one - other)[Math.floor(steps.length / 2)] ?? 0
  const runs: P[][] = []
  for (const [place, point] of points.entries()) {
    const isApart = place === 0 || (usual > 0 && steps[place - 1]! > usual * 1.5)
    if (isApart) runs.push([point])
    else runs.at(-1)!.push(point)
  }
  return runs
}

function valuesAround(values: readonly number[]): { least: number; most: number; step: number } {
  const [low, high] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)]
  const spread = high - low || Math.max(1, Math.abs(high)) * 0.2
  const step = roundStep(spread / 4)
  return { least: low - spread * 0.08, most: high + spread * 0.08, step }
}

/** As fine as one reads a level off: whole hundreds, tenths of tens. */
export const tidy = (value: number): number =>
  Number(value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2))

/** 1, 2 or 5 of a power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const share = rough / power
  return (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10) * power
}

function ticksFrom(least: number, most: number, step: number): number[] {
  const ticks: number[] = []
  for (let at = Math.ceil(least / step); at * step <= most; at += 1) ticks.push(Number((at * step).toPrecision(12)))
  return ticks
}

/** So many days that their names do not touch, the first and the last among them. */
function timeTicks(points: readonly SeriesPoint[], width: number): { at: string; x: number }[] {
  const room = Math.max(2, Math.floor(width / 96))
  const every = Math.max(1, Math.ceil((points.length - 1) / (room - 1)))
  return points.filter((_, place) => (points.length - 1 - place) % every === 0).map(({ at, x }) => ({ at, x }))
}

/** Names beside the plot keep their distance from each other, in the order of their levels. */
function partedLabels<L extends { y: number }>(levels: readonly L[]): (L & { labelY: number })[] {
  const sorted = [...levels].sort((one, other) => one.y - other.y)
  let last = -Infinity
  return sorted.map(level => {
    last = Math.max(level.y, last + apart)
    return { ...level, labelY: last }
  })
}
