import type { Range } from './field.ts'

/** A piece of work to be laid on a lane, and the week before which it may not begin. */
export interface Job {
  id: string
  weeks: number
  notBefore?: number
}

/** Where a piece of work lies: its lane, and the weeks in which it begins and ends. */
export interface Laid {
  id: string
  lane: number
  start: number
  finish: number
}

/** Lays work on lanes in its order: each piece takes the lane that is free first. */
export function layOut(jobs: readonly Job[], lanes: number): Laid[] {
  const free = Array.from({ length: Math.max(1, lanes) }, () => 0)
  return jobs.map(({ id, weeks, notBefore = 0 }) => {
    const lane = free.indexOf(Math.min(...free))
    const start = Math.max(free[lane]!, notBefore)
    free[lane] = start + weeks
    return { id, lane, start, finish: start + weeks }
  })
}

/** Where work lies when everything takes as short, as middling, or as long as was said. */
export interface Outlook {
  likely: readonly Laid[]
  finish(id: string): Range | null
  start(id: string): Range | null
}

/** Work of uncertain length, and the week before which it may not begin when all goes fast, and when all goes slowly. */
export interface UncertainJob {
  id: string
  weeks: Range
  notBefore?: Range
}

/** Lays work of uncertain length on lanes. */
export function outlook(jobs: readonly UncertainJob[], lanes: number): Outlook {
  const laid = (of: (range: Range) => number) =>
    layOut(
      jobs.map(({ id, weeks, notBefore }) => ({ id, weeks: of(weeks), notBefore: notBefore ? of(notBefore) : 0 })),
      lanes,
    )
  const short = new Map(laid(weeks => weeks.low).map(one => [one.id, one]))
  const long = new Map(laid(weeks => weeks.high).map(one => [one.id, one]))
  const between = (id: string, end: 'start' | 'finish'): Range | null => {
    const [a, b] = [short.get(id)?.[end], long.get(id)?.[end]]
    return a === undefined || b === undefined ? null : { low: Math.min(a, b), high: Math.max(a, b) }
  }
  return {
    likely: laid(({ low, high }) => (low + high) / 2),
    finish: id => between(id, 'finish'),
    start: id => between(id, 'start'),
  }
}
