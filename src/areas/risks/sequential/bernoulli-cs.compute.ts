import { refuse } from '../../../model/method-refusal.ts'
import { logBeta } from '../../../model/numbers/gamma.ts'
import { logLikelihood } from '../../../model/numbers/log-likelihood.ts'
import { findRoot } from '../../../model/numbers/root.ts'
import { percent, type Readout } from '../../../model/readout.ts'
import type { Input, Output } from './bernoulli-cs.method.ts'
import { bestRho } from './mixture-boundary.ts'

const edge = 1e-12

/** The set of rates not yet excluded, for each row; successes above trials are refused. */
export function compute({ alpha, alphaOpt, rows }: Input): Output {
  const intervals = rows.map(({ successes, trials, tOpt }, row): [number, number] => {
    if (successes > trials) refuse(`rows[${row}].successes`, successes, `from 0 to its trials, ${trials}`)
    if (trials === 0) return [0, 1]
    const excess = (q: number) => evidence(q, successes, trials, tOpt, alphaOpt) - Math.log(1 / alpha)
    const rate = successes / trials
    // the rate itself is never excluded, but for a last digit at the very ends
    const middle = Math.min(1 - edge, Math.max(edge, rate))
    const turn = (end: number) => (excess(middle) < 0 ? findRoot(excess, end, middle) : middle)
    const lower = rate > edge && excess(edge) > 0 ? turn(edge) : 0
    const upper = rate < 1 - edge && excess(1 - edge) > 0 ? turn(1 - edge) : 1
    return [lower, upper]
  })
  return {
    intervals,
    rate: rows.map(({ successes, trials }) => (trials > 0 ? successes / trials : null)),
    n: rows.map(row => row.trials),
    alpha,
    intervalMethod: 'beta-binomial confidence sequence',
  }
}

/** ln of the mixture over the likelihood at q: what speaks against the rate q. */
function evidence(q: number, x: number, n: number, tOpt: number, alphaOpt: number): number {
  const variance = q * (1 - q)
  const r = Math.max(bestRho(variance * tOpt, alphaOpt) - variance, 1e-3 * variance)
  const [a, b] = [r / (1 - q), r / q]
  return logBeta(x + a, n - x + b) - logBeta(a, b) - logLikelihood(x, n, q)
}

/** The range of the last row. */
export function readout({ intervals, rate, n, alpha }: Output): Readout {
  return {
    says: rate.map((value, row) =>
      value === null
        ? `Row ${row + 1}: no data.`
        : `Row ${row + 1}: ${percent(value)} of ${n[row]}, between ${percent(intervals[row]![0])} and ${percent(intervals[row]![1])} at all times at once.`,
    ),
    sure: [`With ${percent(1 - alpha)} confidence over all looks together.`],
    change: ['More trials; the intersection of all intervals so far may be shown too.'],
    silent: ['Whether the rate stays the same over time: the method assumes it.'],
    chart: {
      shape: 'dots',
      title: 'Rate',
      marks: rate.map((value, row) => ({
        label: `row ${row + 1}`,
        value,
        low: intervals[row]![0],
        high: intervals[row]![1],
      })),
    },
  }
}
