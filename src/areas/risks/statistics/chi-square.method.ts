import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { conf, count, interval, maybe } from '../../../model/method-input.ts'

const input = z.object({
  successes: z.array(count).check(z.minLength(2)),
  n: z.array(count).check(z.minLength(2)),
  conf,
})
const output = z.object({
  chi2: maybe,
  df: z.number(),
  pValue: maybe,
  rates: z.array(z.number()),
  n: z.array(z.number()),
  pairs: z.array(
    z.object({
      arms: z.tuple([z.number(), z.number()]),
      diff: z.number(),
      ci: interval,
      pValue: maybe,
      holm: maybe,
      bh: maybe,
    }),
  ),
  test: z.string(),
  flags: z.array(z.string()),
})
/** Successes and size of each arm. */
export type Input = z.output<typeof input>
/** The test over all arms, then every pair. */
export type Output = z.output<typeof output>

/** Compares rates of several arms. */
export const statsChiSquare = method({
  name: 'stats.chiSquare',
  title: 'Rates of several arms',
  area: 'risks',
  says: 'Tells whether any of several rates differs by more than chance, then which pairs do.',
  when: 'More than two arms, a yes or no per person.',
  not: 'Not with expected counts below 5 in many cells.',
  formula:
    'χ² = Σ (observed - expected)²/expected over successes and failures, df = arms - 1; pairs by pooled z with Holm and BH.',
  source: 'Pearson 1900; Fleiss 1981 (example)',
  standing: 'checked',
  input,
  output,
  aliases: { confidence: 'conf' },
  example: { successes: [83, 90, 129, 70], n: [86, 93, 136, 82] },
  run: () => import('./chi-square.compute.ts'),
})
