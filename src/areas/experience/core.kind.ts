import { prose, steps } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** A core sheet: one core of content or function, the paths that lead in and the paths that lead on. */
export const core = kind({
  word: 'core',
  title: 'Core sheet',
  plural: 'cores',
  many: 'core sheets',
  prefix: 'CO',
  says: 'A core sheet plans one place where what people want and what the business wants meet; the core loop is what the whole product is about.',
  made: 'in place',
  states: {
    draft: { label: 'Draft' },
    'in force': { label: 'In force' },
    retired: { label: 'Retired', closed: true },
  },
  fields: {
    userTasks: steps({ label: 'User tasks', help: 'What people come to do, most wanted first.' }),
    businessObjectives: steps({ label: 'Business objectives', help: 'Ones you can measure.' }),
    inwardPaths: steps({
      label: 'Inward paths',
      help: 'How people get here.',
      sorts: {
        search: 'Search',
        referral: 'Recommended',
        campaign: 'Campaign',
        product: 'Elsewhere in the product',
        message: 'Message',
        other: 'Other',
      },
    }),
    coreContent: steps({ label: 'Core content', help: 'What must be there for both to get what they came for.' }),
    forwardPaths: steps({ label: 'Forward paths', help: 'Where people go next, best for both first.' }),
    targetGroup: prose({ label: 'Target group', help: 'Link the personas; say here in what situation they are.' }),
    notes: prose({ label: 'Notes' }),
  },
  links: {
    for: link({ to: ['persona'], says: 'is for', back: 'is planned in' }),
    meets: link({ to: ['need'], says: 'meets', back: 'planned to be met in' }),
    reaches: link({ to: ['goal', 'outcome'], says: 'reaches', back: 'reached through' }),
    measuredBy: link({ to: ['metric'], says: 'is measured by', back: 'measures' }),
    holds: link({ to: ['feature', 'loop', 'bet'], says: 'holds', back: 'held in' }),
  },
})
