import type { Range } from './field.ts'

/** A piece of work to be laid on a lane, and the week before which it may not begin. */
export interface Job {
  id: string
  weeks: number
  notBefore?: number
  /** Work of the same plan that must be done before it begins. */
  after?: readonly string[]
}

/** Where a piece of work lies: its lane, and the weeks in which it begins and ends. */
export interface Laid {
  id: string
  lane: number
  start: number
  finish: number
}

/**
 * Lays work on lanes in its order: each piece takes the lane that is free first. What waits for other work lets the next
 * ones go ahead meanwhile, and begins when that is done.
 */
export function layOut(jobs: readonly Job[], lanes: number): Laid[] {
  const free = Array.from({ length: Math.max(1, lanes) }, () => 0)
  const here = new Set(jobs.map(({ id }) => id))
  const laid = new Map<string, Laid>()
  const doneBy = ({ id, after = [] }: Job): number =>
    Math.max(0, ...after.filter(one => one !== id && here.has(one)).map(one => laid.get(one)?.finish ?? Infinity))
  const left = [...jobs]
  while (left.length > 0) {
    const lane = free.indexOf(Math.min(...free))
    const job = left.splice(nextOf(left.map(doneBy), free[lane]!), 1)[0]!
    // work that waits for itself, round about, begins in its turn
    const ready = doneBy(job)
    const start = Math.max(free[lane]!, job.notBefore ?? 0, Number.isFinite(ready) ? ready : 0)
    free[lane] = start + job.weeks
    laid.set(job.id, { id: job.id, lane, start, finish: start + job.weeks })
  }
  return jobs.map(({ id }) => laid.get(id)!)
}

/** The first that waits for nothing at this time, else the one whose wait is over first. */
function nextOf(waits: readonly number[], at: number): number {
  const ready = waits.findIndex(done => done <= at)
  return ready >= 0 ? ready : waits.indexOf(Math.min(...waits))
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
  after?: readonly string[]
}

/** Lays work of uncertain length on lanes. */
export function outlook(jobs: readonly UncertainJob[], lanes: number): Outlook {
  const laid = (of: (range: Range) => number) =>
    layOut(
      jobs.map(({ id, weeks, notBefore, after = [] }) => ({
        id,
        weeks: of(weeks),
        notBefore: notBefore ? of(notBefore) : 0,
        after,
      })),
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
