import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { id } from '../../model/method-input.ts'

const place = z.nullish(z.number())
const input = z.object({
  scale: z._default(z.tuple([z.number(), z.number()]), [0, 10]),
  /** Value from which something counts as important, or as evidenced; the middle of the scale unless said. */
  cut: z.optional(z.number()),
  assumptions: z.array(
    z.object({
      id,
      importance: place,
      evidence: place,
      kind: z.nullish(z.string()),
      /** Records the evidence rests on; none means it counts as 0. */
      links: z.optional(z.int().check(z.gte(0))),
    }),
  ),
})
const output = z.object({
  quadrant: z.record(z.string(), z.nullable(z.enum(['evaluate', 'plan', 'generate', 'defer']))),
  testOrder: z.array(z.string()),
  place: z.record(z.string(), z.number()),
  hints: z.array(z.string()),
  unplaced: z.array(z.string()),
  n: z.number(),
})
/** Assumptions with importance and evidence. */
export type Input = z.output<typeof input>
/** The cell of each, and what to test next. */
export type Output = z.output<typeof output>

/** Which assumption to test first. */
export const assumptionMap = method({
  name: 'assumption.map',
  title: 'Assumption map',
  area: 'risks',
  says: 'Sorts assumptions by importance and evidence, and names the important ones without evidence to test next.',
  when: 'A bet rests on things nobody has shown to be true.',
  not: 'Where pay-offs can be named, voi.rank may put another one first.',
  formula:
    'important = at or above the cut, evidenced = at or above the cut; order inside a cell: importance × (top - evidence).',
  source: 'David J. Bland; Bland & Osterwalder, Testing Business Ideas (2019); the numbers are our own',
  standing: 'checked',
  input,
  output,
  fields: { assumption: ['importance', 'type'] },
  example: {
    assumptions: [
      { id: 'a', importance: 9, evidence: 1, kind: 'desirability' },
      { id: 'b', importance: 9, evidence: 9, kind: 'viability' },
    ],
  },
  run: () => import('./assumption-map.compute.ts'),
})
