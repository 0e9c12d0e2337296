/** A decision ready to be computed: actions by name with their pay-off in each state. */
export interface Decision {
  prior: readonly number[]
  actions: readonly (readonly [name: string, payoffs: readonly number[]])[]
  results: readonly (readonly [name: string, likelihood: readonly number[]])[]
}

/** The two-state, two-action form of the map: go or do nothing, the assumption holds or not. */
export function goOrNot(given: {
  pTrue: number
  payoffIfTrue: number
  payoffIfFalse: number
  doNothing: number
}): Decision {
  return {
    prior: [given.pTrue, 1 - given.pTrue],
    actions: [
      ['do-nothing', [given.doNothing, given.doNothing]],
      ['build', [given.payoffIfTrue, given.payoffIfFalse]],
    ],
    results: [],
  }
}

/** Best action under weights over states and what it is worth; of equals the first. */
export function bestAction({ actions }: Decision, weights: readonly number[]): { name: string; value: number } {
  const values = actions.map(([name, payoffs]) => ({ name, value: dot(payoffs, weights) }))
  return values.reduce((best, each) => (each.value > best.value ? each : best))
}

/** What acting is worth when the state will be known first. */
export function valueWithPerfect({ prior, actions }: Decision): number {
  return prior.reduce((sum, p, state) => sum + p * Math.max(...actions.map(([, payoffs]) => payoffs[state]!)), 0)
}

/** One result of a test: how likely it is, what one then believes and does. */
export interface Outcome {
  result: string
  probability: number
  posterior: number[] | null
  best: string
  value: number
}

/** Every result of the test, and the value of acting on it. */
export function outcomesOf(decision: Decision): Outcome[] {
  return decision.results.map(([result, likelihood]) => {
    const joint = decision.prior.map((p, state) => p * likelihood[state]!)
    const probability = joint.reduce((sum, p) => sum + p, 0)
    const { name, value } = bestAction(decision, joint)
    const posterior = probability > 0 ? joint.map(p => p / probability) : null
    return { result, probability, posterior, best: name, value }
  })
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0)
}
