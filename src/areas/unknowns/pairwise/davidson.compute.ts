import { refuse } from '../../../model/method-refusal.ts'
import { ranked, rankWords } from '../../../model/numbers/rank.ts'
import { many, percent, type Readout, rounded, several } from '../../../model/readout.ts'
import type { Input, Output } from './davidson.method.ts'
import { fitDavidson, outcomeChances } from './davidson-fit.ts'
import { tableOf } from './vote-table.ts'
import { connectedGroups, noFiniteReason, strongComponents } from './win-graph.ts'

const most = 500
const mostForAllPairs = 12

/** Abilities and the tie parameter by maximum likelihood; where there is none, the reason. */
export function compute(input: Input): Output {
  const { items, meetings } = tableOf(input)
  if (items.length > most) refuse('items', items.length, `at most ${most}; pairwise.bradleyTerry takes more`)
  if (input.reference !== undefined && !items.includes(input.reference))
    refuse('reference', input.reference, 'one of the items')
  const ties = meetings.reduce((sum, meeting) => sum + meeting.ties, 0)
  const n = meetings.reduce((sum, { wins, losses }) => sum + wins + losses, ties)
  const empty = { logAbility: null, se: null, nu: null, seTieParam: null, rank: [], n, ties, estimator: 'ML' }
  if (n === 0) return { ...empty, status: 'no-data' }
  const reason =
    ties === n
      ? 'every vote is a tie'
      : ties === 0
        ? 'no vote is a tie: use pairwise.bradleyTerry'
        : noFiniteReason(items, strongComponents(items.length, meetings), connectedGroups(items.length, meetings))
  if (reason) return { ...empty, status: 'no-finite-ml', reason }
  const { ability, logNu, covariance } = fitDavidson(items.length, meetings)
  const zero = input.reference === undefined ? -1 : items.indexOf(input.reference)
  const variance = (i: number) => {
    return zero < 0 ? covariance(i, i) : covariance(i, i) + covariance(zero, zero) - 2 * covariance(i, zero)
  }
  const shift = zero < 0 ? 0 : ability[zero]!
  const logAbility = Object.fromEntries(items.map((name, i) => [name, ability[i]! - shift]))
  return {
    ...(items.length <= mostForAllPairs ? namedPairs(items, ability, logNu) : {}),
    status: 'ok',
    logAbility,
    se: Object.fromEntries(items.map((name, i) => [name, i === zero ? 0 : Math.sqrt(Math.max(0, variance(i)))])),
    nu: Math.exp(logNu),
    seTieParam: Math.sqrt(covariance(items.length, items.length)),
    rank: rankWords(ranked(Object.entries(logAbility), 1e-8)),
    n,
    ties,
    estimator: 'ML',
  }
}

function namedPairs(items: readonly string[], ability: readonly number[], logNu: number): Record<string, number> {
  const entries = items.flatMap((a, i) =>
    items.flatMap((b, j) => {
      if (i === j) return []
      const { first, tie } = outcomeChances(ability[i]!, ability[j]!, logNu)
      return [[`prob${a}beats${b}`, first] as const, [`probTie${a}${b}`, tie] as const]
    }),
  )
  return Object.fromEntries(entries)
}

/** The order, and how often neighbours tie. */
export function readout({ status, reason, rank, logAbility, nu, n, ties }: Output): Readout {
  if (status !== 'ok') {
    return {
      says: [status === 'no-data' ? 'No votes yet.' : `No finite strengths: ${reason}.`],
      sure: [],
      change: [],
      silent: [],
      chart: null,
    }
  }
  return {
    says: [`Order: ${several(rank)}.`, `Two equally strong items tie in ${percent(nu! / (2 + nu!))} of votes.`],
    sure: [`${many(n, 'vote')}, ${ties} of them ties; maximum likelihood.`],
    change: ['Votes between neighbours.'],
    silent: ['Whether a tie means equal or no opinion: ask, and record the second as skip.'],
    chart: {
      shape: 'dots',
      title: 'Strength (log scale)',
      marks: Object.entries(logAbility!).map(([label, value]) => ({ label, value: Number(rounded(value, 6)) })),
    },
  }
}
