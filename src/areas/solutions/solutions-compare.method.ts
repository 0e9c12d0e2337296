import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { id, maybe } from '../../model/method-input.ts'

const input = z.object({
  needs: z.array(id),
  alternatives: z.array(
    z.object({
      id,
      type: z.optional(
        z.enum([
          'direct',
          'adjacent',
          'indirect',
          'potential',
          'emerging',
          'do nothing',
          'our product',
          'other spending',
        ]),
      ),
    }),
  ),
  /** How well an alternative meets a need, 0 to 5, and the evidence records behind the rating. */
  ratings: z.array(
    z.object({
      need: id,
      alternative: id,
      rating: z.nullable(z.number().check(z.gte(0), z.lte(5))),
      evidence: z._default(z.int().check(z.gte(0)), 0),
    }),
  ),
})
const output = z.object({
  best: z.record(z.string(), z.array(z.string())),
  ourGap: z.record(z.string(), maybe),
  unmet: z.array(z.string()),
  unrated: z.number(),
  unproven: z.number(),
  coverage: z.record(z.string(), maybe),
  missingTypes: z.array(z.string()),
  matrix: z.array(z.object({ need: z.string(), cells: z.record(z.string(), maybe) })),
  n: z.number(),
})
/** Needs, what people could turn to, and how well each serves. */
export type Input = z.output<typeof input>
/** Who serves each need best, where we lag, and what nobody serves. */
export type Output = z.output<typeof output>

/** What else people could turn to. */
export const solutionsCompare = method({
  name: 'solutions.compare',
  title: 'Needs × alternatives',
  area: 'solutions',
  says: 'Compares everything people could turn to, doing nothing included, need by need.',
  when: 'A bet claims to be better than what people use today.',
  not: 'Not a checklist of features.',
  formula:
    'rating 0 to 5 per need; best with ties shared; gap = best other - our product; unmet when nobody reaches 3.',
  source: 'Our own, after Anderson’s article',
  standing: 'own',
  input,
  output,
  fields: { alternative: ['type'], need: ['met by'] },
  example: {
    needs: ['know who comes today'],
    alternatives: [
      { id: 'paper diary', type: 'indirect' },
      { id: 'Spoke', type: 'our product' },
      { id: 'nothing', type: 'do nothing' },
    ],
    ratings: [
      { need: 'know who comes today', alternative: 'paper diary', rating: 4, evidence: 2 },
      { need: 'know who comes today', alternative: 'Spoke', rating: 3, evidence: 0 },
    ],
  },
  run: () => import('./solutions-compare.compute.ts'),
})
