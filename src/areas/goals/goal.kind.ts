import { choice, date, money, number, prose, text } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** What the business wants: to earn or save, directly or not, now or later. */
export const goal = kind({
  word: 'goal',
  title: 'Goal',
  plural: 'goals',
  prefix: 'G',
  says: 'A goal is what the business wants; an outcome is the change in people or product that brings it nearer.',
  made: 'everyday',
  sounds: [
    'revenue',
    'profit*',
    'margin',
    'market share',
    'break even',
    'mrr',
    'arr',
    'earn',
    'save costs',
    'cost savings',
    'cut costs',
    'enter the market',
    'become the',
    'turnover',
    'renewals',
    '^goal',
    'win the',
  ],
  essentials: ['level', 'pays', 'directness', 'timing', 'target', 'period', 'worldBetter'],
  period: { from: 'startsOn', until: 'endsOn' },
  world: { better: 'worldBetter', worse: 'worldWorse' },
  states: {
    draft: { label: 'Draft' },
    'in force': { label: 'In force' },
    retired: { label: 'Retired', closed: true },
  },
  fields: {
    description: prose({ label: 'Description' }),
    level: choice({
      label: 'Level',
      options: { 'business strategy': 'Business strategy', goal: 'Goal', target: 'Target' },
    }),
    pays: choice({
      label: 'Earns or saves',
      options: { earns: 'Earns money', saves: 'Saves money', both: 'Both', neither: 'Neither: a mission' },
    }),
    directness: choice({
      label: 'Direct or indirect',
      options: { direct: 'Directly', indirect: 'Indirectly' },
    }),
    timing: choice({ label: 'Now or later', options: { now: 'Now', later: 'Later' } }),
    how: prose({ label: 'How it earns or saves', help: 'The chain from what we do to the money.' }),
    target: number({ label: 'Target' }),
    current: number({ label: 'Current', lastWins: true }),
    unit: text({ label: 'Unit' }),
    worth: money({ label: 'Worth', help: 'A year, if it is reached.' }),
    period: text({ label: 'Period', help: 'Such as 2026 or 2026 Q3.' }),
    startsOn: date({ label: 'Period starts' }),
    endsOn: date({ label: 'Period ends' }),
    worldBetter: prose({ label: 'How the world is better if we succeed' }),
    worldWorse: prose({ label: 'How the world may be worse if we succeed' }),
  },
  links: {
    supports: link({
      to: ['goal'],
      says: 'supports',
      back: 'supported by',
      help: 'The wider goal, up to the business strategy.',
      why: { side: 'every', up: 'to' },
    }),
    measuredBy: link({ to: ['metric'], says: 'is measured by', back: 'measures', leans: 'to' }),
    setBy: link({ to: ['stakeholder'], says: 'is set by', back: 'sets' }),
    conflictsWith: link({ to: ['goal'], says: 'is at odds with', back: 'is at odds with' }),
  },
})
