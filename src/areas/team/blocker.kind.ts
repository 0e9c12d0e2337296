import { choice, date, prose } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** Something that stops somebody today and that somebody can clear. */
export const blocker = kind({
  word: 'blocker',
  title: 'Blocker',
  plural: 'blockers',
  prefix: 'BL',
  says: 'A blocker stops somebody today and somebody can clear it; a constraint is a limit you live with or fight.',
  made: 'in place',
  turnsInto: ['constraint', 'question'],
  states: {
    open: { label: 'Open' },
    'in work': { label: 'In work' },
    cleared: { label: 'Cleared', closed: true },
    accepted: { label: 'Accepted', closed: true },
  },
  fields: {
    description: prose({ label: 'What stops us' }),
    severity: choice({
      label: 'How badly',
      options: { stops: 'Stops the work', slows: 'Slows it', annoys: 'Annoys' },
    }),
    since: date({ label: 'Since' }),
    due: date({ label: 'Needed by' }),
    next: prose({ label: 'Next step' }),
    cost: prose({ label: 'What a week of it costs' }),
    clearedOn: date({ label: 'Cleared on' }),
    acceptedBecause: prose({ label: 'Why accepted' }),
  },
  links: {
    blocks: link({
      to: ['bet', 'ticket', 'experiment', 'release', 'outcome', 'decision', 'question', 'study'],
      says: 'blocks',
      back: 'is blocked by',
    }),
    stops: link({ to: ['stakeholder'], says: 'holds up', back: 'is held up by' }),
    clearedBy: link({
      to: ['stakeholder'],
      says: 'can be cleared by',
      back: 'can clear',
      values: { askedAt: date({ label: 'Asked on' }), note: prose({ label: 'What they said' }) },
    }),
    causedBy: link({ to: ['constraint', 'question', 'decision', 'blocker'], says: 'comes from', back: 'leads to' }),
  },
})
