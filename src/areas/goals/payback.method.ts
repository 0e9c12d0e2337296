import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { maybe } from '../../model/method-input.ts'

const input = z.object({
  /** The first flow is now. */
  flows: z.array(z.number()).check(z.maxLength(100_000)),
  rate: z._default(z.number().check(z.gt(-1)), 0),
})
const output = z.object({
  simple: maybe,
  discounted: maybe,
  roi: maybe,
  npv: maybe,
  invested: z.number(),
  flags: z.array(z.string()),
  n: z.number(),
})
/** Flows from now on and a rate per period. */
export type Input = z.output<typeof input>
/** When the money is back, and the return without regard to time. */
export type Output = z.output<typeof output>

/** When the money is back. */
export const financePayback = method({
  name: 'finance.payback',
  title: 'Payback and return',
  area: 'goals',
  says: 'Tells after how many periods the money is back, plainly and discounted, and the return on it.',
  when: 'Cash is short and time to get it back matters.',
  not: 'It is blind to what comes after; the return is blind to time.',
  formula: 'first time the running sum reaches 0, linear inside a period; ROI = sum of flows / money put in.',
  source: 'Textbook definitions',
  standing: 'recalled',
  input,
  output,
  fields: { 'business case': ['flows', 'rate'] },
  example: { flows: [-1000, 300, 400, 500, 200], rate: 0.1 },
  run: () => import('./payback.compute.ts'),
})
