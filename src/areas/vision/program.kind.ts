import { date, prose, text } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** The larger constellation of which products and bets are parts. */
export const program = kind({
  word: 'program',
  title: 'Program',
  plural: 'programs',
  prefix: 'PG',
  says: 'A program is the larger whole that several products or teams make up together; a bet is one thing you try.',
  made: 'in place',
  states: {
    draft: { label: 'Draft' },
    'in force': { label: 'In force' },
    retired: { label: 'Retired', closed: true },
  },
  fields: {
    description: prose({
      label: 'What it adds up to',
      help: 'What people get from the whole that no part gives alone.',
    }),
    period: text({ label: 'Period' }),
    startsOn: date({ label: 'Starts on' }),
    endsOn: date({ label: 'Ends on' }),
  },
  links: {
    contains: link({
      to: ['bet', 'outcome', 'program'],
      says: 'contains',
      back: 'is part of the program',
      why: { side: 'vision', up: 'from' },
      values: { part: prose({ label: 'Its part in the whole' }) },
    }),
    serves: link({
      to: ['vision', 'strategic pillar'],
      says: 'serves',
      back: 'served by',
      why: { side: 'vision', up: 'to', expected: true },
    }),
    dependsOn: link({ to: ['program', 'product'], says: 'depends on', back: 'is depended on by', leans: 'to' }),
  },
})
