import * as z from 'zod/mini'
import { share } from '../../../model/method-input.ts'
import { refuse } from '../../../model/method-refusal.ts'

/** A decision in general: how likely each state is, what each action pays in each, and what a test may show. */
export const decisionInput = {
  /** Probability of each state; must sum to 1. */
  prior: z.optional(z.array(share)),
  states: z.optional(z.array(z.string())),
  actions: z.optional(z.array(z.string())),
  /** Pay-off of each action in each state, by name or in the order of `actions`. */
  payoffs: z.optional(z.union([z.record(z.string(), z.array(z.number())), z.array(z.array(z.number()))])),
  results: z.optional(z.array(z.string())),
  /** For each result of a test, its probability in each state, by name or in the order of `results`; sums to 1 over results. */
  likelihood: z.optional(z.union([z.record(z.string(), z.array(share)), z.array(z.array(share))])),
}
const schema = z.object(decisionInput)
/** The general form of a decision. */
export type DecisionInput = z.output<typeof schema>

/** A decision ready to be computed: actions by name with their pay-off in each state. */
export interface Decision {
  prior: readonly number[]
  actions: readonly (readonly [name: string, payoffs: readonly number[]])[]
  results: readonly (readonly [name: string, likelihood: readonly number[]])[]
}

/** Reads the general form; null where it is not used. Sums that are not 1 and lists of unequal length are refused. */
export function decisionOf({ prior, payoffs, likelihood = [], actions, results }: DecisionInput): Decision | null {
  if (!prior && !payoffs) return null
  if (!prior) refuse('prior', prior, 'given with payoffs')
  const paying = namedRows(payoffs ?? [], actions, 'action')
  if (paying.length === 0) refuse('payoffs', payoffs, 'given with prior, for at least one action')
  const total = prior.reduce((sum, p) => sum + p, 0)
  if (Math.abs(total - 1) > 1e-9) refuse('prior', total, 'a list that sums to 1')
  const shown = namedRows(likelihood, results, 'result')
  for (const [name, list] of [...paying, ...shown]) {
    if (list.length !== prior.length)
      refuse(name, `${list.length} values`, `a list of ${prior.length}, one for each state`)
  }
  for (let state = 0; shown.length > 0 && state < prior.length; state += 1) {
    const sum = shown.reduce((all, [, list]) => all + list[state]!, 0)
    if (Math.abs(sum - 1) > 1e-9) refuse('likelihood', sum, `a table that sums to 1 over results in state ${state + 1}`)
  }
  return { prior, actions: paying, results: shown }
}

function namedRows(
  table: Readonly<Record<string, readonly number[]>> | readonly (readonly number[])[],
  names: readonly string[] | undefined,
  word: string,
): [string, readonly number[]][] {
  if (!Array.isArray(table)) return Object.entries(table)
  return table.map((row: readonly number[], i) => [names?.[i] ?? `${word} ${i + 1}`, row])
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
