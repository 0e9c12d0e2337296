import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { share } from '../../model/method-input.ts'

const input = z.object({
  objectives: z.array(
    z.object({ type: z.enum(['committed', 'aspirational']), score: z.nullable(share), reason: z.nullish(z.string()) }),
  ),
})
const output = z.object({
  verdict: z.array(z.enum(['met', 'missed', 'on-target', 'possibly-sandbagged', 'below-sweet-spot', 'no-data'])),
  needReason: z.array(z.number()),
})
/** Objectives with sort and grade. */
export type Input = z.output<typeof input>
/** What each grade means for its sort. */
export type Output = z.output<typeof output>

/** What a grade means. */
export const okrVerdict = method({
  name: 'okr.verdict',
  title: 'OKR verdict',
  area: 'outcomes',
  says: 'Reads a grade by whether the objective was a promise or a stretch.',
  when: 'Closing a cycle.',
  not: 'One cycle of 1.0 is no proof of easy targets; several are.',
  formula:
    'committed: 1.0 met, below missed (with a reason); aspirational: 0.6 and up on target, 1.0 possibly too easy, below the sweet spot else.',
  source: 'Doerr 2018; Google re:Work',
  standing: 'checked',
  input,
  output,
  fields: { outcome: ['committed or aspirational'] },
  example: {
    objectives: [
      { type: 'committed', score: 0.9 },
      { type: 'aspirational', score: 0.7 },
    ],
  },
  run: () => import('./okr-verdict.compute.ts'),
})
