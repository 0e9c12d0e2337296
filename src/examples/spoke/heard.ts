import { ago, records } from '../../model/example.ts'
import { quoted } from '../quoted.ts'

const drawer =
  'I keep the phone in the drawer now. Not because of my boss. Because I lost count of the spokes twice on one wheel last Tuesday.'
const nineteen =
  'We wrote tally marks beside the phone for a week: 19 a day, and 15 of them wanted to know one single thing.'
const clamp =
  'I turned to pick up, the clamp slipped, and a carbon frame fell on the floor. 2,400 euros. For a “not yet”.'
const thursday =
  'I say Thursday because it sounds honest. Then the chain does not come, and it is I who looks like a liar.'
const cable = 'My people type every brake pad into your thing and then again into ours. They are not a cable.'
const paidTwice = 'Two riders in one slot, because one of them never comes. On Saturday both came.'

/** What workshops said, wrote and did, read and linked. */
export const heard = records({
  fDrawer: {
    kind: 'feedback',
    title: 'The phone lives in the drawer',
    state: 'linked',
    made: 58,
    fields: { text: drawer, source: 'interview', firstHand: true, saidAt: ago(58), language: 'de', sentiment: -1 },
    links: {
      by: ['maren'],
      from: ['kettenwerk'],
      gatheredIn: ['floorVisits'],
      highlights: [
        [
          'stayWithBike',
          { side: 'for', strength: 2, ...quoted(drawer, 'I lost count of the spokes twice'), importance: 3 },
        ],
        [
          'phoneRings',
          { side: 'for', strength: 2, ...quoted(drawer, 'I keep the phone in the drawer now'), answers: 'solved' },
        ],
      ],
    },
  },
  fNineteen: {
    kind: 'feedback',
    title: 'Nineteen tally marks a day',
    state: 'linked',
    made: 57,
    fields: { text: nineteen, source: 'interview', firstHand: true, saidAt: ago(57), language: 'it' },
    links: {
      by: ['chiara'],
      from: ['rossi'],
      gatheredIn: ['floorVisits'],
      highlights: [
        [
          'phoneRings',
          {
            side: 'for',
            strength: 4,
            shows: 'behaviour',
            setting: 'real',
            ...quoted(nineteen, '19 a day'),
            answers: 'what',
          },
        ],
        ['stayWithBike', { side: 'for', strength: 3, shows: 'behaviour', setting: 'real', importance: 2 }],
      ],
    },
  },
  fClamp: {
    kind: 'feedback',
    title: 'A call, a clamp, a frame',
    state: 'linked',
    made: 54,
    fields: {
      text: clamp,
      source: 'interview',
      firstHand: true,
      saidAt: ago(54),
      author: 'Sami, mechanic',
      sentiment: -2,
    },
    links: {
      from: ['amsel'],
      highlights: [
        [
          'phoneRings',
          { side: 'for', strength: 3, shows: 'behaviour', ...quoted(clamp, 'the clamp slipped'), importance: 3 },
        ],
        ['goodHands', { side: 'for', strength: 2, importance: 2 }],
      ],
    },
  },
  fThursday: {
    kind: 'feedback',
    title: 'Thursday sounds honest',
    state: 'linked',
    made: 40,
    fields: { text: thursday, source: 'interview', firstHand: true, saidAt: ago(40) },
    links: {
      by: ['maren'],
      highlights: [
        [
          'promiseDay',
          { side: 'for', strength: 2, ...quoted(thursday, 'it is I who looks like a liar'), importance: 3 },
        ],
        ['partMissing', { side: 'for', strength: 2, ...quoted(thursday, 'the chain does not come') }],
      ],
    },
  },
  fCable: {
    kind: 'feedback',
    title: 'People are not a cable',
    state: 'linked',
    made: 17,
    fields: { text: cable, source: 'sales', firstHand: true, saidAt: ago(17), sentiment: -2 },
    links: {
      by: ['petra'],
      from: ['velomeile'],
      asksFor: ['nightExport'],
      highlights: [['oneStock', { side: 'for', strength: 2, ...quoted(cable, 'They are not a cable'), importance: 3 }]],
    },
  },
  fTwice: {
    kind: 'feedback',
    title: 'On Saturday both came',
    state: 'linked',
    made: 61,
    fields: { text: paidTwice, source: 'support', firstHand: true, saidAt: ago(61), sentiment: -1 },
    links: {
      by: ['chiara'],
      from: ['rossi'],
      highlights: [
        ['emptySlots', { side: 'for', strength: 2, ...quoted(paidTwice, 'one of them never comes') }],
        ['busyStands', { side: 'for', strength: 2, importance: 2 }],
      ],
    },
  },
})
