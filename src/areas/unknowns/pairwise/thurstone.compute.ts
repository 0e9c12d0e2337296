import { refuse } from '../../../model/method-refusal.ts'
import { normalQuantile } from '../../../model/numbers/normal.ts'
import { ranked, rankWords } from '../../../model/numbers/rank.ts'
import { type Readout, rounded, several } from '../../../model/readout.ts'
import { fitAbilities } from './ability-fit.ts'
import { fitProbit, pairDeviance } from './probit-fit.ts'
import type { Input, Output } from './thurstone.method.ts'
import { tableOf } from './vote-table.ts'
import { connectedGroups, noFiniteReason, strongComponents } from './win-graph.ts'

/** Case V from shares; probit and logit maximum likelihood from counts. */
export function compute(input: Input): Output {
  const { propColumnPreferredOverRow: shares, wins } = input
  if (!shares === !wins)
    refuse('wins', wins ? 'beside shares' : 'missing', 'given, or propColumnPreferredOverRow, not both')
  return shares ? caseFive(shares, input) : fromCounts(input)
}

function caseFive(shares: readonly (readonly number[])[], { items, n }: Input): Output {
  const count = shares.length
  const names = items ?? shares.map((_, i) => String(i + 1))
  if (names.length !== count) refuse('items', names.length, `as many as rows, ${count}`)
  const bad = shares.findIndex(row => row.length !== count)
  if (bad >= 0) refuse(`propColumnPreferredOverRow[${bad}]`, `${shares[bad]!.length} columns`, `${count} columns`)
  if (count === 0) return { rank: [], clipped: 0, n: n ?? null, status: 'no-data', estimator: 'Case V' }
  let clipped = 0
  const zOf = (share: number, at: string) => {
    if (share > 0 && share < 1) return normalQuantile(share)
    if (n === undefined) refuse('n', n, `given, because ${at} is ${share} and must be clipped to 1/(2n)`)
    clipped += 1
    return normalQuantile(share === 0 ? 1 / (2 * n) : 1 - 1 / (2 * n))
  }
  const means = names.map(
    (_, j) =>
      shares.reduce((sum, row, i) => sum + (i === j ? 0 : zOf(row[j]!, `row ${i + 1}, column ${j + 1}`)), 0) / count,
  )
  const least = Math.min(...means)
  const values = means.map(mean => mean - least)
  return {
    scale: shaped(items, values),
    rank: order(names, values),
    clipped,
    n: n ?? null,
    status: 'ok',
    estimator: 'Thurstone Case V',
  }
}

function fromCounts(input: Input): Output {
  const { items: names, meetings } = tableOf({ items: input.items, wins: input.wins, repeats: 'count' })
  const count = names.length
  const n = meetings.reduce((sum, { wins, losses }) => sum + wins + losses, 0)
  const base = { rank: [], clipped: 0, n, estimator: 'maximum likelihood, first item at 0' }
  if (n === 0) return { ...base, status: 'no-data' }
  const reason = noFiniteReason(names, strongComponents(count, meetings), connectedGroups(count, meetings))
  if (reason) return { ...base, status: 'no-finite-ml', reason }
  const probit = fitProbit(count, meetings)
  const logit = fitAbilities(count, meetings, 'ML')
  const variance = (i: number) => {
    const c = logit.covariance!
    return c(i, i) + c(0, 0) - 2 * c(i, 0)
  }
  const fromFirst = (values: ArrayLike<number>) => Array.from(values, value => value - values[0]!)
  return {
    ...base,
    probit: shaped(input.items, fromFirst(probit)),
    logit: shaped(input.items, fromFirst(logit.logAbility)),
    logitSe:
      logit.covariance &&
      shaped(
        input.items,
        names.map((_, i) => Math.sqrt(Math.max(0, variance(i)))),
      ),
    devianceProbit: pairDeviance(probit, meetings, 'probit'),
    devianceLogit: pairDeviance(logit.logAbility, meetings, 'logit'),
    df: meetings.length - (count - 1),
    rank: order(names, fromFirst(logit.logAbility)),
    status: 'ok',
  }
}

/** By name where the items have names, else in the order of the table. */
function shaped(items: readonly string[] | undefined, values: readonly number[]): Record<string, number> | number[] {
  return items ? Object.fromEntries(items.map((name, i) => [name, values[i]!])) : [...values]
}

function order(names: readonly string[], values: readonly number[]): string[] {
  return rankWords(
    ranked(
      names.map((name, i) => [name, values[i]!] as const),
      1e-9,
    ),
  )
}

/** The order with its distances. */
export function readout(output: Output): Readout {
  const { status, reason, rank, clipped, n, estimator } = output
  if (status !== 'ok')
    return {
      says: [status === 'no-data' ? 'No data.' : `No finite scale: ${reason}.`],
      sure: [],
      change: [],
      silent: [],
      chart: null,
    }
  const values = output.scale ?? output.logit ?? []
  const entries = Array.isArray(values)
    ? values.map((value, i) => [String(i + 1), value] as const)
    : Object.entries(values)
  return {
    says: [`Order: ${several(rank)}.`],
    sure: [
      `${estimator}${n === null ? '' : `, n = ${n}`}${clipped > 0 ? `; ${clipped} shares of 0 or 1 were clipped` : ''}.`,
    ],
    change: ['Shares of 0 or 1 rest on few judges: more judges move the ends most.'],
    silent: ['Where indifference lies: the zero is the lowest or first item, not "worthless".'],
    chart: {
      shape: 'dots',
      title: 'Scale',
      marks: entries.map(([label, value]) => ({ label, value: Number(rounded(value, 6)) })),
    },
  }
}
