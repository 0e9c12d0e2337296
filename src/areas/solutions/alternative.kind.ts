import { choice, date, prose, scale, text, url } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** Anything people could turn to instead, ourselves, doing nothing and other spending included. */
export const alternative = kind({
  word: 'alternative',
  title: 'Alternative',
  plural: 'alternatives',
  prefix: 'AL',
  says: 'An alternative is whatever people could turn to instead, seen from their side; a competitor is only one sort of it.',
  made: 'in place',
  alsoCalled: ['competitor'],
  essentials: ['type', 'description', 'liked', 'disliked', 'reviewed'],
  states: { watched: { label: 'Watched' }, gone: { label: 'Gone', closed: true } },
  fields: {
    type: choice({
      label: 'Type',
      options: {
        direct: 'Direct competitor',
        adjacent: 'Adjacent',
        indirect: 'Indirect',
        potential: 'Potential',
        emerging: 'Emerging',
        'do nothing': 'Doing nothing',
        'our product': 'Our own product',
        'other spending': 'Other spending',
      },
    }),
    description: prose({ label: 'What it is' }),
    liked: prose({ label: 'What people like about it' }),
    disliked: prose({ label: 'What people dislike about it' }),
    price: text({ label: 'Price', help: 'As they state it; include time and trouble where those are the price.' }),
    positioning: prose({ label: 'What it promises', help: 'In its own words, and to whom.' }),
    threat: scale({ label: 'Pull on our customers', min: 0, max: 5, ends: ['none', 'strong'] }),
    reviewed: date({ label: 'Reviewed at' }),
    url: url({ label: 'Address' }),
  },
  links: {
    inspires: link({
      to: ['bet', 'feature'],
      says: 'inspires',
      back: 'inspired by',
      values: { note: prose({ label: 'What to learn from it' }) },
    }),
    usedBy: link({ to: ['persona', 'account'], says: 'is used by', back: 'uses' }),
    replaces: link({
      to: ['alternative'],
      says: 'replaces',
      back: 'is replaced by',
      values: { note: prose({ label: 'Note' }) },
    }),
  },
})
