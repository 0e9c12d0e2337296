import { refuse } from '../../../model/method-refusal.ts'
import { betaQuantile } from '../../../model/numbers/incomplete-beta.ts'
import { normalUpperQuantile } from '../../../model/numbers/normal.ts'
import { type Readout, rounded } from '../../../model/readout.ts'
import type { Input, Output } from './distributions.method.ts'

type Three = readonly [least: number, likely: number, most: number]

/** Each estimate given, summed up exactly; points out of order are refused. */
export function compute({ triangular, pert, lognormal }: Input): Output {
  return {
    ...(triangular ? triangularSummary(rising(triangular, 'triangular')) : {}),
    ...(pert ? { pert: pertSummary(rising(pert, 'pert')) } : {}),
    ...(lognormal ? { lognormal: lognormalSummary(lognormal) } : {}),
  }
}

function rising(points: Three, field: string): Three {
  const [least, likely, most] = points
  if (!(least <= likely && likely <= most && least < most))
    refuse(field, points.join(', '), 'least, likely and most in rising order')
  return points
}

function triangularSummary([a, m, b]: Three) {
  const mean = (a + m + b) / 3
  const sd = Math.sqrt((a * a + m * m + b * b - a * m - a * b - m * b) / 18)
  const quantile = (p: number) =>
    p < (m - a) / (b - a) ? a + Math.sqrt(p * (b - a) * (m - a)) : b - Math.sqrt((1 - p) * (b - a) * (b - m))
  return {
    triangular: { mean, sd, p05: quantile(0.05), p50: quantile(0.5), p95: quantile(0.95) },
    triangularMeanOfInverse: a > 0 ? meanOfInverse(a, m, b) : null,
    inverseOfTriangularMean: mean === 0 ? null : 1 / mean,
  }
}

/** E[1/X] of a triangular X above 0, in closed form. */
function meanOfInverse(a: number, m: number, b: number): number {
  const left = m > a ? 1 - (a / (m - a)) * Math.log(m / a) : 0
  const right = b > m ? (b / (b - m)) * Math.log(b / m) - 1 : 0
  return (2 / (b - a)) * (left + right)
}

function pertSummary([a, m, b]: Three) {
  const range = b - a
  const [alpha, beta] = [1 + (4 * (m - a)) / range, 1 + (4 * (b - m)) / range]
  const quantile = (p: number) => a + range * betaQuantile(p, alpha, beta)
  const variance = (alpha * beta) / ((alpha + beta) ** 2 * (alpha + beta + 1))
  return {
    alpha,
    beta,
    mean: (a + 4 * m + b) / 6,
    sd: range * Math.sqrt(variance),
    p05: quantile(0.05),
    p50: quantile(0.5),
    p95: quantile(0.95),
  }
}

function lognormalSummary([low, high]: readonly [number, number]) {
  if (!(low > 0)) refuse('lognormal[0]', low, 'above 0')
  if (low > high) refuse('lognormal', `${low} to ${high}`, 'a range with the low end first')
  const mu = (Math.log(low) + Math.log(high)) / 2
  const sigma = (Math.log(high) - Math.log(low)) / (2 * normalUpperQuantile(0.05))
  const mean = Math.exp(mu + (sigma * sigma) / 2)
  return { mu, sigma, mean, sd: mean * Math.sqrt(Math.expm1(sigma * sigma)), p05: low, p50: Math.exp(mu), p95: high }
}

/** What each estimate says. */
export function readout(output: Output): Readout {
  const given = (['triangular', 'pert', 'lognormal'] as const).flatMap(name => {
    const summary = output[name]
    return summary ? [{ name, ...summary }] : []
  })
  if (given.length === 0) return { says: ['No data.'], sure: [], change: [], silent: [], chart: null }
  return {
    says: given.map(
      ({ name, mean, p05, p50, p95 }) =>
        `${name}: mean ${rounded(mean)}, median ${rounded(p50)}, nine in ten between ${rounded(p05)} and ${rounded(p95)}.`,
    ),
    sure: ['Exact, not simulated.'],
    change: ['The ends: people give ranges that are too narrow.'],
    silent: ['Whether the estimate is right.'],
    chart: {
      shape: 'dots',
      title: 'Estimates',
      marks: given.map(({ name, p05, p50, p95 }) => ({ label: name, value: p50, low: p05, high: p95 })),
    },
  }
}
