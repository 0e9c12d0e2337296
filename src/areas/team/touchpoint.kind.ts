import { choice, date, prose, scale } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** One talk with somebody, planned or done: telling, listening, asking or thanking. */
export const touchpoint = kind({
  word: 'touchpoint',
  title: 'Touchpoint',
  plural: 'touchpoints',
  prefix: 'TP',
  says: 'A touchpoint is one planned or past talk with somebody and what you heard; an update goes to many.',
  made: 'in place',
  states: {
    planned: { label: 'Planned' },
    done: { label: 'Done', closed: true },
    dropped: { label: 'Dropped', closed: true, fallen: true },
  },
  fields: {
    aim: choice({
      label: 'Aim',
      options: { tell: 'Tell', listen: 'Listen', ask: 'Ask', thank: 'Thank' },
    }),
    how: choice({
      label: 'How',
      options: {
        video: 'Video',
        message: 'Message',
        '1 to 1': 'One to one',
        visual: 'Picture',
        meeting: 'Meeting',
        report: 'Report',
      },
    }),
    message: prose({ label: 'Message', help: 'The one thing they should remember.' }),
    heard: prose({ label: 'What we heard' }),
    reaction: scale({ label: 'Reaction', min: -2, max: 2, ends: ['against', 'delighted'] }),
    due: date({ label: 'Due' }),
    doneOn: date({ label: 'Done on' }),
  },
  links: {
    with: link({ to: ['stakeholder', 'contact'], says: 'is with', back: 'met in' }),
    about: link({
      to: [
        'bet',
        'decision',
        'outcome',
        'release',
        'constraint',
        'question',
        'blocker',
        'goal',
        'vision',
        'experiment',
        'document',
        'update',
      ],
      says: 'is about',
      back: 'talked of in',
    }),
    heardAs: link({
      to: ['feedback', 'constraint', 'question', 'blocker', 'assumption', 'risk'],
      says: 'brought up',
      back: 'was brought up in',
    }),
  },
})
