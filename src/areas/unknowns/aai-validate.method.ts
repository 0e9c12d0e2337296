import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { id, issuesById } from '../../model/method-input.ts'

const input = z.object({
  stakeholders: z.array(
    z.object({
      id,
      level: z.nullish(z.string()),
      /** Where they stand: support, neutral or oppose. */
      decision: z.nullish(z.enum(['support', 'neutral', 'oppose'])),
    }),
  ),
  /** Labels of the three circles, outermost first. */
  labels: z._default(z.tuple([id, id, id]), ['awareness', 'alignment', 'inclusion']),
  mostIncluded: z._default(z.int().check(z.gte(1)), 7),
})
const output = z.object({
  counts: z.record(z.string(), z.number()),
  positions: z.record(z.string(), z.number()),
  issues: issuesById,
  warnings: z.array(z.string()),
  n: z.number(),
})
/** Who must know, agree, or take part. */
export type Input = z.output<typeof input>
/** The circles and what is open. */
export type Output = z.output<typeof output>

/** Who must know, agree or take part. */
export const aaiValidate = method({
  name: 'aai.validate',
  title: 'Awareness, alignment, inclusion',
  area: 'unknowns',
  says: 'Sorts stakeholders into those who must know, must agree, and take part, and shows what is open.',
  when: 'A decision concerns more people than can sit at the table.',
  not: 'Its origin was not found; keep the labels editable.',
  formula:
    'everybody has one level; alignment without a position is open; more than seven in the innermost circle is a warning.',
  source: 'A single public description (Grinsolve newsletter); the checks are our own',
  standing: 'own',
  input,
  output,
  fields: { stakeholder: ['position'], decision: ['AAI'] },
  example: {
    stakeholders: [
      { id: 'legal', level: 'alignment', decision: null },
      { id: 'sales', level: null },
    ],
  },
  run: () => import('./aai-validate.compute.ts'),
})
