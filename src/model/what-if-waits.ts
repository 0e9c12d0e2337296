import type { RecordName } from './answers.ts'
import type { Laid, Outlook } from './lanes.ts'
import type { Planned } from './plan.ts'
import type { Ends } from './what-if-jobs.ts'

/**
 * A bet that waits for another one: it begins only when that is done, which trying made later (`later`); that one is on
 * no lane any more, or was never (`gone`); or it stands on another team's lanes and hears of it (`elsewhere`).
 */
export interface Waits {
  bet: RecordName
  on: RecordName
  is: 'later' | 'gone' | 'elsewhere'
}

/** What is known of the plan before and after trying. */
interface Tried {
  /** Open bets of every team. */
  all: readonly Planned[]
  /** Those on these lanes. */
  ours: readonly Planned[]
  then: Outlook
  now: Outlook
  ends: Ends
  /** Bets that something is tried on. */
  touched: ReadonlySet<string>
}

/** Which bets wait for others because of what is tried. */
export function waitsOf({ all, ours, then, now, ends, touched }: Tried): Waits[] {
  const named = new Map(all.map(one => [one.bet.id, one]))
  const laid = new Map(now.likely.map(one => [one.id, one]))
  const isHere = new Set(ours.map(one => one.bet.id))
  const isLater = (id: string) => laterBy(then, now, id) > 0.05
  const here = ours.flatMap((one): Waits[] => {
    const bar = laid.get(one.bet.id)
    if (!bar) return []
    return one.after.flatMap((id): Waits[] => {
      const on = named.get(id)
      if (!on) return []
      const wait = { bet: one.bet, on: on.bet }
      if (!laid.has(id) && !ends.has(id))
        return touched.has(id) || touched.has(one.bet.id) ? [{ ...wait, is: 'gone' }] : []
      const isWhy = touched.has(one.bet.id) || isLater(id)
      return isWhy && holdsUp(laid.get(id), bar) ? [{ ...wait, is: 'later' }] : []
    })
  })
  const there = all.flatMap(one =>
    isHere.has(one.bet.id) || one.horizon === 'later' || one.horizon === 'none'
      ? []
      : one.after.flatMap((id): Waits[] => {
          const on = isHere.has(id) ? named.get(id) : undefined
          const isOff = touched.has(id) && !laid.has(id)
          return on && (isOff || isLater(id)) ? [{ bet: one.bet, on: on.bet, is: 'elsewhere' }] : []
        }),
  )
  return [...here, ...there]
}

/** Whether a bet begins as late as it does because of the other one. */
const holdsUp = (other: Laid | undefined, bar: Laid): boolean =>
  other !== undefined && Math.abs(bar.start - other.finish) < 0.05

function laterBy(then: Outlook, now: Outlook, id: string): number {
  const [from, to] = [then.finish(id), now.finish(id)]
  return from && to ? Math.max(to.low - from.low, to.high - from.high) : 0
}
