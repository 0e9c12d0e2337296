import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { count, maybe } from '../../../model/method-input.ts'

const input = z.object({
  /** Active people of each day of the period; null where not measured. */
  dailyActive: z.array(z.nullable(count)),
  /** Different people active in the whole period. */
  periodActive: count,
})
const output = z.object({
  stickiness: maybe,
  meanDaily: maybe,
  days: z.number(),
  dropped: z.number(),
  periodActive: z.number(),
})
/** Daily and period activity. */
export type Input = z.output<typeof input>
/** Mean daily over period activity. */
export type Output = z.output<typeof output>

/** How often people come. */
export const retentionStickiness = method({
  name: 'retention.stickiness',
  title: 'Stickiness (DAU/MAU)',
  area: 'feedback',
  says: 'Tells on which share of days an active person comes.',
  when: 'A product meant for daily use.',
  not: 'Not for products used once a season: a low value is right there.',
  formula: 'mean of daily active people over the period ÷ different people active in the period.',
  source: 'Common definition; mean DAU of the period as in the Amplitude documentation',
  standing: 'checked',
  input,
  output,
  aliases: { dau: 'dailyActive', mau: 'periodActive' },
  example: { dailyActive: [120, 130, 90, 110, 125, 40, 35], periodActive: 300 },
  run: () => import('./stickiness.compute.ts'),
})
