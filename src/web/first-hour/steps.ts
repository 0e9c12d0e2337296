/** The six steps of the first hour, in the order they are offered. */
export const stepNames = ['bring', 'now', 'why', 'file', 'moves', 'send'] as const
export type StepName = (typeof stepNames)[number]

/** What the records tell and what this person has seen. */
export interface Facts {
  /** Live records by kind. */
  count(kind: string): number
  /** The bet in now that the questions are asked of. */
  bet: string | null
  /** Whether all four questions of it have an answer. */
  answered: boolean
  seen: ReadonlySet<string>
}

/** One step: whether it is done, and where it is done. */
export interface Step {
  name: StepName
  done: boolean
  address: string
}

/** The six steps as they stand. */
export function stepsOf({ count, bet, answered, seen }: Facts): Step[] {
  const files = count('ticket') + count('feedback') > 0
  const of = (place: string) => (bet ? `/${place}/${encodeURIComponent(bet)}` : '/first-hour/now')
  const isAsked = answered || seen.has('questions')
  return [
    { name: 'bring', done: count('bet') > 0 || files, address: '/welcome' },
    { name: 'now', done: bet !== null, address: '/first-hour/now' },
    // the four questions end at the why; who has answered them goes there at once
    { name: 'why', done: seen.has('why'), address: of(isAsked ? 'why' : 'first-hour') },
    { name: 'file', done: files, address: '/import' },
    { name: 'moves', done: seen.has('moves'), address: '/next' },
    { name: 'send', done: seen.has('sent'), address: of('why') },
  ]
}
