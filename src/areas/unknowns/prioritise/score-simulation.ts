import { type Random, seededRandom } from '../../../model/numbers/random.ts'
import type { Factor } from './ranged-factor.ts'

/** A score to simulate: what multiplies it, what divides it, and a chance to be worth nothing. */
export interface ScoreModel {
  multiply: readonly Factor[]
  divide: readonly Factor[]
  /** Covariance of the logs of lognormal factors, beyond their own variances. */
  logCovariance: number
  success: Factor | null
}

/** Draws of one score. Lognormal factors fold into one, since a product of lognormals is lognormal. */
export function simulate(model: ScoreModel, draws: number, seed: number): Float64Array {
  const random = seededRandom(seed)
  let mu = 0
  let variance = 2 * model.logCovariance
  const rest: { draw(random: Random): number; sign: 1 | -1 }[] = []
  const add = (factors: readonly Factor[], sign: 1 | -1) => {
    for (const factor of factors) {
      if (!factor.log) rest.push({ draw: factor.draw, sign })
      else {
        mu += sign * factor.mu
        variance += factor.sigma ** 2
      }
    }
  }
  add(model.multiply, 1)
  add(model.divide, -1)
  const sigma = Math.sqrt(Math.max(0, variance))
  const scores = new Float64Array(draws)
  const { success } = model
  for (let i = 0; i < draws; i += 1) {
    let score = sigma > 0 ? Math.exp(mu + sigma * random.normal()) : Math.exp(mu)
    for (const { draw, sign } of rest) score *= sign > 0 ? draw(random) : 1 / draw(random)
    if (success) score *= random.uniform() < chanceOf(success, random) ? 1 : 0
    scores[i] = score
  }
  return scores
}

function chanceOf(success: Factor, random: Random): number {
  const drawn = success.log
    ? Math.exp(success.mu + success.sigma * (success.sigma > 0 ? random.normal() : 0))
    : success.draw(random)
  return Math.min(1, drawn)
}
