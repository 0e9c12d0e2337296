import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { conf, id, maybe, maybeById } from '../../model/method-input.ts'

const ten = z.number().check(z.gte(0), z.lte(10))
const answer = z.nullable(z.number())
const pair = z.object({ importance: z.optional(answer), satisfaction: z.optional(answer) })
/** A score from 0 to 10 labelled an estimate, or the 1 to 5 answers of each respondent, null where missing. */
const rated = z.union([ten, z.array(z.nullable(z.number()))])
const input = z.object({
  outcomes: z.array(
    z.object({
      id,
      importance: z.optional(z.nullable(rated)),
      satisfaction: z.optional(z.nullable(rated)),
      /** Or pairs [importance, satisfaction] of the same respondent, each 1 to 5. */
      ratings: z.optional(z.array(z.union([z.tuple([answer, answer]), pair]))),
      segment: z.optional(z.string()),
    }),
  ),
  conf,
  seed: z._default(z.int(), 1),
})
const output = z.object({
  score: maybeById,
  zone: z.record(z.string(), z.nullable(z.enum(['underserved', 'appropriately-served', 'overserved']))),
  level: z.record(z.string(), z.nullable(z.enum(['extreme', 'high', 'worth-a-look', 'low']))),
  importance: maybeById,
  satisfaction: maybeById,
  interval: z.record(z.string(), z.nullable(z.tuple([z.number(), z.number()]))),
  n: z.record(z.string(), maybe),
  dropped: z.record(z.string(), z.number()),
  rank: z.array(z.string()),
  flags: z.record(z.string(), z.array(z.string())),
  intervalMethod: z.string(),
})
/** Outcome statements with importance and satisfaction. */
export type Input = z.output<typeof input>
/** Scores from 0 to 20 with their zones. */
export type Output = z.output<typeof output>

/** Which needs are underserved. */
export const prioritiseOpportunity = method({
  name: 'prioritise.opportunity',
  title: 'Opportunity score',
  area: 'needs',
  says: 'Finds needs that matter much and are served badly, and those that are served too well.',
  when: 'The same people rated importance and satisfaction of each outcome.',
  not: 'Not market-wide where segments differ: score each segment.',
  formula:
    'I, S = 10 × share of answers 4 or 5; score = I + max(I - S, 0), from 0 to 20. Above 15 extreme, 12 to 15 high, 10 to 12 worth a look; overserved when S > I.',
  source: 'Anthony Ulwick, HBR January 2002; What Customers Want (2005)',
  standing: 'checked',
  input,
  output,
  fields: { need: ['importance', 'satisfaction'] },
  example: {
    outcomes: [
      { id: 'a', importance: 9, satisfaction: 3 },
      {
        id: 'b',
        ratings: [
          [5, 2],
          [4, 3],
          [5, 4],
          [3, null],
        ],
      },
    ],
  },
  run: () => import('./opportunity.compute.ts'),
})
