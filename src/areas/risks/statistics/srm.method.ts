import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { count, maybe, notNegative, openShare } from '../../../model/method-input.ts'

const input = z.object({
  observed: z.array(count).check(z.minLength(2)),
  weights: z.optional(z.array(notNegative)),
  threshold: z._default(openShare, 0.001),
})
const output = z.object({
  chi2: maybe,
  df: z.number(),
  pValue: maybe,
  flag: z.boolean(),
  threshold: z.number(),
  expected: z.array(z.number()),
  n: z.number(),
  test: z.string(),
  status: z.enum(['ok', 'mismatch', 'impossible', 'no-data']),
})
/** Units assigned to each arm, and the planned weights (equal unless said). */
export type Input = z.output<typeof input>
/** Whether the split is as planned. */
export type Output = z.output<typeof output>

/** Whether an experiment was split as planned. */
export const statsSrm = method({
  name: 'stats.srm',
  title: 'Sample ratio mismatch',
  area: 'risks',
  says: 'Tells whether the arms of an experiment got the shares they were meant to get.',
  when: 'Before reading any result of a finished experiment; count assigned units.',
  not: 'Not for repeated looks: use stats.sequentialSrm.',
  formula:
    'χ² = Σ (O-E)²/E over arms with a weight above 0, df = such arms - 1, p = Q(df/2, χ²/2); flagged below 0.001.',
  source: 'Kohavi, Tang & Xu 2020, ch. 21; the threshold is a common choice (0.01 to 0.0005)',
  standing: 'checked',
  input,
  output,
  example: { observed: [821588, 815482], weights: [1, 1] },
  run: () => import('./srm.compute.ts'),
})
