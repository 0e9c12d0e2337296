import { sumOf } from '../../../model/numbers/moments.ts'
import { seededRandom } from '../../../model/numbers/random.ts'
import type { Factor } from './ranged-factor.ts'

/** A score to simulate: what multiplies it, what divides it, and a chance to be worth nothing. */
export interface ScoreModel {
  multiply: readonly Factor[]
  divide: readonly Factor[]
  /** Covariance of the logs of lognormal factors, beyond their own variances. */
  logCovariance: number
  success: Factor | null
}

/** Draws of one score, or of its logarithm. */
export interface Simulated {
  values: Float64Array
  /** Exact where the score is lognormal, else the mean of the draws. */
  mean: number
}

/** Whether a score is lognormal, so that its logarithm can be drawn instead. */
export function isLognormal({ multiply, divide, success }: ScoreModel): boolean {
  return !success && [...multiply, ...divide].every(factor => factor.log)
}

/** Draws of one score. Lognormal factors fold into one, since a product of lognormals is lognormal. */
export function simulate(model: ScoreModel, draws: number, seed: number, asLog: boolean): Simulated {
  const { multiply, divide, logCovariance, success } = model
  const random = seededRandom(seed)
  const scores = new Float64Array(draws)
  const buffer = new Float64Array(draws)
  let mu = 0
  let variance = 2 * logCovariance
  for (const [factors, sign] of [
    [multiply, 1],
    [divide, -1],
  ] as const) {
    for (const factor of factors) {
      if (!factor.log) continue
      mu += sign * factor.mu
      variance += factor.sigma ** 2
    }
  }
  const sigma = Math.sqrt(Math.max(0, variance))
  if (sigma > 0) {
    random.normals(scores)
    for (let i = 0; i < draws; i += 1) scores[i] = mu + sigma * scores[i]!
  } else scores.fill(mu)
  const exact = isLognormal(model) ? Math.exp(mu + variance / 2) : null
  if (asLog && exact !== null) return { values: scores, mean: exact }
  if (sigma > 0) for (let i = 0; i < draws; i += 1) scores[i] = Math.exp(scores[i]!)
  else scores.fill(Math.exp(mu))
  for (const factor of multiply) {
    if (factor.log) continue
    factor.fill(random, buffer)
    for (let i = 0; i < draws; i += 1) scores[i]! *= buffer[i]!
  }
  for (const factor of divide) {
    if (factor.log) continue
    factor.fill(random, buffer)
    for (let i = 0; i < draws; i += 1) scores[i]! /= buffer[i]!
  }
  if (success) {
    const chances = drawn(success, random, buffer)
    const fate = random.uniforms(new Float64Array(draws))
    for (let i = 0; i < draws; i += 1) if (fate[i]! >= chances[i]!) scores[i] = 0
  }
  return { values: scores, mean: exact ?? sumOf(scores) / draws }
}

function drawn(factor: Factor, random: ReturnType<typeof seededRandom>, out: Float64Array): Float64Array {
  if (!factor.log) return factor.fill(random, out)
  if (factor.sigma === 0) return out.fill(Math.exp(factor.mu))
  random.normals(out)
  for (let i = 0; i < out.length; i += 1) out[i] = Math.exp(factor.mu + factor.sigma * out[i]!)
  return out
}
