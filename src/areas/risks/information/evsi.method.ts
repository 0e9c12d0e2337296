import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { maybe, notNegative, share } from '../../../model/method-input.ts'
import { decisionInput } from './decision-form.ts'

const input = z.object({
  pTrue: z.optional(share),
  payoffIfTrue: z.optional(z.number()),
  payoffIfFalse: z.optional(z.number()),
  doNothing: z._default(z.number(), 0),
  /** P(pass | it holds). */
  sensitivity: z.optional(share),
  /** P(fail | it does not hold). */
  specificity: z.optional(share),
  testCost: z._default(notNegative, 0),
  ...decisionInput,
})
const output = z.object({
  evNow: z.number(),
  pPass: maybe,
  posteriorIfPass: maybe,
  posteriorIfFail: maybe,
  evpi: z.number(),
  evsi: z.number(),
  netGain: z.number(),
  actIfPass: z.nullable(z.string()),
  actIfFail: z.nullable(z.string()),
  changesDecision: z.boolean(),
  results: z.array(z.object({ result: z.string(), probability: z.number(), act: z.string() })),
  flags: z.array(z.string()),
})
/** A bet and a test of it. */
export type Input = z.output<typeof input>
/** What the test is worth, and what one would do after each result. */
export type Output = z.output<typeof output>

/** What an imperfect test is worth. */
export const voiEvsi = method({
  name: 'voi.evsi',
  title: 'Value of a test',
  area: 'risks',
  says: 'Tells what a test that may err is worth before one decides, less what it costs.',
  when: 'A test can be described by how often it passes when the assumption holds and when it does not.',
  not: 'Nothing is learned if no result would change the decision: then the test is worth 0 at any price.',
  formula:
    'EVSI = Σ over results P(result) · best expected pay-off after it, minus the best pay-off now; net gain = EVSI - cost.',
  source: 'Raiffa & Schlaifer 1961 (preposterior analysis)',
  standing: 'recalled',
  input,
  output,
  fields: { assumption: ['start'], experiment: ['cost'] },
  aliases: {
    p: 'pTrue',
    V: 'payoffIfTrue',
    L: 'payoffIfFalse',
    cost: 'testCost',
    payoff: 'payoffs',
    likelihoods: 'likelihood',
  },
  example: { pTrue: 0.4, payoffIfTrue: 100, payoffIfFalse: -80, sensitivity: 0.8, specificity: 0.9, testCost: 5 },
  run: () => import('./evsi.compute.ts'),
})
