import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { id, issuesById, notNegative } from '../../model/method-input.ts'

const input = z.object({
  tickets: z.array(
    z.object({
      id,
      title: z.nullish(z.string()),
      /** Whom it is for and why; checked as a hint. */
      value: z.nullish(z.string()),
      estimate: z.nullish(notNegative),
      /** Lines of a checklist, or Given … When … Then …. */
      criteria: z._default(z.array(z.string()), []),
      dependsOn: z._default(z.array(id), []),
    }),
  ),
  /** Estimate above which a story should be split. */
  largest: z.optional(notNegative),
})
const output = z.object({ issues: issuesById, ready: z.array(z.string()), n: z.number() })
/** Tickets with their criteria. */
export type Input = z.output<typeof input>
/** What keeps each from being ready, and hints. */
export type Output = z.output<typeof output>

/** Whether a ticket can be built. */
export const ticketReady = method({
  name: 'ticket.ready',
  title: 'Ready to build',
  area: 'unknowns',
  says: 'Checks that a ticket has acceptance criteria that can be checked, and hints where it is hard to plan.',
  when: 'Before work on a ticket begins.',
  not: 'The hints are no gate: only criteria are.',
  formula:
    'ready = a title and at least one criterion; a criterion that begins with Given needs When and Then; independent, valuable, estimated and small are hints.',
  source: 'Dan North 2006 (given, when, then); Bill Wake 2003 (INVEST)',
  standing: 'recalled',
  input,
  output,
  fields: { ticket: ['acceptance', 'estimate'] },
  example: {
    tickets: [
      { id: 'T-1', title: 'Pay by card', criteria: ['Given a basket, when I pay, then I get a receipt'] },
      { id: 'T-2', title: 'Dark mode' },
    ],
  },
  run: () => import('./ticket-ready.compute.ts'),
})
