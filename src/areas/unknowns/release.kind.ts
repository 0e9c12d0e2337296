import { choice, date, flag, number, prose, steps, text } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'
import { roleLinks } from '../../model/roles.ts'

/** What goes out together, and everybody who must be ready for it. */
export const release = kind({
  word: 'release',
  title: 'Release',
  plural: 'releases',
  prefix: 'RL',
  says: 'A release is what goes out together on a day, with everybody ready; a bet may take several.',
  made: 'in place',
  essentials: ['date', 'aim', 'checklist', 'notes', 'heldForCore'],
  states: {
    planned: { label: 'Planned' },
    ready: { label: 'Ready' },
    out: { label: 'Out' },
    withdrawn: { label: 'Withdrawn', closed: true, fallen: true },
  },
  fields: {
    startsOn: date({ label: 'Work starts on' }),
    date: date({ label: 'Date' }),
    name: text({ label: 'Version', help: 'As people see it, such as 4.2.' }),
    size: choice({
      label: 'Size',
      options: { major: 'Everybody notices', minor: 'Some notice', quiet: 'Nobody needs to notice' },
    }),
    aim: prose({ label: 'What it should change', help: 'The outcome of this slice in one sentence.' }),
    checklist: steps({
      label: 'Ready when',
      help: 'What each group must have done, and tick when it is.',
      sorts: { marketing: 'Marketing', support: 'Support', sales: 'Sales', legal: 'Legal', ops: 'Operations' },
    }),
    notes: prose({ label: 'Release notes' }),
    rollout: prose({ label: 'How it goes out', help: 'To whom first, and how to take it back.' }),
    heldForCore: flag({ label: 'Held for the core', help: 'Waits until the core loop is healthy.' }),
    heldBecause: prose({ label: 'Why held' }),
    outOn: date({ label: 'Went out on' }),
    order: number({ label: 'Order', lastWins: true }),
  },
  links: {
    needsHealthy: link({
      to: ['loop'],
      says: 'needs healthy',
      back: 'holds back',
      leans: 'to',
      once: false,
      values: { step: text({ label: 'Step', help: 'The id of the loop’s step; empty for the whole loop.' }) },
    }),
    ships: link({ to: ['feature'], says: 'ships', back: 'shipped in' }),
    drives: link({ to: ['outcome'], says: 'drives', back: 'driven by', why: { side: 'business', up: 'to' } }),
    coordinatedBy: link({
      to: ['stakeholder'],
      says: 'is coordinated by',
      back: 'coordinates',
      values: {
        group: choice({
          label: 'For the group',
          options: { marketing: 'Marketing', support: 'Support', sales: 'Sales', legal: 'Legal', ops: 'Operations' },
        }),
      },
    }),
    follows: link({ to: ['release'], says: 'follows', back: 'is followed by' }),
    ...roleLinks,
  },
})
