import { choleskyInPlace, inverseCells } from '../../../model/numbers/linear.ts'
import { logistic } from '../../../model/numbers/log-sum-exp.ts'
import type { Meeting } from './vote-table.ts'

/** Covariance of two centred log-abilities. */
export type Covariance = (i: number, j: number) => number

/** Firth's half-counts: each pair's leverage, n·w times the variance of its difference. */
export function firthPulls(meetings: readonly Meeting[], ability: Float64Array): Float64Array {
  const covariance = covarianceOf(ability, meetings, 0)
  const weights = weightsOf(ability, meetings)
  return Float64Array.from(meetings, ({ i, j }, index) => {
    const variance = covariance ? covariance(i, i) + covariance(j, j) - 2 * covariance(i, j) : 0
    return weights[index]! * variance
  })
}

/** Covariance of the abilities in the sum-zero contrast: the pseudo-inverse of the information. */
export function covarianceOf(ability: Float64Array, meetings: readonly Meeting[], prior: number): Covariance | null {
  const count = ability.length
  const weights = weightsOf(ability, meetings)
  const matrix = informationOf(count, meetings, weights)
  // a constant added everywhere fills the direction that votes cannot see, and is taken away again
  const total = 2 * weights.reduce((sum, weight) => sum + weight, 0) || 1
  if (prior > 0) for (let i = 0; i < count; i += 1) matrix[i * count + i]! += prior
  else addEverywhere(matrix, total / (count * count))
  if (!choleskyInPlace(matrix, count)) return null
  const inverse = inverseCells(matrix, count)
  const taken = prior > 0 ? 1 / (prior * count) : 1 / total
  return (i, j) => inverse(i, j) - taken
}

function informationOf(count: number, meetings: readonly Meeting[], weights: Float64Array): Float64Array {
  const matrix = new Float64Array(count * count)
  for (const [index, { i, j }] of meetings.entries()) {
    const weight = weights[index]!
    matrix[i * count + i]! += weight
    matrix[j * count + j]! += weight
    matrix[i * count + j]! -= weight
    matrix[j * count + i]! -= weight
  }
  return matrix
}

function addEverywhere(matrix: Float64Array, value: number): void {
  for (let cell = 0; cell < matrix.length; cell += 1) matrix[cell]! += value
}

/** What each pair tells of its difference; Firth's half-counts count as votes. */
export function weightsOf(
  ability: Float64Array,
  meetings: readonly Meeting[],
  pulls: Float64Array | null = null,
): Float64Array {
  return Float64Array.from(meetings, ({ i, j, wins, losses, ties }, index) => {
    const p = logistic(ability[i]! - ability[j]!)
    return (wins + losses + ties + (pulls?.[index] ?? 0)) * p * (1 - p)
  })
}

/** Half the log-determinant of the information, up to a constant; -∞ where it has none. */
export function logRootOfInformation(ability: Float64Array, meetings: readonly Meeting[]): number {
  const count = ability.length
  const matrix = informationOf(count, meetings, weightsOf(ability, meetings))
  addEverywhere(matrix, 1 / count)
  if (!choleskyInPlace(matrix, count)) return Number.NEGATIVE_INFINITY
  let sum = 0
  for (let i = 0; i < count; i += 1) sum += Math.log(matrix[i * count + i]!)
  return sum
}
