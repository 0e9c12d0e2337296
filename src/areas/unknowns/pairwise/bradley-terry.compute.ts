import { refuse } from '../../../model/method-refusal.ts'
import { logistic } from '../../../model/numbers/log-sum-exp.ts'
import { normalUpperQuantile } from '../../../model/numbers/normal.ts'
import { ranked, rankWords } from '../../../model/numbers/rank.ts'
import { type Estimator, type Fit, fitAbilities } from './ability-fit.ts'
import type { Covariance } from './ability-information.ts'
import type { Input, Output } from './bradley-terry.method.ts'
import { tableOf, type VoteTable } from './vote-table.ts'
import { connectedGroups, noFiniteReason, strongComponents } from './win-graph.ts'

const mostForFirth = 400
const mostForAllPairs = 12

/** Abilities, errors, deviance and pairs; an ML that does not exist is said, not faked. */
export function compute(input: Input): Output {
  const table = tableOf(input)
  const { items, meetings } = table
  if (input.reference !== undefined && !items.includes(input.reference))
    refuse('reference', input.reference, 'one of the items')
  const components = strongComponents(items.length, meetings)
  const groups = connectedGroups(items.length, meetings)
  const reason = noFiniteReason(items, components, groups)
  const estimator = named(input.estimator) ?? (reason ? 'MAP' : 'ML')
  const base = baseOf(table, components, input, estimator)
  if (items.length === 0 || meetings.length === 0) return { ...base, status: 'no-data' }
  const none = estimator === 'ML' || (estimator === 'firth' && groups.length > 1)
  if (none && reason) return { ...base, status: 'no-finite-ml', reason }
  if (estimator === 'firth' && items.length > mostForFirth)
    refuse('estimator', 'firth', `MAP beyond ${mostForFirth} items`)
  const fit = fitAbilities(items.length, meetings, estimator, input.priorSd)
  const zero = input.reference === undefined ? -1 : items.indexOf(input.reference)
  const shift = zero < 0 ? 0 : fit.logAbility[zero]!
  const ability = Array.from(fit.logAbility, value => value - shift)
  const errors = items.map((_, i) => errorOf(fit, i, zero))
  const order = ranked(
    items.map((name, i) => [name, ability[i]!] as const),
    1e-9,
  )
  const pairs = pairsOf(
    table,
    fit,
    order.map(item => items.indexOf(item.id)),
    normalUpperQuantile((1 - input.conf) / 2),
  )
  return {
    ...base,
    ...(items.length <= mostForAllPairs ? namedPairs(items, fit.logAbility) : {}),
    status: 'ok',
    logAbility: Object.fromEntries(items.map((name, i) => [name, ability[i]!])),
    se: fit.covariance && Object.fromEntries(items.map((name, i) => [name, errors[i]!])),
    interval: fit.covariance && intervals(items, ability, errors, input.conf),
    share: shares(items, ability),
    rank: rankWords(order),
    residualDeviance: deviance(table, fit.logAbility),
    df: meetings.length - (items.length - groups.length),
    couldSwap: pairs
      .filter(({ low, high }) => low !== null && high !== null && low < 0.5 && high > 0.5)
      .map(({ a, b }) => [a, b]),
    pairs,
  }
}

function named(estimator: Input['estimator']): Estimator | undefined {
  const word = estimator?.toUpperCase()
  return word === 'FIRTH' ? 'firth' : word === 'ML' || word === 'MAP' ? word : undefined
}

