import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { id, issuesById } from '../../model/method-input.ts'

const people = z._default(z.array(id), [])
const words = z.optional(z.nullable(z.string()))
const input = z.object({
  decisions: z.array(
    z.object({
      id,
      D: people,
      A: people,
      C: people,
      I: people,
      /** The decision in one sentence; checked where the field is given at all. */
      question: words,
      due: words,
      /** What was decided; then reasons and rejected options are asked for. */
      outcome: words,
      reasons: words,
      decidedAt: words,
    }),
  ),
})
const output = z.object({ issues: issuesById, ready: z.number(), n: z.number() })
/** Decisions with driver, approver, contributors and informed. */
export type Input = z.output<typeof input>
/** What each decision lacks. */
export type Output = z.output<typeof output>

/** Whether it is clear who decides. */
export const daciValidate = method({
  name: 'daci.validate',
  title: 'DACI',
  area: 'unknowns',
  says: 'Checks that a decision has one driver and one approver, a question and a date.',
  when: 'A decision needs several people and only one may make it.',
  not: 'Not for who does the work: use raci.validate.',
  formula: 'exactly one D and one A; the same person is allowed with a warning; contributors have a voice, no vote.',
  source: 'Intuit / Atlassian Team Playbook',
  standing: 'checked',
  input,
  output,
  fields: { decision: ['driver', 'approver'] },
  example: { decisions: [{ id: 'price', D: ['Ana'], A: ['Ben'], C: ['Cleo'], I: [] }] },
  run: () => import('./daci-validate.compute.ts'),
})
