import { fisherExact } from '../../../model/numbers/binomial.ts'
import { normalTail, normalUpperQuantile, twoSided } from '../../../model/numbers/normal.ts'
import { newcombe } from '../../../model/numbers/wilson.ts'
import { chance, percent, points, type Readout } from '../../../model/readout.ts'
import { rateOf } from './sample.ts'
import type { Input, Output } from './two-proportion.method.ts'

/** Pooled z-test, Newcombe and Wald intervals, Fisher's test and the relative risk, second minus first. */
export function compute({ a, b, conf, direction, alternative }: Input): Output {
  const [first, second] = [rateOf(a, 'a'), rateOf(b, 'b')]
  const [[x1, n1], [x2, n2]] = direction === 'b-a' ? [first, second] : [second, first]
  const [p1, p2] = [x1 / n1, x2 / n2]
  const [q1, q2] = [(n1 - x1) / n1, (n2 - x2) / n2]
  // over one denominator, so that two rates that nearly agree keep the digits of their difference
  const diff = Number(BigInt(x2) * BigInt(n1) - BigInt(x1) * BigInt(n2)) / n1 / n2
  const pooled = (x1 + x2) / (n1 + n2)
  const failed = (n1 - x1 + n2 - x2) / (n1 + n2)
  const tested = pooled > 0 && failed > 0
  const spread = Math.sqrt(pooled * failed * (1 / n1 + 1 / n2))
  const z = tested ? diff / spread : null
  const critical = normalUpperQuantile((1 - conf) / 2)
  const wald = critical * Math.sqrt((p1 * q1) / n1 + (p2 * q2) / n2)
  const corrected = Math.max(0, Math.abs(diff) - (1 / n1 + 1 / n2) / 2)
  return {
    p1: first[0] / first[1],
    p2: second[0] / second[1],
    n1: first[1],
    n2: second[1],
    diff,
    z,
    pValue: z === null ? null : tail(z, alternative),
    test: tested ? `pooled z, ${alternative}, no continuity correction` : 'none: the pooled rate is 0 or 1',
    ciWald: [diff - wald, diff + wald],
    ciNewcombe: newcombe(x1, n1, x2, n2, conf),
    conf,
    yatesPValue: tested ? twoSided(corrected / spread) : null,
    fisherPValue: fisherExact(x1, n1, x2, n2),
    relativeRisk: p1 > 0 ? p2 / p1 : null,
    ciRelativeRiskKatz: x1 > 0 && x2 > 0 ? katz(x1, n1, x2, n2, critical) : null,
    direction,
    flags: flags(tested, Math.min(pooled, failed) * Math.min(n1, n2)),
  }
}

function tail(z: number, alternative: Input['alternative']): number {
  if (alternative === 'two-sided') return twoSided(z)
  return normalTail(alternative === 'greater' ? z : -z)
}

function katz(x1: number, n1: number, x2: number, n2: number, critical: number): [number, number] {
  const ratio = x2 / n2 / (x1 / n1)
  const half = critical * Math.sqrt((1 - x1 / n1) / x1 + (1 - x2 / n2) / x2)
  return [ratio * Math.exp(-half), ratio * Math.exp(half)]
}

function flags(tested: boolean, leastExpected: number): string[] {
  return [...(tested ? [] : ['no-test']), ...(leastExpected < 5 ? ['expected-under-5'] : [])]
}

/** Rates, difference, how sure, and what the test does not say. */
export function readout(output: Output): Readout {
  const { p1, p2, diff, pValue, ciNewcombe, conf, fisherPValue, flags: words } = output
  const sure = [
    `The difference lies between ${points(ciNewcombe![0])} and ${points(ciNewcombe![1])} points (${percent(conf)}, Newcombe).`,
    pValue === null
      ? 'No test: both rates are 0 or both are 1.'
      : `Without any difference, one at least this large would arise with probability ${chance(pValue)} (${output.test}).`,
  ]
  if (words.includes('expected-under-5'))
    sure.push(`Few expected cases: trust Fisher’s exact test, p = ${chance(fisherPValue)}.`)
  return {
    says: [`${percent(p1, 2)} against ${percent(p2, 2)}: ${points(diff)} percentage points (${output.direction}).`],
    sure,
    change: ['Test and interval use different variances; near the edge they can disagree.'],
    silent: ['Whether the arms were split as planned (stats.srm), and whether the difference matters.'],
    chart: {
      shape: 'dots',
      title: 'Difference of rates',
      marks: [{ label: output.direction, value: diff, low: ciNewcombe![0], high: ciNewcombe![1] }],
      lines: [{ label: 'no difference', at: 0 }],
    },
  }
}
