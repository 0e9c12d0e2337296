import * as z from 'zod/mini'
import { method } from '../../model/method.ts'

const input = z.object({
  rate: z.number().check(z.gt(-1)),
  flows: z.array(z.number()).check(z.maxLength(100_000)),
  /** 0: the first flow is now; 1: one period from now, as spreadsheets assume. */
  firstFlowAt: z._default(z.literal([0, 1]), 0),
})
const output = z.object({
  npv: z.nullable(z.number()),
  npvIfFirstFlowNow: z.nullable(z.number()),
  npvIfFirstFlowLater: z.nullable(z.number()),
  discounted: z.array(z.number()),
  rate: z.number(),
  firstFlowAt: z.number(),
  n: z.number(),
})
/** A rate per period and flows in order. */
export type Input = z.output<typeof input>
/** What the flows are worth today. */
export type Output = z.output<typeof output>

/** What future money is worth today. */
export const financeNpv = method({
  name: 'finance.npv',
  title: 'Net present value',
  area: 'goals',
  says: 'Tells what a series of payments is worth today.',
  when: 'A case has costs now and income later.',
  not: 'Not with real flows and a nominal rate, or the other way round.',
  formula:
    'Σ flow_t/(1+r)^t with t = 0 not discounted. Spreadsheet functions discount the first value too: said and shown beside.',
  source: 'Textbook definition; Microsoft Excel NPV documentation (examples)',
  standing: 'recalled',
  input,
  output,
  fields: { 'business case': ['flows', 'rate'] },
  example: { rate: 0.08, flows: [-40000, 8000, 9200, 10000, 12000, 14500] },
  run: () => import('./npv.compute.ts'),
})
