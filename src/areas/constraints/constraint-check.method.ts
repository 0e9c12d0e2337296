import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { id, issuesById, notNegative } from '../../model/method-input.ts'

const input = z.object({
  constraints: z.array(
    z.object({
      id,
      type: z.enum([
        'technical',
        'legal',
        'political',
        'budget',
        'skill',
        'calendar',
        'security/privacy',
        'process',
        'other',
      ]),
      reality: z._default(z.enum(['not checked', 'perceived', 'legitimate', 'was never real']), 'not checked'),
      strength: z.optional(z.enum(['hard', 'soft'])),
      stance: z._default(z.array(z.enum(['understand', 'work within', 'challenge'])), []),
      owner: z.nullish(z.string()),
      evidence: z._default(notNegative, 0),
      until: z.nullish(z.string()),
      /** Days a calendar constraint blocks, as [from, until] dates. */
      blocks: z.optional(z.tuple([z.string(), z.string()])),
    }),
  ),
  /** Dated work, to be held against calendar constraints. */
  dates: z._default(z.array(z.object({ id, date: z.string() })), []),
  today: z.optional(z.string()),
})
const output = z.object({
  issues: issuesById,
  assumptions: z.array(z.string()),
  blocked: z.array(z.object({ id: z.string(), constraint: z.string(), date: z.string() })),
  byStance: z.record(z.string(), z.number()),
  expired: z.array(z.string()),
  n: z.number(),
})
/** Constraints, and dated work. */
export type Input = z.output<typeof input>
/** Which are really assumptions, which block a date, and what is open. */
export type Output = z.output<typeof output>

/** Which limits are real. */
export const constraintCheck = method({
  name: 'constraint.check',
  title: 'Constraints',
  area: 'constraints',
  says: 'Tells limits that were shown to be real from those only believed, and finds dates they block.',
  when: 'Somebody says "we cannot".',
  not: 'It does not say whether to challenge one.',
  formula:
    'a perceived or unchecked constraint without evidence is an assumption; a calendar constraint blocks dates inside it; without a stance or owner it is open.',
  source: 'Our own, after Anderson’s article',
  standing: 'own',
  input,
  output,
  fields: { constraint: ['type', 'reality', 'stance'] },
  example: {
    constraints: [
      { id: 'no text messages', type: 'legal', reality: 'perceived' },
      {
        id: 'spring season',
        type: 'calendar',
        reality: 'legitimate',
        evidence: 2,
        stance: ['work within'],
        owner: 'Ana',
        blocks: ['2026-03-01', '2026-05-31'],
      },
    ],
    dates: [{ id: 'B-3', date: '2026-04-10' }],
  },
  run: () => import('./constraint-check.compute.ts'),
})
