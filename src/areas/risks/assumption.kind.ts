import { choice, money, number, prose, range, scale } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** Something taken for true without having learned it, that can be tested. */
export const assumption = kind({
  word: 'assumption',
  title: 'Assumption',
  plural: 'assumptions',
  prefix: 'A',
  says: 'An assumption is what you take for true and can test; a question is what somebody can simply answer.',
  made: 'everyday',
  essentials: ['belief', 'type', 'importance', 'payoffIfTrue', 'payoffIfFalse', 'wouldChangeOurMind'],
  turnsInto: ['question', 'risk'],
  claim: { field: 'type' },
  start: 'start',
  states: {
    open: { label: 'Open' },
    'being tested': { label: 'Being tested' },
    held: { label: 'Held', closed: true },
    failed: { label: 'Failed', closed: true, fallen: true },
    moot: { label: 'Moot', closed: true },
  },
  fields: {
    belief: prose({ label: 'We believe that…', help: 'So precisely that somebody could show you wrong.' }),
    type: choice({
      label: 'Type',
      options: {
        desirability: 'Desirability: do they want it?',
        viability: 'Viability: does it pay?',
        feasibility: 'Feasibility: can we build it?',
        usability: 'Usability: can they use it?',
        ethics: 'Ethics: should we?',
        legal: 'Legal: may we?',
      },
    }),
    importance: scale({
      label: 'Importance',
      help: 'How badly things go wrong if it is not so.',
      min: 0,
      max: 10,
      ends: ['hardly matters', 'everything falls'],
      indexed: true,
    }),
    start: number({
      label: 'Starting point',
      help: 'How likely before any evidence, 0.2 to 0.8; 0.5 unless there is a reason.',
      min: 0.2,
      max: 0.8,
    }),
    startBecause: prose({ label: 'Reason for another starting point' }),
    payoffIfTrue: range({ label: 'Payoff if true', help: 'What we gain by acting on it when it is so.' }),
    payoffIfFalse: range({
      label: 'Payoff if false',
      help: 'What we gain, or lose below zero, by acting on it when it is not so.',
    }),
    payoffUnit: choice({
      label: 'Payoff in',
      options: { money: 'Money', outcome: 'The outcome’s unit', relative: 'Relative points' },
    }),
    costIfWrong: money({ label: 'Cost if we find out late' }),
    wouldChangeOurMind: prose({ label: 'What would change our mind' }),
    settledBecause: prose({ label: 'Why it is settled' }),
  },
  links: {
    about: link({
      to: [
        'persona',
        'alternative',
        'feature',
        'loop',
        'outcome',
        'goal',
        'business case',
        'vision',
        'need',
        'problem',
      ],
      says: 'is about',
      back: 'has assumption',
    }),
    partOf: link({ to: ['assumption'], says: 'is part of', back: 'rests also on' }),
    duplicateOf: link({ to: ['assumption'], says: 'is the same as', back: 'is repeated by', max: 1 }),
  },
})
