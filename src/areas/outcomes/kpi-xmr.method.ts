import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { maybe } from '../../model/method-input.ts'

const input = z.object({ values: z.array(z.nullable(z.number())), labels: z.optional(z.array(z.string())) })
const output = z.object({
  mean: maybe,
  meanMovingRange: maybe,
  upper: maybe,
  lower: maybe,
  upperWithFactor266: maybe,
  lowerWithFactor266: maybe,
  upperRange: maybe,
  signals: z.array(z.number()),
  rangeSignals: z.array(z.number()),
  n: z.number(),
  dropped: z.number(),
  status: z.enum(['ok', 'too-few', 'no-data']),
  limits: z.string(),
})
/** Readings of one metric in order; null where missing. */
export type Input = z.output<typeof input>
/** Limits of ordinary variation, and the readings (by index) outside them. */
export type Output = z.output<typeof output>

/** Signal or noise. */
export const kpiXmr = method({
  name: 'kpi.xmr',
  title: 'Control limits',
  area: 'outcomes',
  says: 'Tells which readings of a metric are signals and which are its ordinary noise.',
  when: 'At least six readings in order, before anybody explains the last one.',
  not: 'Not for a metric with a strong season: compare like with like first.',
  formula:
    'mean ± 3/1.128 × mean moving range (2.6596; the rounded 2.66 shown beside); a moving range above 3.268 × its mean is a signal too.',
  source: 'Wheeler; NIST/SEMATECH e-Handbook 6.3.2.2',
  standing: 'recalled',
  input,
  output,
  fields: { metric: ['measurements'] },
  example: { values: [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1] },
  run: () => import('./kpi-xmr.compute.ts'),
})
