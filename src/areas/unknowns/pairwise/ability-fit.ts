import { logistic, logOnePlusExp } from '../../../model/numbers/log-sum-exp.ts'
import { type Covariance, covarianceOf, firthPulls, logRootOfInformation, weightsOf } from './ability-information.ts'
import type { Meeting } from './vote-table.ts'

/** How the abilities are held finite: not at all, by a standard normal prior, or by Firth's correction. */
export type Estimator = 'ML' | 'MAP' | 'firth'

/** Centred log-abilities of a Bradley–Terry model, and the inverse information where it was small enough to form. */
export interface Fit {
  logAbility: Float64Array
  covariance: Covariance | null
  rounds: number
}

/** Items beyond which the dense covariance is not formed. */
export const mostForCovariance = 2000

/** Fits abilities by Newton's method with conjugate gradients; ties count half. Takes O(pairs) a step. */
export function fitAbilities(count: number, meetings: readonly Meeting[], estimator: Estimator, priorSd = 1): Fit {
  const ability = new Float64Array(count)
  const prior = estimator === 'MAP' ? 1 / (priorSd * priorSd) : 0
  let pulls: Float64Array | null = null
  let rounds = 0
  let [before, stalls] = [Number.POSITIVE_INFINITY, 0]
  for (; rounds < 200 && stalls < 3; rounds += 1) {
    if (estimator === 'firth') pulls = firthPulls(meetings, ability)
    const gradient = gradientOf(ability, meetings, prior, pulls)
    const step = newtonStep(gradient, weightsOf(ability, meetings, pulls), meetings, prior)
    const largest = step.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    const scale = damping(step, there => height(moved(ability, step, there), meetings, prior, pulls !== null))
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
function newtonStep(gradient: Float64Array, weights: Float64Array, meetings: readonly Meeting[], prior: number) {
  const count = gradient.length
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

/** Halves a step until what is climbed does not fall; no step takes anybody further than 5. */
function damping(step: Float64Array, heightAt: (scale: number) => number): number {
  const here = heightAt(0)
  const longest = step.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  for (let scale = Math.min(1, 5 / longest); scale > 1e-9; scale /= 2)
    if (heightAt(scale) >= here - 1e-12 * Math.abs(here)) return scale
  return 0
}

function moved(ability: Float64Array, step: Float64Array, scale: number): Float64Array {
  return ability.map((value, i) => value + scale * step[i]!)
}

/** What a fit climbs: the likelihood with its prior; for Firth with half the log-determinant of the information. */
function height(ability: Float64Array, meetings: readonly Meeting[], prior: number, firth: boolean): number {
  const likelihood = logLikelihood(ability, meetings, prior)
  return firth ? likelihood + logRootOfInformation(ability, meetings) : likelihood
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
