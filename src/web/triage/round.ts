/** What became of a piece of feedback: linked to something, only heard, merged, set aside as spam, or left for later. */
export const fates = ['linked', 'triaged', 'merged', 'spam', 'skipped'] as const
export type Fate = (typeof fates)[number]

/** Feedback gone through in one go: which pieces, in which order, and what became of each. */
export interface Round {
  keys: readonly string[]
  fates: Readonly<Record<string, Fate>>
  /** Left for later in rounds before this one. */
  passed: readonly string[]
}

export const noRound: Round = { keys: [], fates: {}, passed: [] }

/** As many pieces as one goes through at first. */
export const firstTen = 10

/** The next round of what waits: what was left for later comes only once nothing else waits; `first` comes first. */
export function nextRound(waiting: readonly string[], before: Round, size: number, first?: string): Round {
  const skipped = before.keys.filter(key => before.fates[key] === 'skipped')
  const passed = new Set([...before.passed, ...skipped])
  const fresh = waiting.filter(key => !passed.has(key))
  const keys = fresh.length > 0 ? fresh : waiting
  const all = first ? [first, ...keys.filter(key => key !== first)] : keys
  return { keys: all.slice(0, size), fates: {}, passed: fresh.length > 0 ? [...passed] : [] }
}

/** The pieces nothing was said about yet, in their order. */
export const leftOf = (round: Round): readonly string[] => round.keys.filter(key => round.fates[key] === undefined)

/** The piece to go to after one: the next undecided below it, else the first undecided; null once all are decided. */
export function after(round: Round, key: string): string | null {
  const left = leftOf(round)
  const at = round.keys.indexOf(key)
  return left.find(one => round.keys.indexOf(one) > at) ?? left.find(one => one !== key) ?? null
}

/** The piece that stands some steps away, decided or not. */
export const beside = (round: Round, key: string, steps: number): string | undefined =>
  round.keys[round.keys.indexOf(key) + steps]

/** The round with what became of a piece; null takes it back. */
export function decided(round: Round, key: string, fate: Fate | null): Round {
  const { [key]: _before, ...others } = round.fates
  return { ...round, fates: fate === null ? others : { ...others, [key]: fate } }
}

/** How many of a round met each fate, those that none met left out. */
export const tally = (round: Round): readonly (readonly [Fate, number])[] =>
  fates
    .map(fate => [fate, round.keys.filter(key => round.fates[key] === fate).length] as const)
    .filter(([, count]) => count > 0)
