import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { alpha, share } from '../../../model/method-input.ts'

const input = z.object({ p: z.array(z.nullable(share)), alpha })
const output = z.object({
  rejected: z.object({ bonferroni: z.number(), holm: z.number(), bh: z.number() }),
  bonferroniAdjusted: z.array(z.nullable(z.number())),
  holmAdjusted: z.array(z.nullable(z.number())),
  bhAdjusted: z.array(z.nullable(z.number())),
  n: z.number(),
  dropped: z.number(),
  alpha: z.number(),
})
/** p-values of several questions; null where a test could not be made. */
export type Input = z.output<typeof input>
/** Adjusted p-values and how many stand. */
export type Output = z.output<typeof output>

/** Corrects for many questions at once. */
export const statsMultiplicity = method({
  name: 'stats.multiplicity',
  title: 'Many tests at once',
  area: 'risks',
  says: 'Tells which of many p-values still stand when one remembers how many were looked at.',
  when: 'Secondary metrics, segments, or several arms.',
  not: 'Not for the one primary metric fixed beforehand.',
  formula: 'Bonferroni m·p; Holm step-down (m-i+1)·p(i); Benjamini–Hochberg step-up m/i·p(i).',
  source: 'Holm 1979; Benjamini & Hochberg 1995, J. R. Statist. Soc. B 57:289-300',
  standing: 'recalled',
  input,
  output,
  example: { p: [0.001, 0.02, 0.03, 0.4] },
  run: () => import('./multiplicity.compute.ts'),
})
