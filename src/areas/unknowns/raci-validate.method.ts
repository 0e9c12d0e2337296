import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { id, issuesById } from '../../model/method-input.ts'

const people = z._default(z.array(id), [])
const input = z.object({
  rows: z.array(z.object({ id, R: people, A: people, C: people, I: people })),
  /** Everybody with a column, to find empty ones. */
  people: z.optional(z.array(id)),
})
const output = z.object({
  issues: issuesById,
  load: z.record(z.string(), z.object({ R: z.number(), A: z.number(), C: z.number(), I: z.number() })),
  emptyColumns: z.array(z.string()),
  clean: z.number(),
  n: z.number(),
})
/** Work items with the people in each role. */
export type Input = z.output<typeof input>
/** What is wrong with each row, and what each person carries. */
export type Output = z.output<typeof output>

/** Whether responsibilities are clear. */
export const raciValidate = method({
  name: 'raci.validate',
  title: 'RACI',
  area: 'unknowns',
  says: 'Checks that each piece of work has one person who answers for it and somebody who does it.',
  when: 'Several teams touch the same work.',
  not: 'Not for decisions: use daci.validate.',
  formula: 'exactly one A, at least one R; A may also be R; R beside C or I is redundant; more than five R is a hint.',
  source: 'Responsibility assignment matrix (PMBOK)',
  standing: 'recalled',
  input,
  output,
  fields: { ticket: ['RACI'], release: ['RACI'] },
  example: {
    rows: [
      { id: 'launch', A: ['Ana'], R: ['Ben'], C: [], I: ['Cleo'] },
      { id: 'pricing', A: [], R: ['Ben'] },
    ],
  },
  run: () => import('./raci-validate.compute.ts'),
})
