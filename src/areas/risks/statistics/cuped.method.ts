import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { conf, interval, maybe } from '../../../model/method-input.ts'

const column = z.array(z.nullable(z.number()))
const arm = z.object({ pre: column, post: column })
const result = z.object({ diff: z.number(), t: maybe, df: maybe, pValue: maybe, ci: interval })
const input = z.object({ control: arm, treatment: arm, conf })
const output = z.object({
  theta: z.number(),
  rho: maybe,
  unadjusted: result,
  adjusted: result,
  varianceOfAdjustedOverRaw: maybe,
  oneMinusRhoSquared: maybe,
  thetaWithinArmsAncova: maybe,
  ancovaDiff: maybe,
  n: z.number(),
  dropped: z.number(),
  missingPre: z.number(),
  conf: z.number(),
})
/** For each person a value before and after, by arm; null where missing. */
export type Input = z.output<typeof input>
/** The raw and the adjusted comparison side by side. */
export type Output = z.output<typeof output>

/** Experiments sharpened by what was known before. */
export const statsCuped = method({
  name: 'stats.cuped',
  title: 'CUPED',
  area: 'risks',
  says: 'Sharpens an experiment by taking out what was already known of each person before it began.',
  when: 'The same metric was measured before exposure and correlates with the result.',
  not: 'Not with anything measured after people met the change.',
  formula:
    'θ = cov(X,Y)/var(X) over all arms together; Y′ = Y - θ(X - mean X), then Welch. Variance ratio = 1 - corr².',
  source: 'Deng, Xu, Kohavi & Walker 2013',
  standing: 'recalled',
  input,
  output,
  aliases: { confidence: 'conf' },
  example: {
    control: { pre: [80.7, 89.4, 91.8, 74, 78.1], post: [80.2, 80.1, 86.4, 86.3, 76.1] },
    treatment: { pre: [80.5, 84.9, 81.5, 82.6, null], post: [82.2, 85.6, 81.4, 81.9, 76.4] },
  },
  run: () => import('./cuped.compute.ts'),
})
