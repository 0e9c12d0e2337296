import { choleskyInPlace, inverseCells } from '../../../model/numbers/linear.ts'
import { logistic, logOnePlusExp } from '../../../model/numbers/log-sum-exp.ts'
import type { Meeting } from './vote-table.ts'

/** How the abilities are held finite: not at all, by a standard normal prior, or by Firth's correction. */
export type Estimator = 'ML' | 'MAP' | 'firth'

/** Covariance of two centred log-abilities. */
export type Covariance = (i: number, j: number) => number

/** Centred log-abilities of a Bradley–Terry model, and the inverse information where it was small enough to form. */
export interface Fit {
  logAbility: Float64Array
  covariance: Covariance | null
  rounds: number
}

/** Items beyond which the dense covariance is not formed. */
export const mostForCovariance = 2000

/** Fits abilities by Newton's method with conjugate gradients; ties count half. Takes O(pairs) a step. */
export function fitAbilities(count: number, meetings: readonly Meeting[], estimator: Estimator): Fit {
  const ability = new Float64Array(count)
  const prior = estimator === 'MAP' ? 1 : 0
  let pulls: Float64Array | null = null
  let rounds = 0
  let [before, stalls] = [Number.POSITIVE_INFINITY, 0]
  for (; rounds < 200 && stalls < 3; rounds += 1) {
    if (estimator === 'firth') pulls = firthPulls(meetings, ability)
    const gradient = gradientOf(ability, meetings, prior, pulls)
    const step = newtonStep(ability, meetings, gradient, prior)
    const largest = step.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    const scale = pulls ? 1 : damping(ability, step, meetings, prior)
    for (let i = 0; i < count; i += 1) ability[i]! += scale * step[i]!
    centre(ability)
    const size = ability.reduce((most, value) => Math.max(most, Math.abs(value)), 1)
    if (largest < 1e-11 * size || !Number.isFinite(largest)) break
    // near the top steps are rounding noise, which no longer shrinks
    if (largest < 1e-6 * size && largest > before / 2) stalls += 1
    before = largest
  }
  const covariance = count <= mostForCovariance ? covarianceOf(ability, meetings, prior) : null
  return { logAbility: ability, covariance, rounds }
}

/** ln likelihood of the votes, ties as half a win each way, with the prior's part. */
export function logLikelihood(ability: Float64Array, meetings: readonly Meeting[], prior = 0): number {
  let sum = 0
  for (const { i, j, wins, losses, ties } of meetings) {
    const gap = ability[i]! - ability[j]!
    sum -= (wins + ties / 2) * logOnePlusExp(-gap) + (losses + ties / 2) * logOnePlusExp(gap)
  }
  if (prior > 0) for (const value of ability) sum -= (prior * value * value) / 2
  return sum
}

function gradientOf(ability: Float64Array, meetings: readonly Meeting[], prior: number, pulls: Float64Array | null) {
  const gradient = new Float64Array(ability.length)
  for (const [index, { i, j, wins, losses, ties }] of meetings.entries()) {
    const p = logistic(ability[i]! - ability[j]!)
    const pull = wins + ties / 2 - (wins + losses + ties) * p + (pulls ? pulls[index]! * (0.5 - p) : 0)
    gradient[i]! += pull
    gradient[j]! -= pull
  }
  if (prior > 0) for (let i = 0; i < ability.length; i += 1) gradient[i]! -= prior * ability[i]!
  return gradient
}

