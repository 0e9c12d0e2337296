import { date, prose, text } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** A change to the vision or strategy, drawn from something learned. */
export const proposal = kind({
  word: 'proposal',
  title: 'Proposal',
  plural: 'proposals',
  prefix: 'PR',
  says: 'A proposal asks to change the vision or strategy because of something learned; a decision settles it.',
  made: 'in place',
  turnsInto: ['decision'],
  states: {
    open: { label: 'Open' },
    accepted: { label: 'Accepted', closed: true },
    declined: { label: 'Declined', closed: true, fallen: true },
  },
  fields: {
    learned: prose({ label: 'What we learned' }),
    field: text({ label: 'What it changes', help: 'The part of the record it is about, such as its statement.' }),
    present: prose({ label: 'How it reads now' }),
    proposed: prose({ label: 'How it should read' }),
    because: prose({ label: 'Why' }),
    answer: prose({ label: 'Answer', help: 'What was decided, and why.' }),
    due: date({ label: 'Answer due' }),
    answeredOn: date({ label: 'Answered on' }),
  },
  links: {
    changes: link({
      to: ['vision', 'strategic pillar', 'loop', 'product', 'goal', 'program'],
      says: 'would change',
      back: 'would be changed by',
    }),
    drawnFrom: link({
      to: ['insight', 'experiment', 'study', 'metric', 'outcome', 'constraint'],
      says: 'is drawn from',
      back: 'gave rise to',
      leans: 'to',
    }),
    settledBy: link({ to: ['decision'], says: 'is settled by', back: 'settles', max: 1 }),
  },
})
