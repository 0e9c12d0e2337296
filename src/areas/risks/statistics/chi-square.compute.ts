import { refuse } from '../../../model/method-refusal.ts'
import { chiSquareTail } from '../../../model/numbers/incomplete-gamma.ts'
import { twoSided } from '../../../model/numbers/normal.ts'
import { newcombe } from '../../../model/numbers/wilson.ts'
import { chance, many, points, type Readout, rounded } from '../../../model/readout.ts'
import type { Input, Output } from './chi-square.method.ts'
import { adjustBh, adjustHolm } from './multiplicity.ts'
import { rateOf } from './sample.ts'

/** Pearson's test over all arms, then each pair adjusted by Holm and Benjamini–Hochberg. */
export function compute({ successes, n, conf }: Input): Output {
  if (successes.length !== n.length) refuse('n', n.length, `as many as successes, ${successes.length}`)
  const arms = successes.map((x, arm) => rateOf([x, n[arm]!], `arm ${arm + 1}`))
  const total = n.reduce((sum, size) => sum + size, 0)
  const pooled = successes.reduce((sum, x) => sum + x, 0) / total
  const tested = pooled > 0 && pooled < 1
  const chi2 = tested
    ? arms.reduce((sum, [x, size]) => sum + (x - size * pooled) ** 2 / (size * pooled * (1 - pooled)), 0)
    : null
  const least = Math.min(...n) * Math.min(pooled, 1 - pooled)
  return {
    chi2,
    df: arms.length - 1,
    pValue: chi2 === null ? null : chiSquareTail(chi2, arms.length - 1),
    rates: arms.map(([x, size]) => x / size),
    n,
    pairs: pairsOf(arms, conf),
    test: 'Pearson chi-square, no correction; pairs: pooled z',
    flags: [...(tested ? [] : ['no-test']), ...(least < 5 ? ['expected-under-5'] : [])],
  }
}

function pairsOf(arms: readonly [number, number][], conf: number): Output['pairs'] {
  const pairs = arms.flatMap(([x1, n1], i) =>
    arms.slice(i + 1).map(([x2, n2], offset) => {
      const pooled = (x1 + x2) / (n1 + n2)
      const spread = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2))
      const diff = x2 / n2 - x1 / n1
      const arms: [number, number] = [i, i + 1 + offset]
      return { arms, diff, ci: newcombe(x1, n1, x2, n2, conf), pValue: spread > 0 ? twoSided(diff / spread) : null }
    }),
  )
  const known = pairs.map(pair => pair.pValue ?? 1)
  const [holm, bh] = [adjustHolm(known), adjustBh(known)]
  return pairs.map((pair, index) => {
    const none = pair.pValue === null
    return { ...pair, holm: none ? null : holm[index]!, bh: none ? null : bh[index]! }
  })
}

/** Whether anything differs, and which pairs. */
export function readout({ chi2, df, pValue, rates, pairs, flags }: Output): Readout {
  const clear = pairs.filter(pair => pair.holm !== null && pair.holm < 0.05)
  return {
    says: [
      pValue === null
        ? 'No test: all rates are 0 or all are 1.'
        : `χ² = ${rounded(chi2)} on ${many(df, 'degree')} of freedom: equal arms would differ at least as much with probability ${chance(pValue)}.`,
      ...clear.map(
        ({ arms, diff }) => `Arm ${arms[1] + 1} differs from arm ${arms[0] + 1} by ${points(diff, 1)} points (Holm).`,
      ),
    ],
    sure: flags.includes('expected-under-5') ? ['Some expected counts are below 5: the p-value is rough.'] : [],
    change: ['More people in the smallest arm.'],
    silent: ['Which arm to keep: look at the pairs and their intervals.'],
    chart: {
      shape: 'bars',
      title: 'Rate by arm',
      marks: rates.map((value, arm) => ({ label: `arm ${arm + 1}`, value })),
    },
  }
}
