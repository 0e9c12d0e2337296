import * as z from 'zod/mini'
import { share } from '../../../model/method-input.ts'
import { refuse } from '../../../model/method-refusal.ts'
import type { Decision } from './decision.ts'

const figures = z.union([z.array(z.number()), z.record(z.string(), z.number())])
const table = z.union([z.record(z.string(), figures), z.array(figures)])

/** A decision in general: how likely each state is, what each action pays in each, and what a test may show. */
export const decisionInput = {
  states: z.optional(z.array(z.string())),
  /** Probability of each state, in order or by name; must sum to 1. */
  prior: z.optional(z.union([z.array(share), z.record(z.string(), share)])),
  /** Names of the actions, or what each pays in each state. */
  actions: z.optional(z.union([z.array(z.string()), z.record(z.string(), figures)])),
  /** Pay-off of each action in each state, by name or in the order of `actions`. */
  payoffs: z.optional(table),
  results: z.optional(z.array(z.string())),
  /** For each result of a test its probability in each state, or for each state that of each result. */
  likelihood: z.optional(table),
}
const schema = z.object(decisionInput)
/** The general form of a decision. */
export type DecisionInput = z.output<typeof schema>

type Figures = z.output<typeof figures>
type Row = readonly [name: string, values: readonly number[]]

/** Reads the general form; null where it is not used. Sums that are not 1 and lists of unequal length are refused. */
export function decisionOf(input: DecisionInput): Decision | null {
  const payoffs = input.payoffs ?? (Array.isArray(input.actions) ? undefined : input.actions)
  if (!input.prior && !payoffs) return null
  if (!input.prior) refuse('prior', input.prior, 'given with payoffs')
  const states = input.states ?? (Array.isArray(input.prior) ? null : Object.keys(input.prior))
  const prior = inOrder(input.prior, states, 'prior')
  const total = prior.reduce((sum, p) => sum + p, 0)
  if (Math.abs(total - 1) > 1e-9) refuse('prior', total, 'a list that sums to 1')
  const actions = rowsOf(payoffs ?? [], Array.isArray(input.actions) ? input.actions : undefined, 'action', states)
  if (actions.length === 0) refuse('payoffs', payoffs, 'given with prior, for at least one action')
  const results = shownBy(input, states, prior.length)
  for (const [name, list] of [...actions, ...results]) {
    if (list.length !== prior.length)
      refuse(name, `${list.length} values`, `a list of ${prior.length}, one for each state`)
  }
  const strange = prior.findIndex((_, state) => results.length > 0 && !isWhole(results.map(([, list]) => list[state]!)))
  if (strange >= 0) {
    const sum = results.reduce((all, [, list]) => all + list[strange]!, 0)
    refuse('likelihood', sum, `a table that sums to 1 over results in state ${strange + 1}`)
  }
  return { prior, actions, results }
}

/** The rows of the likelihood table by result, whichever way round it was given. */
function shownBy({ likelihood = [], results }: DecisionInput, states: readonly string[] | null, count: number): Row[] {
  const named = !Array.isArray(likelihood) && states !== null
  const byState = named && states.every(state => Object.hasOwn(likelihood, state))
  const rows = byState
    ? states.map((state): Row => [state, inOrder((likelihood as Record<string, Figures>)[state]!, results, state)])
    : rowsOf(likelihood, results, 'result', states)
  const [first] = rows
  if (!first) return []
  const columns = first[1].map((_, column) => rows.map(([, list]) => list[column] ?? 0))
  const turned =
    byState || (rows.length === count && !columns.every(isWhole) && rows.every(([, list]) => isWhole(list)))
  if (!turned) return rows
  const given = Array.isArray(likelihood) ? likelihood[0] : Object.values(likelihood)[0]
  const names = results ?? (Array.isArray(given) ? undefined : Object.keys(given ?? {}))
  return columns.map((list, i) => [names?.[i] ?? `result ${i + 1}`, list])
}

function rowsOf(
  given: Readonly<Record<string, Figures>> | readonly Figures[],
  names: readonly string[] | undefined,
  word: string,
  states: readonly string[] | null,
): Row[] {
  const entries = Array.isArray(given)
    ? given.map((row: Figures, i): [string, Figures] => [names?.[i] ?? `${word} ${i + 1}`, row])
    : Object.entries(given)
  return entries.map(([name, row]) => [name, inOrder(row, states, name)])
}

/** Values as a list: by name they follow the names given, else the order in which they stand. */
function inOrder(row: Figures, names: readonly string[] | null | undefined, field: string): readonly number[] {
  if (Array.isArray(row)) return row
  return (names ?? Object.keys(row)).map(name => {
    const value = Object.hasOwn(row, name) ? row[name] : undefined
    if (value === undefined) refuse(`${field}.${name}`, value, 'a number')
    return value
  })
}

function isWhole(list: readonly number[]): boolean {
  return Math.abs(list.reduce((sum, p) => sum + p, 0) - 1) <= 1e-9 && list.every(p => p >= 0)
}
