import type { Territory } from './assemble.ts'
import type { Range } from './field.ts'
import { type Outlook, outlook, type UncertainJob } from './lanes.ts'
import type { Planned } from './plan.ts'
import type { Fire, Step } from './what-if-step.ts'

/** How a fire that is no bet yet is told from bets: it has an id of its own, and no key. */
export const isFire = {
  id: (place: number): string => `fire ${place}`,
  named: (id: string): boolean => id.startsWith('fire '),
}

/** A planned piece of work as it is laid on a lane; `ends` is when work on other lanes is done. */
export const jobOf = ({ bet, weeks, after }: Planned, ends: Ends): UncertainJob => {
  const waited = after.flatMap(id => ends.get(id) ?? [])
  const notBefore = {
    low: Math.max(0, ...waited.map(one => one.low)),
    high: Math.max(0, ...waited.map(one => one.high)),
  }
  return { id: bet.id, weeks, after, ...(waited.length > 0 ? { notBefore } : {}) }
}

/** When work on other teams' lanes is done, as far as work here waits for it. */
export type Ends = ReadonlyMap<string, Range>

/** A fire as if it were a bet. */
export function burning(fire: Fire, place: number, { kinds }: Territory, team: string | null): Planned {
  const kind = [...kinds.values()].find(one => one.plan)?.word ?? ''
  const { loss, likelihood, title, weeks } = fire
  const bet = { id: isFire.id(place), key: '', kind, title, state: '' }
  return {
    bet,
    team,
    horizon: 'none',
    order: 0,
    weeks: { low: Math.min(weeks.low, weeks.high), high: Math.max(weeks.low, weeks.high) },
    unsized: false,
    running: false,
    cost: null,
    dayIn: null,
    after: [],
    spares: loss === undefined ? [] : [{ who: fire.who ?? bet, amount: loss * ((likelihood ?? 100) / 100) }],
    seasons: [],
  }
}

/** The work in its order once everything tried is done to it, one step after the other. */
export function jobsAfter(
  steps: readonly Step[],
  before: readonly Planned[],
  fires: readonly Planned[],
  { then, lanes, ends }: { then: Outlook; lanes: number; ends: Ends },
): UncertainJob[] {
  const jobs = new Map([...before, ...fires].map(one => [one.bet.id, jobOf(one, ends)]))
  let order = before.map(one => jobOf(one, ends))
  for (const [place, step] of steps.entries()) {
    const id = step.does === 'fire' ? isFire.id(place) : step.id
    const others = order.filter(one => one.id !== id)
    const job = jobs.get(id)
    if (step.does === 'drop' || !job) order = others
    else if (step.does === 'delay') order = delayed(others, job, step.weeks, then, lanes)
    else order = others.toSpliced(step.at ?? 0, 0, order.find(one => one.id === id) ?? job)
  }
  return order
}

/** So many weeks later than planned; what would begin before then goes ahead of it. */
function delayed(
  others: readonly UncertainJob[],
  job: UncertainJob,
  weeks: number,
  then: Outlook,
  lanes: number,
): UncertainJob[] {
  const start = then.start(job.id) ?? { low: 0, high: 0 }
  const notBefore = { low: start.low + weeks, high: start.high + weeks }
  const middle = (notBefore.low + notBefore.high) / 2
  const place = outlook(others, lanes).likely.findIndex(one => one.start >= middle)
  return others.toSpliced(place < 0 ? others.length : place, 0, { ...job, notBefore })
}
