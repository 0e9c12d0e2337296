import { choice, choices, date, prose } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** What others are told of the work: where it stands, what was learned, what it is for. */
export const update = kind({
  word: 'update',
  title: 'Update',
  plural: 'updates',
  prefix: 'U',
  says: 'An update tells many people where things stand; a touchpoint is one talk with somebody.',
  made: 'in place',
  essentials: ['sort', 'health', 'purpose', 'body', 'learned', 'readers', 'sentOn'],
  states: { draft: { label: 'Draft' }, sent: { label: 'Sent', closed: true } },
  fields: {
    sort: choice({
      label: 'Sort',
      options: { weekly: 'Weekly', 'road show': 'Road show', 'release note': 'Release note' },
    }),
    health: choice({
      label: 'Health',
      options: { 'on track': 'On track', 'at risk': 'At risk', 'off track': 'Off track' },
    }),
    purpose: prose({ label: 'What all of this is for', help: 'Say it every time; nobody minds.' }),
    body: prose({ label: 'Text' }),
    learned: prose({ label: 'What we learned' }),
    asks: prose({ label: 'What we ask of you' }),
    readers: choices({
      label: 'For',
      options: {
        team: 'The team',
        leaders: 'Leaders',
        'sales and support': 'Sales and support',
        company: 'Everybody in the company',
        customers: 'Customers',
      },
    }),
    from: date({ label: 'From' }),
    until: date({ label: 'Until' }),
    sentOn: date({ label: 'Sent on' }),
  },
  links: {
    covers: link({
      to: [
        'outcome',
        'insight',
        'metric',
        'experiment',
        'assumption',
        'bet',
        'ticket',
        'release',
        'feature',
        'decision',
        'goal',
        'vision',
        'need',
        'blocker',
        'risk',
      ],
      says: 'tells of',
      back: 'told in',
    }),
    sentTo: link({
      to: ['stakeholder'],
      says: 'goes to',
      back: 'was told by',
      values: { readOn: date({ label: 'Read on' }), answer: prose({ label: 'What came back' }) },
    }),
    about: link({ to: ['bet', 'product', 'release', 'program'], says: 'is about', back: 'reported on in' }),
  },
})
