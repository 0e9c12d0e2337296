import { refuse } from '../../../model/method-refusal.ts'
import { chance, percent, type Readout, rounded } from '../../../model/readout.ts'
import { armOf, type Sample } from './sample.ts'
import type { Input, Output } from './welch.method.ts'
import { welch } from './welch.ts'

/** Welch's test of b - a (or a - b), and the same on winsorised values where thresholds were given. */
export function compute({ a, b, conf, direction, winsorise }: Input): Output {
  const [one, two] = [armOf(a, 'a'), armOf(b, 'b')]
  const [first, second] = direction === 'b-a' ? [one, two] : [two, one]
  const found = welch(first, second, conf)
  const none = { diff: second.mean - first.mean, t: null, df: null, pValue: null, ci: null }
  return {
    ...(found ?? none),
    n1: one.n,
    n2: two.n,
    mean1: one.mean,
    mean2: two.mean,
    dropped: one.dropped + two.dropped,
    conf,
    direction,
    winsorised: winsorise ? winsorisedResult(a, b, conf, direction, winsorise) : null,
    test: 'Welch t, two-sided',
    flags: found ? [] : ['no-variance'],
  }
}

function winsorisedResult(
  a: Sample,
  b: Sample,
  conf: number,
  direction: Input['direction'],
  {
    low = Number.NEGATIVE_INFINITY,
    high = Number.POSITIVE_INFINITY,
  }: { low?: number | undefined; high?: number | undefined },
): Output['winsorised'] {
  if (!Array.isArray(a) || !Array.isArray(b))
    refuse('winsorise', 'given with summaries', 'used with values, not summaries')
  const clip = (values: readonly (number | null)[]) =>
    values.map(value => (value === null ? null : Math.min(high, Math.max(low, value))))
  const { diff, t, df, pValue, ci } = compute({ a: clip(a), b: clip(b), conf, direction, winsorise: undefined })
  return { diff, t, df, pValue, ci }
}

/** The difference, how sure, and what heavy tails may do. */
export function readout(output: Output): Readout {
  const { diff, ci, pValue, conf, n1, n2, mean1, mean2, dropped, winsorised } = output
  return {
    says: [
      `Means ${rounded(mean1)} (n = ${n1}) and ${rounded(mean2)} (n = ${n2}): difference ${rounded(diff)} (${output.direction}).`,
    ],
    sure: ci
      ? [
          `The difference lies between ${rounded(ci[0])} and ${rounded(ci[1])} (${percent(conf)}, Welch).`,
          `Equal means would differ at least as much with probability ${chance(pValue)}.`,
          ...(dropped > 0 ? [`${dropped} missing values left out.`] : []),
        ]
      : ['No test: neither arm varies.'],
    change: winsorised
      ? [`Winsorised, the difference is ${rounded(winsorised.diff)} (p = ${chance(winsorised.pValue)}).`]
      : [],
    silent: ['How typical people fare: a mean follows the few with large values.'],
    chart: {
      shape: 'dots',
      title: 'Difference of means',
      marks: [{ label: output.direction, value: diff, low: ci?.[0] ?? null, high: ci?.[1] ?? null }],
      lines: [{ label: 'no difference', at: 0 }],
    },
  }
}
