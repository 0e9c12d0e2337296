import * as z from 'zod/mini'
import { method } from '../../model/method.ts'

const flows = z.array(z.number()).check(z.maxLength(1000))
const input = z.catchall(z.object({ flows: z.optional(flows) }), flows)
const output = z.looseObject({
  irr: z.optional(z.nullable(z.number())),
  roots: z.optional(z.array(z.number())),
  status: z.optional(z.enum(['ok', 'multiple-roots', 'no-sign-change', 'no-root', 'no-data'])),
  signChanges: z.optional(z.number()),
  profile: z.optional(z.array(z.tuple([z.number(), z.number()]))),
})
/** One series as `flows`, or several named `flowsX`. */
export type Input = z.output<typeof input>
/** For `flows` the rate with all roots; for each `flowsX` its `irrX`. */
export type Output = z.output<typeof output>

/** The rate at which a case breaks even. */
export const financeIrr = method({
  name: 'finance.irr',
  title: 'Internal rate of return',
  area: 'goals',
  says: 'Gives the rate at which a series of payments is worth nothing today, if there is exactly one.',
  when: 'Money goes out first and comes in later, with one change of sign.',
  not: 'With several changes of sign the rate is not unique: use the NPV.',
  formula: 'roots of NPV(rate) above -1, found by bracketing.',
  source: 'Textbook definition; Microsoft Excel IRR documentation (examples)',
  standing: 'recalled',
  input,
  output,
  fields: { 'business case': ['flows'] },
  example: { flows: [-70000, 12000, 15000, 18000, 21000, 26000] },
  run: () => import('./irr.compute.ts'),
})
