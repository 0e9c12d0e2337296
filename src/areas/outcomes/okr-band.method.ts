import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { share } from '../../model/method-input.ts'

const input = z.object({ scores: z.array(z.nullable(share)) })
const output = z.object({ bands: z.array(z.nullable(z.enum(['green', 'yellow', 'red']))) })
/** Grades from 0 to 1. */
export type Input = z.output<typeof input>
/** Their colours. */
export type Output = z.output<typeof output>

/** The colour of a grade. */
export const okrBandMethod = method({
  name: 'okr.band',
  title: 'OKR colours',
  area: 'outcomes',
  says: 'Gives the colour of a grade.',
  when: 'Showing grades to people.',
  not: 'For aspirational objectives yellow may be fine: see okr.verdict.',
  formula: 'rounded half up to one decimal: 0.7 to 1.0 green, 0.4 to 0.6 yellow, 0.0 to 0.3 red.',
  source: 'Doerr, Measure What Matters (2018)',
  standing: 'checked',
  input,
  output,
  example: { scores: [0.7, 0.65, 0.649, 0.3] },
  run: () => import('./okr-band.compute.ts'),
})