/** Solves information × step = gradient by conjugate gradients, preconditioned by the diagonal. */
function newtonStep(ability: Float64Array, meetings: readonly Meeting[], gradient: Float64Array, prior: number) {
  const count = ability.length
  const weights = weightsOf(ability, meetings)
  const diagonal = new Float64Array(count).fill(prior || 1e-300)
  for (const [index, { i, j }] of meetings.entries()) {
    diagonal[i]! += weights[index]!
    diagonal[j]! += weights[index]!
  }
  // without a prior the votes cannot see a common shift; a mean weight stands in for it
  const filling = diagonal.reduce((sum, value) => sum + value, 0) / (count * count)
  const multiply = (vector: Float64Array) => {
    const product = new Float64Array(count)
    for (const [index, { i, j }] of meetings.entries()) {
      const flow = weights[index]! * (vector[i]! - vector[j]!)
      product[i]! += flow
      product[j]! -= flow
    }
    const lift = prior > 0 ? 0 : filling * vector.reduce((sum, value) => sum + value, 0)
    for (let i = 0; i < count; i += 1) product[i]! += prior * vector[i]! + lift
    return product
  }
  const x = new Float64Array(count)
  const rest = Float64Array.from(gradient)
  let scaled = rest.map((value, i) => value / diagonal[i]!)
  const direction = Float64Array.from(scaled)
  let size = dot(rest, scaled)
  const enough = size * 1e-20
  for (let round = 0; round < 2 * count + 20 && size > enough && size > 1e-300; round += 1) {
    const image = multiply(direction)
    const curvature = dot(direction, image)
    if (!(curvature > 0)) break
    const along = size / curvature
    for (let i = 0; i < count; i += 1) {
      x[i]! += along * direction[i]!
      rest[i]! -= along * image[i]!
    }
    scaled = rest.map((value, i) => value / diagonal[i]!)
    const nextSize = dot(rest, scaled)
    for (let i = 0; i < count; i += 1) direction[i] = scaled[i]! + (nextSize / size) * direction[i]!
    size = nextSize
  }
  return x
}

/** Halves a step until the likelihood does not fall. */
function damping(ability: Float64Array, step: Float64Array, meetings: readonly Meeting[], prior: number): number {
  const here = logLikelihood(ability, meetings, prior)
  for (let scale = 1; scale > 1e-6; scale /= 2) {
    const there = ability.map((value, i) => value + scale * step[i]!)
    if (logLikelihood(there, meetings, prior) >= here - 1e-12 * Math.abs(here)) return scale
  }
  return 0
}

/** Firth's half-counts: each pair's leverage, n·w times the variance of its difference. */
function firthPulls(meetings: readonly Meeting[], ability: Float64Array): Float64Array {
  const covariance = covarianceOf(ability, meetings, 0)
  const weights = weightsOf(ability, meetings)
  return Float64Array.from(meetings, ({ i, j }, index) => {
    const variance = covariance ? covariance(i, i) + covariance(j, j) - 2 * covariance(i, j) : 0
    return weights[index]! * variance
  })
}

/** Covariance of the abilities in the sum-zero contrast: the pseudo-inverse of the information. */
function covarianceOf(ability: Float64Array, meetings: readonly Meeting[], prior: number): Covariance | null {
  const count = ability.length
  const weights = weightsOf(ability, meetings)
  const matrix = new Float64Array(count * count)
  let trace = 0
  for (const [index, { i, j }] of meetings.entries()) {
    const weight = weights[index]!
    matrix[i * count + i]! += weight
    matrix[j * count + j]! += weight
    matrix[i * count + j]! -= weight
    matrix[j * count + i]! -= weight
    trace += 2 * weight
  }
  // a constant added everywhere fills the direction that votes cannot see, and is taken away again
  const filling = prior > 0 ? 0 : trace / (count * count) || 1
  for (let cell = 0; cell < matrix.length; cell += 1) matrix[cell]! += filling
  if (prior > 0) for (let i = 0; i < count; i += 1) matrix[i * count + i]! += prior
  if (!choleskyInPlace(matrix, count)) return null
  const inverse = inverseCells(matrix, count)
  const taken = prior > 0 ? 1 / (prior * count) : 1 / (filling * count * count)
  return (i, j) => inverse(i, j) - taken
}

function weightsOf(ability: Float64Array, meetings: readonly Meeting[]): Float64Array {
  return Float64Array.from(meetings, ({ i, j, wins, losses, ties }) => {
    const p = logistic(ability[i]! - ability[j]!)
    return (wins + losses + ties) * p * (1 - p)
  })
}

function centre(ability: Float64Array): void {
  const mean = ability.reduce((sum, value) => sum + value, 0) / ability.length
  for (let i = 0; i < ability.length; i += 1) ability[i]! -= mean
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!
  return sum
}
