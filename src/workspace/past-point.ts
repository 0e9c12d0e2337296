import type { Asking } from './ground.ts'
import { newestNumber } from './history.ts'
import { pointIn } from './time.ts'

/** A point in time: the moment, and the last ledger number that was written by then. */
export interface Point {
  at: string
  number: number
  /** Only what the ledger held by then; without it, what was brought in later counts from the day it was made elsewhere. */
  isStrict?: boolean
}

/** A day, a moment or a ledger number as a point; the ledger is halved until its place is found. */
export async function pointAt(asking: Asking, when: string): Promise<Point> {
  const [, value] = pointIn(when)
  const newest = await newestNumber(asking)
  if (typeof value === 'number') {
    const number = Math.min(value, newest)
    return { number, at: (await writtenAt(asking, number)) ?? new Date(0).toISOString() }
  }
  let [low, high] = [0, newest]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (((await writtenAt(asking, middle)) ?? '') <= value) low = middle
    else high = middle - 1
  }
  return { number: low, at: value }
}

async function writtenAt({ store, workspace }: Asking, number: number): Promise<string | undefined> {
  const [row] = await store.read.all<{ at: string }>('SELECT at FROM ledger WHERE ws_id = ? AND number = ?', [
    workspace,
    number,
  ])
  return row?.at
}