function baseOf(
  { items, meetings, skipped }: VoteTable,
  components: readonly number[][],
  { conf, priorSd }: Input,
  estimator: Estimator,
): Output {
  const names = (group: readonly number[]) => group.map(index => items[index]!)
  const games = new Float64Array(items.length)
  for (const { i, j, wins, losses, ties } of meetings) {
    games[i]! += wins + losses + ties
    games[j]! += wins + losses + ties
  }
  const groups = connectedGroups(items.length, meetings)
  return {
    status: 'ok',
    estimator:
      estimator === 'MAP'
        ? `MAP, l ~ N(0,${priorSd === 1 ? '1' : `${priorSd}²`})`
        : estimator === 'firth'
          ? 'Firth'
          : 'ML',
    logAbility: null,
    se: null,
    interval: null,
    share: null,
    rank: [],
    games: Object.fromEntries(items.map((name, i) => [name, games[i]!])),
    residualDeviance: null,
    df: null,
    couldSwap: [],
    pairs: [],
    stronglyConnectedComponents: components.map(names),
    unconnected: groups.length > 1 ? groups.map(names) : [],
    n: meetings.reduce((sum, { wins, losses, ties }) => sum + wins + losses + ties, 0),
    skipped,
    conf,
  }
}

function errorOf({ covariance }: Fit, i: number, zero: number): number | null {
  if (!covariance) return null
  if (i === zero) return 0
  return Math.sqrt(Math.max(0, zero < 0 ? covariance(i, i) : differenceVariance(covariance, i, zero)))
}

function differenceVariance(covariance: Covariance, i: number, j: number): number {
  return covariance(i, i) + covariance(j, j) - 2 * covariance(i, j)
}

function intervals(
  items: readonly string[],
  ability: readonly number[],
  errors: readonly (number | null)[],
  conf: number,
) {
  const z = normalUpperQuantile((1 - conf) / 2)
  return Object.fromEntries(
    items.map((name, i): [string, [number, number]] => [
      name,
      [ability[i]! - z * errors[i]!, ability[i]! + z * errors[i]!],
    ]),
  )
}

function shares(items: readonly string[], ability: readonly number[]): Record<string, number> {
  const top = Math.max(...ability)
  const total = ability.reduce((sum, value) => sum + Math.exp(value - top), 0)
  return Object.fromEntries(items.map((name, i) => [name, (100 * Math.exp(ability[i]! - top)) / total]))
}

/** Pairs with their chance and its interval: all of a few items, else neighbours in the order. */
function pairsOf(
  { items, meetings }: VoteTable,
  { logAbility, covariance }: Fit,
  order: readonly number[],
  z: number,
): Output['pairs'] {
  const games = new Map(meetings.map(({ i, j, wins, losses, ties }) => [`${i},${j}`, wins + losses + ties]))
  const all = items.length <= mostForAllPairs
  return order.flatMap((i, place) =>
    order.slice(place + 1, all ? undefined : place + 2).map(j => {
      const gap = logAbility[i]! - logAbility[j]!
      const half = covariance ? z * Math.sqrt(Math.max(0, differenceVariance(covariance, i, j))) : null
      return {
        a: items[i]!,
        b: items[j]!,
        p: logistic(gap),
        low: half === null ? null : logistic(gap - half),
        high: half === null ? null : logistic(gap + half),
        games: games.get(`${Math.min(i, j)},${Math.max(i, j)}`) ?? 0,
      }
    }),
  )
}

function namedPairs(items: readonly string[], ability: Float64Array): Record<string, number> {
  return Object.fromEntries(
    items.flatMap((a, i) =>
      items.flatMap((b, j) => (i === j ? [] : [[`prob${a}Beats${b}`, logistic(ability[i]! - ability[j]!)]])),
    ),
  )
}

/** Deviance against the model with a chance of its own for each pair. */
function deviance({ meetings }: VoteTable, ability: Float64Array): number {
  const part = (seen: number, expected: number) => (seen > 0 ? seen * Math.log(seen / expected) : 0)
  return meetings.reduce((sum, { i, j, wins, losses, ties }) => {
    const n = wins + losses + ties
    const gap = ability[i]! - ability[j]!
    return sum + 2 * (part(wins + ties / 2, n * logistic(gap)) + part(losses + ties / 2, n * logistic(-gap)))
  }, 0)
}
