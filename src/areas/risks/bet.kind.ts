import { choice, flag, money, number, prose, range } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'
import { roleLinks } from '../../model/roles.ts'
import { betFields } from './bet.fields.ts'

/** Work you may do because you believe it will change something; until it is reviewed, it is a bet. */
export const bet = kind({
  word: 'bet',
  title: 'Bet',
  plural: 'bets',
  prefix: 'B',
  says: 'A bet is work you put time into because you believe it will change something; a ticket is a piece of doing it.',
  made: 'everyday',
  essentials: ['hypothesis', 'horizon', 'workType', 'weeks', 'costOfDelay', 'costOfDelayUnit', 'coreFit', 'promise'],
  turnsInto: ['ticket', 'need'],
  plan: {
    horizon: 'horizon',
    order: 'order',
    weeks: 'weeks',
    starts: 'startsOn',
    delay: { cost: 'costOfDelay', unit: 'costOfDelayUnit', shape: 'costOfDelayShape', deadline: 'deadline' },
    outside: 'outsideTitle',
    promise: 'promise',
    promisedFor: 'promisedFor',
    running: ['building'],
    over: ['launched'],
  },
  states: {
    proposed: { label: 'Proposed' },
    exploring: { label: 'Exploring' },
    'ready to hand over': { label: 'Ready to hand over' },
    building: { label: 'Building' },
    launched: { label: 'Launched' },
    reviewed: { label: 'Reviewed', closed: true },
    dropped: { label: 'Dropped', closed: true, fallen: true },
  },
  fields: betFields,
  links: {
    addresses: link({
      to: ['need'],
      says: 'addresses',
      back: 'addressed by',
      help: 'Whose need, behind what they asked for.',
      why: { side: 'customer', up: 'to', expected: true },
    }),
    drives: link({
      to: ['outcome'],
      says: 'drives',
      back: 'driven by',
      help: 'How you will see that it worked.',
      why: { side: 'business', up: 'to', expected: true },
      values: {
        expected: range({ label: 'Expected change', help: 'In the outcome’s unit.' }),
        by: choice({
          label: 'Seen within',
          options: { weeks: 'Weeks', quarter: 'A quarter', year: 'A year', later: 'Later' },
        }),
        note: prose({ label: 'How' }),
      },
    }),
    restsOn: link({
      to: ['assumption'],
      says: 'rests on',
      back: 'holds up',
      leans: 'to',
      must: 'mustHold',
      help: 'What must be true for it to work.',
      why: { side: 'every', up: 'from' },
      values: { mustHold: flag({ label: 'Must hold', help: 'Without it the bet fails.' }) },
    }),
    limitedBy: link({
      to: ['constraint'],
      says: 'is limited by',
      back: 'limits',
      values: { note: prose({ label: 'How' }), weeks: range({ label: 'Weeks it adds', min: 0 }) },
    }),
    serves: link({
      to: ['loop', 'feature', 'strategic pillar'],
      says: 'serves',
      back: 'served by',
      why: { side: 'vision', up: 'to', expected: true },
    }),
    for: link({
      to: ['account'],
      says: 'is for',
      back: 'waits for',
      spares: { done: 'lossIfDone', undone: 'lossIfNot', likelihood: 'likelihood' },
      help: 'A customer who may leave without it, or because of it.',
      values: {
        lossIfNot: money({ label: 'Likely loss if not done' }),
        lossIfDone: money({ label: 'Likely loss if done' }),
        likelihood: number({ label: 'Likelihood', unit: '%', min: 0, max: 100 }),
        note: prose({ label: 'Note' }),
      },
    }),
    deliveredBy: link({
      to: ['ticket', 'release'],
      says: 'is delivered by',
      back: 'delivers',
      why: { side: 'every', up: 'from', expected: true },
    }),
    dependsOn: link({
      to: ['bet', 'ticket'],
      says: 'depends on',
      back: 'is depended on by',
      leans: 'to',
      values: { note: prose({ label: 'For what' }) },
    }),
    partOf: link({ to: ['bet'], says: 'is part of', back: 'includes', max: 1, why: { side: 'every', up: 'to' } }),
    duplicateOf: link({ to: ['bet'], says: 'is the same as', back: 'is repeated by', max: 1 }),
    ...roleLinks,
  },
})
