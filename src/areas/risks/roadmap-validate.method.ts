import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { id, issuesById } from '../../model/method-input.ts'

const words = z.nullish(z.string())
const input = z.object({
  items: z.array(
    z.object({
      id,
      column: z.enum(['now', 'next', 'later']),
      outcome: words,
      metric: words,
      date: words,
      /** Attached assumptions that are important and without evidence. */
      openAssumptions: z.optional(z.int().check(z.gte(0))),
    }),
  ),
})
const output = z.object({ issues: issuesById, counts: z.record(z.string(), z.number()), n: z.number() })
/** Items of a now, next, later roadmap. */
export type Input = z.output<typeof input>
/** What each item lacks. */
export type Output = z.output<typeof output>

/** Whether a roadmap promises outcomes. */
export const roadmapValidate = method({
  name: 'roadmap.validate',
  title: 'Outcome roadmap',
  area: 'risks',
  says: 'Checks that what is near names its outcome and metric, and that dates stand only in now.',
  when: 'Before a roadmap is shown to anybody.',
  not: 'Not a delivery plan: later items may be themes.',
  formula: 'now: outcome and metric (errors); next: outcome, metric (warning); later: outcome as a hint, no date.',
  source: 'Janna Bastow / ProdPad 2012; Torres; Seiden',
  standing: 'recalled',
  input,
  output,
  fields: { bet: ['horizon'] },
  example: {
    items: [
      { id: 'a', column: 'now', outcome: 'activation 30% to 40%', metric: 'activation' },
      { id: 'd', column: 'later', date: '2026-03-01' },
    ],
  },
  run: () => import('./roadmap-validate.compute.ts'),
})
