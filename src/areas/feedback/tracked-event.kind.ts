import { choice, date, prose, steps, text } from '../../model/field.ts'
import { inquiryFields } from '../../model/inquiry.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** Something people do in the product that we decided to notice. */
export const trackedEvent = kind({
  word: 'tracked event',
  title: 'Tracked event',
  plural: 'tracked-events',
  prefix: 'EV',
  says: 'A tracked event is one thing people do that the product reports; a metric is a number made from many of them.',
  made: 'in place',
  essentials: ['name', 'trigger', 'properties', 'description', 'lastSeen'],
  states: { planned: { label: 'Planned' }, live: { label: 'Live' }, silent: { label: 'Silent' } },
  fields: {
    ...inquiryFields,
    name: text({ label: 'Name in the code', help: 'As it is sent, such as booking_confirmed.', indexed: true }),
    description: prose({ label: 'Why we watch it' }),
    trigger: prose({ label: 'Trigger', help: 'Exactly when it is sent, and when it is not.' }),
    properties: steps({
      label: 'Properties',
      sorts: { text: 'Text', number: 'Number', flag: 'Yes or no', time: 'Time', list: 'List' },
    }),
    sentFrom: choice({
      label: 'Sent from',
      options: { browser: 'Browser', app: 'App', server: 'Server', other: 'Elsewhere' },
    }),
    lastSeen: date({ label: 'Last seen', lastWins: true }),
    privacy: prose({ label: 'Privacy', help: 'What in it could name a person, and why you may keep it.' }),
  },
  links: {
    feeds: link({ to: ['metric'], says: 'feeds', back: 'fed by', leans: 'from' }),
    answers: link({ to: ['question'], says: 'helps to answer', back: 'watched through' }),
    watches: link({
      to: ['loop', 'feature'],
      says: 'watches',
      back: 'watched by',
      once: false,
      values: { step: text({ label: 'Step', help: 'The id of the loop’s step.' }) },
    }),
    builtIn: link({ to: ['ticket', 'release'], says: 'is built in', back: 'builds' }),
  },
})
