import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { id, issuesById } from '../../model/method-input.ts'

const input = z.object({
  needs: z.array(
    z.object({ id, level: z.nullish(z.enum(['common', 'context', 'activity', 'qualifier'])), parent: z.nullish(id) }),
  ),
})
const output = z.object({
  order: z.array(z.string()),
  issues: issuesById,
  counts: z.record(z.string(), z.number()),
  n: z.number(),
})
/** Needs with their level and the wider need they hang under. */
export type Input = z.output<typeof input>
/** What hangs wrongly; only needs with something wrong are listed. */
export type Output = z.output<typeof output>

/** Whether narrow needs hang under wide ones. */
export const needsJump = method({
  name: 'needs.jump',
  title: 'Need types',
  area: 'needs',
  says: 'Checks that each need hangs under a wider one, from common down to qualifier.',
  when: 'Needs are put in order, to see which will last and leave room to invent.',
  not: 'The order says nothing of importance.',
  formula: 'common > context > activity > qualifier; a need hangs only under a strictly wider one.',
  source: 'Dev Patnaik, Jump Associates, System Logics (Design Management Review 2004)',
  standing: 'checked',
  input,
  output,
  fields: { need: ['Jump level'] },
  example: {
    needs: [
      { id: 'n1', level: 'common' },
      { id: 'n2', level: 'activity', parent: 'n1' },
      { id: 'n3', level: 'context', parent: 'n2' },
    ],
  },
  run: () => import('./needs-jump.compute.ts'),
})
