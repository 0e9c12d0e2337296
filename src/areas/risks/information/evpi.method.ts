import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { maybe, share } from '../../../model/method-input.ts'
import { decisionInput } from './decision-form.ts'

const input = z.object({
  pTrue: z.optional(share),
  payoffIfTrue: z.optional(z.number()),
  payoffIfFalse: z.optional(z.number()),
  doNothing: z._default(z.number(), 0),
  ...decisionInput,
})
const output = z.object({
  ev: maybe,
  bestNow: z.string(),
  evNow: z.number(),
  evWithPerfect: z.number(),
  evpi: z.number(),
  flags: z.array(z.string()),
})
/** A bet: how likely the assumption holds and what going pays either way; or a decision in general. */
export type Input = z.output<typeof input>
/** What knowing for certain would be worth. */
export type Output = z.output<typeof output>

/** The most that any test can be worth. */
export const voiEvpi = method({
  name: 'voi.evpi',
  title: 'Value of perfect information',
  area: 'risks',
  says: 'Gives the most that any test of an assumption can be worth before one decides.',
  when: 'You wonder whether an assumption deserves a test at all.',
  not: 'Not without a decision that hangs on it.',
  formula: 'Σ over states P(state) · best pay-off in it, minus the best expected pay-off now.',
  source: 'Raiffa & Schlaifer 1961; Howard 1966',
  standing: 'recalled',
  input,
  output,
  fields: { assumption: ['start'] },
  aliases: { p: 'pTrue', V: 'payoffIfTrue', L: 'payoffIfFalse', payoff: 'payoffs' },
  example: { pTrue: 0.4, payoffIfTrue: 100, payoffIfFalse: -80 },
  run: () => import('./evpi.compute.ts'),
})
