import { choice, date, prose, text, url } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** The thing being made; everything belongs to one as soon as there are two. */
export const product = kind({
  word: 'product',
  title: 'Product',
  plural: 'products',
  prefix: 'PD',
  says: 'A product is a thing people use with a purpose of its own; a feature is a part of it, a program the larger whole.',
  made: 'in place',
  states: {
    planned: { label: 'Planned' },
    'in force': { label: 'In force' },
    retired: { label: 'Retired', closed: true },
  },
  fields: {
    sentence: text({ label: 'In one sentence', help: 'For whom, what it does for them, unlike what.' }),
    phase: choice({
      label: 'Phase',
      help: 'It sets what the work should be about now.',
      options: { mvp: 'MVP', beta: 'Beta', launch: 'Launch', expansion: 'Expansion' },
    }),
    phaseSince: date({ label: 'In this phase since' }),
    description: prose({ label: 'Description' }),
    notFor: prose({ label: 'What it is not' }),
    url: url({ label: 'Address' }),
  },
  links: {
    partOf: link({
      to: ['program'],
      says: 'is part of',
      back: 'contains the product',
      why: { side: 'vision', up: 'to' },
      values: { part: prose({ label: 'Its part in the whole' }) },
    }),
    measuredBy: link({
      to: ['metric'],
      says: 'is measured by',
      back: 'measures',
      help: 'The one number that says whether people get what they came for.',
    }),
    fulfils: link({ to: ['vision'], says: 'fulfils', back: 'is fulfilled by', why: { side: 'vision', up: 'to' } }),
  },
})
