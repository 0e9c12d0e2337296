import { refuse } from '../../../model/method-refusal.ts'
import { momentsOf, sumOf } from '../../../model/numbers/moments.ts'
import { chance, many, percent, type Readout, rounded } from '../../../model/readout.ts'
import type { Input, Output } from './cuped.method.ts'
import { armOf } from './sample.ts'
import { welch } from './welch.ts'

interface Arm {
  x: (number | null)[]
  y: number[]
  dropped: number
}

/** One θ for all arms; a missing earlier value gets no adjustment, a missing result drops the person. */
export function compute({ control, treatment, conf }: Input): Output {
  const [first, second] = [armFrom(control, 'control'), armFrom(treatment, 'treatment')]
  const known = [...first.x, ...second.x].filter(value => value !== null)
  const mean = known.length > 0 ? sumOf(known) / known.length : 0
  const filled = (arm: Arm) => arm.x.map(value => value ?? mean)
  const x = [...filled(first), ...filled(second)]
  const y = [...first.y, ...second.y]
  const theta = slope(x, y)
  const adjust = (arm: Arm) => arm.y.map((value, i) => value - theta * ((arm.x[i] ?? mean) - mean))
  const adjusted = [adjust(first), adjust(second)] as const
  const [varX, varY] = [momentsOf(x).variance ?? 0, momentsOf(y).variance ?? 0]
  const rho = varX > 0 && varY > 0 ? theta * Math.sqrt(varX / varY) : null
  const within = slopeWithin([filled(first), filled(second)], [first.y, second.y])
  const unadjusted = compare(first.y, second.y, conf)
  const shift = sumOf(filled(second)) / second.y.length - sumOf(filled(first)) / first.y.length
  return {
    theta,
    rho,
    unadjusted,
    adjusted: compare(adjusted[0], adjusted[1], conf),
    varianceOfAdjustedOverRaw: varY > 0 ? (momentsOf([...adjusted[0], ...adjusted[1]]).variance ?? 0) / varY : null,
    oneMinusRhoSquared: rho === null ? null : 1 - rho * rho,
    thetaWithinArmsAncova: within,
    ancovaDiff: within === null ? null : unadjusted.diff - within * shift,
    n: y.length,
    dropped: first.dropped + second.dropped,
    missingPre: x.length - known.length,
    conf,
  }
}

function armFrom({ pre, post }: Input['control'], field: string): Arm {
  if (pre.length !== post.length) refuse(`${field}.pre`, pre.length, `as long as post, ${post.length}`)
  const kept = post.flatMap((value, i) => (value === null ? [] : [{ x: pre[i] ?? null, y: value }]))
  return { x: kept.map(each => each.x), y: kept.map(each => each.y), dropped: post.length - kept.length }
}

function compare(a: number[], b: number[], conf: number): Output['adjusted'] {
  const [first, second] = [armOf(a, 'control'), armOf(b, 'treatment')]
  const found = welch(first, second, conf)
  const { diff, t, df, pValue, ci } = found ?? {
    diff: second.mean - first.mean,
    t: null,
    df: null,
    pValue: null,
    ci: null,
  }
  return { diff, t, df, pValue, ci }
}

function slope(x: readonly number[], y: readonly number[]): number {
  return slopeWithin([x], [y]) ?? 0
}

/** Regression slope with a mean of its own for each group; null where no earlier value varies. */
function slopeWithin(xs: readonly (readonly number[])[], ys: readonly (readonly number[])[]): number | null {
  let [cross, square] = [0, 0]
  for (const [group, x] of xs.entries()) {
    const y = ys[group]!
    const [meanX, meanY] = [sumOf(x) / x.length, sumOf(y) / y.length]
    for (let i = 0; i < x.length; i += 1) {
      cross += (x[i]! - meanX) * (y[i]! - meanY)
      square += (x[i]! - meanX) ** 2
    }
  }
  return square > 0 ? cross / square : null
}

/** Raw beside adjusted, and what the adjustment was worth. */
export function readout({ unadjusted, adjusted, oneMinusRhoSquared, n, dropped, missingPre, conf }: Output): Readout {
  const range = (ci: Output['adjusted']['ci']) => (ci ? `${rounded(ci[0])} to ${rounded(ci[1])}` : 'unknown')
  return {
    says: [
      `Raw difference ${rounded(unadjusted.diff)}; adjusted for what was known before, ${rounded(adjusted.diff)}.`,
      `Adjusted interval ${range(adjusted.ci)} (${percent(conf)}), p = ${chance(adjusted.pValue)}; raw p = ${chance(unadjusted.pValue)}.`,
    ],
    sure: [
      oneMinusRhoSquared === null
        ? 'Nothing varied before, so nothing was taken out.'
        : `The adjustment removes ${percent(1 - oneMinusRhoSquared)} of the variance.`,
      `${many(n, 'person', 'people')}; ${dropped} without a result left out, ${missingPre} without an earlier value kept unadjusted.`,
    ],
    change: ['An earlier measure that predicts the result better.'],
    silent: ['Whether the earlier measure was really taken before exposure: if it was not, the result is biased.'],
    chart: {
      shape: 'dots',
      title: 'Difference, raw and adjusted',
      marks: [
        { label: 'raw', value: unadjusted.diff, low: unadjusted.ci?.[0] ?? null, high: unadjusted.ci?.[1] ?? null },
        { label: 'adjusted', value: adjusted.diff, low: adjusted.ci?.[0] ?? null, high: adjusted.ci?.[1] ?? null },
      ],
      lines: [{ label: 'no difference', at: 0 }],
    },
  }
}
