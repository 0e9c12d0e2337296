import * as z from 'zod/mini'
import { method } from '../../model/method.ts'

const state = z._default(z.enum(['met', 'unmet', 'unknown']), 'unknown')
const input = z.object({
  levels: z.object({
    functional: state,
    reliable: state,
    usable: state,
    convenient: state,
    pleasurable: state,
    meaningful: state,
  }),
})
const output = z.object({
  highestContiguousMet: z.nullable(z.string()),
  crossedThreshold: z.boolean(),
  nextGap: z.nullable(z.string()),
  metAboveGap: z.array(z.string()),
  unknown: z.array(z.string()),
})
/** Whether each level of the experience is met. */
export type Input = z.output<typeof input>
/** How high the experience reaches, and the next gap. */
export type Output = z.output<typeof output>

/** How high an experience reaches. */
export const needsAnderson = method({
  name: 'needs.anderson',
  title: 'UX hierarchy',
  area: 'needs',
  says: 'Shows how far up an experience reaches, from working to meaningful, and what is the next gap.',
  when: 'Delight is planned while the basics are in doubt.',
  not: 'Unknown is not met: look first.',
  formula:
    'functional, reliable, usable | convenient, pleasurable, meaningful; a level counts only when all below are met; the hard line lies after usable.',
  source: 'Stephen P. Anderson, Seductive Interaction Design (2011)',
  standing: 'checked',
  input,
  output,
  fields: { need: ['UX level'] },
  example: { levels: { functional: 'met', reliable: 'met', usable: 'unmet', convenient: 'met' } },
  run: () => import('./needs-anderson.compute.ts'),
})
