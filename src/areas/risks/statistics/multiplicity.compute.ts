import { many, type Readout } from '../../../model/readout.ts'
import type { Input, Output } from './multiplicity.method.ts'
import { adjustBh, adjustHolm } from './multiplicity.ts'

/** Adjusts the p-values that are known; unknown ones stay null and are counted. */
export function compute({ p, alpha }: Input): Output {
  const known = p.filter(value => value !== null)
  const spread = (adjusted: readonly number[]) => {
    let next = 0
    return p.map(value => (value === null ? null : adjusted[next++]!))
  }
  const [holm, bh] = [adjustHolm(known), adjustBh(known)]
  const bonferroni = known.map(value => Math.min(1, known.length * value))
  const standing = (adjusted: readonly number[]) => adjusted.filter(value => value <= alpha).length
  return {
    rejected: { bonferroni: standing(bonferroni), holm: standing(holm), bh: standing(bh) },
    bonferroniAdjusted: spread(bonferroni),
    holmAdjusted: spread(holm),
    bhAdjusted: spread(bh),
    n: known.length,
    dropped: p.length - known.length,
    alpha,
  }
}

/** How many stand under each rule. */
export function readout({ rejected, n, alpha, bhAdjusted }: Output): Readout {
  if (n === 0) return { says: ['No data.'], sure: [], change: [], silent: [], chart: null }
  return {
    says: [
      `Standing: ${rejected.holm} of ${many(n, 'test')}, with a risk of at most ${alpha} that any of them is false (Holm).`,
    ],
    sure: [`Standing if a share of ${alpha} of those claimed may be false: ${rejected.bh} (Benjamini–Hochberg).`],
    change: ['Fewer questions, fixed beforehand.'],
    silent: ['How large the effects are.'],
    chart: {
      shape: 'dots',
      title: 'Adjusted p-values (BH)',
      marks: bhAdjusted.map((value, index) => ({ label: `${index + 1}`, value })),
      lines: [{ label: 'alpha', at: alpha }],
    },
  }
}
