import { choice, choices, date, flag, money, prose, range, text, url } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** Something that limits the work, real or only believed. */
export const constraint = kind({
  word: 'constraint',
  title: 'Constraint',
  plural: 'constraints',
  prefix: 'C',
  says: 'A constraint is what limits you already; a risk is how you could fail; a blocker stops somebody today.',
  made: 'everyday',
  essentials: ['description', 'type', 'reality', 'stance', 'from', 'until', 'challenge'],
  turnsInto: ['assumption', 'risk'],
  claim: { field: 'type' },
  season: { from: 'from', until: 'until', yearly: 'yearly' },
  states: {
    noticed: { label: 'Noticed' },
    'in force': { label: 'In force' },
    lifted: { label: 'Lifted', closed: true },
    expired: { label: 'Expired', closed: true },
  },
  fields: {
    description: prose({
      label: 'What it says',
      help: 'In its own words where there are any, and what you may not do because of it.',
    }),
    type: choice({
      label: 'Type',
      options: {
        technical: 'Technical',
        legal: 'Legal',
        political: 'Political',
        budget: 'Budget',
        skills: 'Skills',
        calendar: 'Calendar',
        privacy: 'Security and privacy',
        approval: 'Process and approval',
        other: 'Other',
      },
    }),
    reality: choice({
      label: 'Is it real?',
      help: 'Checked with whoever could know, not with whoever repeats it.',
      options: {
        'not checked': 'Not checked',
        perceived: 'Perceived',
        legitimate: 'Legitimate',
        'was never real': 'Was never real',
      },
    }),
    stance: choices({
      label: 'What we do about it',
      options: { understand: 'Understand', 'work within': 'Work within', challenge: 'Challenge' },
    }),
    costOfWorkingWithin: money({ label: 'Cost of working within it', help: 'A year.' }),
    weeksOfWorkingWithin: range({ label: 'Time it costs', unit: 'weeks', min: 0 }),
    costInWords: prose({ label: 'What working within it costs us' }),
    from: date({ label: 'From' }),
    until: date({ label: 'Until' }),
    yearly: flag({ label: 'Every year', help: 'A season: the days count, the year does not.' }),
    challenge: prose({ label: 'Challenge: what we claim', help: 'Why it may not hold, or not here.' }),
    challengeAsked: text({ label: 'Challenge: who was asked' }),
    challengeTest: prose({ label: 'Challenge: how we test it' }),
    challengeResult: prose({ label: 'Challenge: what came of it' }),
    challenged: choice({
      label: 'Challenge',
      options: { no: 'Not tried', 'under way': 'Under way', won: 'Won', lost: 'Lost', partly: 'Won in part' },
    }),
    checkedOn: date({ label: 'Checked on' }),
    url: url({ label: 'Where it is written' }),
  },
  links: {
    imposedBy: link({
      to: ['stakeholder', 'alternative', 'document', 'decision', 'account'],
      says: 'is imposed by',
      back: 'imposes',
    }),
    liftedBy: link({
      to: ['stakeholder'],
      says: 'can be lifted by',
      back: 'can lift',
      values: { askedAt: date({ label: 'Asked on' }), note: prose({ label: 'What they said' }) },
    }),
    limits: link({
      to: [
        'ticket',
        'release',
        'feature',
        'experiment',
        'outcome',
        'goal',
        'loop',
        'decision',
        'study',
        'tracked event',
        'product',
        'program',
      ],
      says: 'limits',
      back: 'is limited by',
      values: { note: prose({ label: 'How' }) },
    }),
    workedAroundBy: link({
      to: ['bet', 'ticket'],
      says: 'is worked around by',
      back: 'works around',
      values: { note: prose({ label: 'How' }) },
    }),
    testedBy: link({ to: ['experiment', 'question', 'ticket'], says: 'is challenged through', back: 'challenges' }),
    partOf: link({ to: ['constraint'], says: 'is part of', back: 'includes', max: 1 }),
    duplicateOf: link({ to: ['constraint'], says: 'is the same as', back: 'is repeated by', max: 1 }),
  },
})
