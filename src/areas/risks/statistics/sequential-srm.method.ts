import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { count, maybe, notNegative, openShare, positive } from '../../../model/method-input.ts'

const look = z.object({
  observed: z.array(count).check(z.minLength(2)),
  weights: z.optional(z.array(notNegative)),
  dirichlet: z.optional(z.array(positive)),
})
const input = z.object({ looks: z.array(look), threshold: z._default(openShare, 0.001) })
const output = z.object({
  /** null where no E is large enough: somebody is in an arm planned to be empty. */
  logE: z.array(maybe),
  pValue: z.array(z.number()),
  pRunning: z.array(z.number()),
  flag: z.boolean(),
  threshold: z.number(),
  test: z.string(),
})
/** Cumulative counts at each look, with planned weights and the prior of the mixture. */
export type Input = z.output<typeof input>
/** Evidence against the planned split at each look. */
export type Output = z.output<typeof output>

/** Watches the split while an experiment runs. */
export const statsSequentialSrm = method({
  name: 'stats.sequentialSrm',
  title: 'Sample ratio mismatch, watched',
  area: 'risks',
  says: 'Watches the split of an experiment from the first unit on, as often as one likes.',
  when: 'The experiment runs and you look after every batch.',
  not: 'Not needed for one look at the end: stats.srm is sharper there.',
  formula:
    'ln E = ln DirichletMultinomial(counts | α) - ln Multinomial(counts | weights); p = min(1, 1/E), and its running minimum over the looks of one experiment.',
  source: 'Lindon & Malek 2020 (arXiv 2011.03567)',
  standing: 'recalled',
  input,
  output,
  example: { looks: [{ observed: [502, 498] }, { observed: [5230, 4770] }] },
  run: () => import('./sequential-srm.compute.ts'),
})
