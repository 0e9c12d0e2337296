import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { notNegative } from '../../model/method-input.ts'

const input = z.object({
  stake: z.number().check(z.gte(1), z.lte(10)),
  dueInDays: z._default(z.nullable(z.number()), null),
  standingDays: z._default(notNegative, 0),
  effort: z._default(z.literal([1, 2, 4, 9]), 1),
})
const output = z.object({
  score: z.number(),
  stake: z.number(),
  urgency: z.number(),
  effort: z.number(),
  says: z.string(),
})
/** What is at stake, how near it is, how long it stands, and how long the move takes. */
export type Input = z.output<typeof input>
/** The score and what it was made of. */
export type Output = z.output<typeof output>

/** How pressing a next move is. */
export const movesScore = method({
  name: 'moves.score',
  title: 'Score of a next move',
  area: 'risks',
  says: 'Ranks what to do next by what is at stake, how urgent it is and how little it takes.',
  when: 'Several gaps compete for the next half hour.',
  not: 'Not a measure of value: compare scores of one list only.',
  formula:
    'score = stake × urgency ÷ √effort; urgency 3 within 7 days or past, 2 within 30, else 1, +0.5 per 30 days standing (at most +1); effort 1 (5 min), 2 (30 min), 4 (2 h), 9 (days).',
  source: 'Chartroom’s own rule; weights can be edited',
  standing: 'own',
  input,
  output,
  example: { stake: 8, dueInDays: 12, standingDays: 45, effort: 4 },
  run: () => import('./moves-score.compute.ts'),
})
