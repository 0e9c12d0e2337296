import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { positive, share } from '../../../model/method-input.ts'

const input = z.object({
  totalN: positive,
  unitsPerDay: positive,
  /** Share of the traffic that takes part. */
  share: z._default(share, 1),
})
const output = z.object({ days: z.number(), weeks: z.number(), runDays: z.number(), unitsPerDay: z.number() })
/** Units needed in all arms together, and eligible units a day. */
export type Input = z.output<typeof input>
/** Days needed, and whole weeks to run. */
export type Output = z.output<typeof output>

/** How long an experiment must run. */
export const statsDuration = method({
  name: 'stats.duration',
  title: 'Duration of an experiment',
  area: 'risks',
  says: 'Tells how many days, and then whole weeks, an experiment must run.',
  when: 'The sample size is known and so is the daily traffic that is eligible.',
  not: 'Not with returning visitors counted every day: they add nothing new.',
  formula: 'days = ⌈total n / (units per day × share)⌉, then up to whole weeks.',
  source: 'Practice; Kohavi, Tang & Xu 2020',
  standing: 'own',
  input,
  output,
  example: { totalN: 2188, unitsPerDay: 180 },
  run: () => import('./duration.compute.ts'),
})
