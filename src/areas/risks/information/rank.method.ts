import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { byId, id, notNegative, share } from '../../../model/method-input.ts'

const ten = z.number().check(z.gte(0), z.lte(10))
const input = z.object({
  assumptions: z.array(
    z.object({
      id,
      pTrue: share,
      payoffIfTrue: z.number(),
      payoffIfFalse: z.number(),
      doNothing: z._default(z.number(), 0),
      sensitivity: share,
      specificity: share,
      testCost: z._default(notNegative, 0),
      importance: z.optional(ten),
      evidence: z.optional(ten),
    }),
  ),
})
const output = z.object({
  evsi: byId,
  evpi: byId,
  netGain: byId,
  rankByNetGain: z.array(z.string()),
  rankByImportanceTimesLackOfEvidence: z.array(z.string()),
  changesDecision: z.record(z.string(), z.boolean()),
  n: z.number(),
})
/** Assumptions with their bets and tests. */
export type Input = z.output<typeof input>
/** What to test first, by worth and by the map. */
export type Output = z.output<typeof output>

/** What to test first. */
export const voiRank = method({
  name: 'voi.rank',
  title: 'What to test first',
  area: 'risks',
  says: 'Orders assumptions by what testing them gains, beside the order of the assumption map.',
  when: 'Several assumptions compete for the next experiment and pay-offs can be named.',
  not: 'Without pay-offs use assumption.map.',
  formula: 'net gain = EVSI - cost of the test; map order = importance × (10 - evidence).',
  source: 'Raiffa & Schlaifer 1961; Bland & Osterwalder 2019 for the map',
  standing: 'own',
  input,
  output,
  fields: { assumption: ['importance', 'start'] },
  example: {
    assumptions: [
      {
        id: 'A',
        pTrue: 0.5,
        payoffIfTrue: 20,
        payoffIfFalse: -4,
        sensitivity: 0.9,
        specificity: 0.9,
        testCost: 1,
        importance: 9,
        evidence: 1,
      },
      {
        id: 'B',
        pTrue: 0.7,
        payoffIfTrue: 60,
        payoffIfFalse: -130,
        sensitivity: 0.85,
        specificity: 0.85,
        testCost: 4,
        importance: 7,
        evidence: 4,
      },
    ],
  },
  run: () => import('./rank.compute.ts'),
})
