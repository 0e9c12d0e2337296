import { refuse } from '../../../model/method-refusal.ts'
import { quantileSorted } from '../../../model/numbers/quantile.ts'
import { wilson } from '../../../model/numbers/wilson.ts'
import { many, percent, type Readout, rounded } from '../../../model/readout.ts'
import type { Input, Output } from './funnel.method.ts'

/** Unique people by step; a person twice is refused. Events of the same hour count in the order given. */
export function compute({ steps, windowHours, users }: Input): Output {
  const counts = steps.map(() => 0)
  const hours: number[][] = steps.map(() => [])
  const seen = new Set<string>()
  for (const [index, given] of users.entries()) {
    const user = userOf(given, `users[${index}]`)
    if (seen.has(user.id)) refuse(`users[${index}].id`, user.id, 'different from every other id')
    seen.add(user.id)
    const best = bestAttempt(user.events, steps, windowHours)
    for (const [step, hour] of best.entries()) {
      counts[step]! += 1
      hours[step]!.push(hour - best[0]!)
    }
  }
  const share = (hits: number, of: number) => (of > 0 ? hits / of : null)
  const range = (hits: number, of: number) => (of > 0 ? wilson(hits, of) : null)
  const entered = counts[0]!
  return {
    counts,
    // the first step is compared with itself, so that the list is as long as the steps
    conversionFromPrevious: counts.map((count, i) => share(count, i === 0 ? count : counts[i - 1]!)),
    conversionInterval: counts.map((count, i) => (i === 0 ? null : range(count, counts[i - 1]!))),
    overall: share(counts.at(-1)!, entered),
    overallInterval: range(counts.at(-1)!, entered),
    medianHours: hours.map(list =>
      list.length > 0
        ? quantileSorted(
            list.sort((a, b) => a - b),
            0.5,
          )
        : null,
    ),
    n: users.length,
    intervalMethod: 'Wilson 95 %',
  }
}

type Events = readonly (readonly [step: string, hour: number])[]

function userOf(given: unknown, at: string): { id: string; events: Events } {
  const { id, events } = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>
  if (typeof id !== 'string' || id === '') refuse(`${at}.id`, id, 'text')
  if (!Array.isArray(events)) refuse(`${at}.events`, events, 'a list of [step, hour]')
  for (const [index, event] of events.entries()) {
    const [step, hour] = Array.isArray(event) ? event : []
    if (typeof step !== 'string' || typeof hour !== 'number' || !Number.isFinite(hour))
      refuse(`${at}.events[${index}]`, event, '[step, hour]')
  }
  return { id, events: events as Events }
}

/** Hours at which the furthest attempt reached each step; every first step opens an attempt of its own. */
function bestAttempt(events: Events, steps: readonly string[], window: number): number[] {
  const sorted = events.toSorted((a, b) => a[1] - b[1])
  // chains[s] is the attempt that reached s steps and began last: it has the most time left
  const chains: (number[] | null)[] = steps.map(() => null)
  let best: number[] = []
  for (const [name, hour] of sorted) {
    for (let step = steps.length - 1; step >= 0; step -= 1) {
      if (steps[step] !== name) continue
      const before = step === 0 ? [] : chains[step - 1]
      if (!before || (step > 0 && hour - before[0]! > window)) continue
      const reached = [...before, hour]
      chains[step] = reached
      if (reached.length > best.length) best = reached
    }
  }
  return best
}

/** Where most people are lost. */
export function readout(
  { counts, conversionFromPrevious, conversionInterval, overall, medianHours, n }: Output,
  { steps, windowHours }: Input,
): Readout {
  if (counts[0] === 0)
    return {
      says: [n === 0 ? 'No data.' : 'Nobody took the first step.'],
      sure: [],
      change: [],
      silent: [],
      chart: null,
    }
  const worst = conversionFromPrevious.reduce<number>(
    (low, share, i) => (i > 0 && share !== null && (low === 0 || share < conversionFromPrevious[low]!) ? i : low),
    0,
  )
  return {
    says: [
      `${percent(overall)} of ${many(counts[0]!, 'person', 'people')} reach ${steps.at(-1)}.`,
      ...(worst > 0 && conversionFromPrevious[worst]! < 1
        ? [`The largest share is lost before ${steps[worst]}: ${percent(conversionFromPrevious[worst])} go on.`]
        : []),
    ],
    sure: conversionInterval.flatMap((ends, i) =>
      ends ? [`${steps[i]}: between ${percent(ends[0])} and ${percent(ends[1])} of the step before.`] : [],
    ),
    change: [`A longer window than ${windowHours} hours.`],
    silent: [
      medianHours.at(-1) === null
        ? 'Why they stop: nobody finished.'
        : `Why they stop. Half of those who finish need at most ${rounded(medianHours.at(-1), 1)} hours.`,
    ],
    chart: {
      shape: 'bars',
      title: 'People at each step',
      marks: steps.map((label, i) => ({ label, value: counts[i]! })),
    },
  }
}
