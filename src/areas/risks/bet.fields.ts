import { choice, date, money, number, prose, range, scale, text } from '../../model/field.ts'

/** What a bet says of itself: what it is, when it comes, what it is worth, and what may be said outside. */
export const betFields = {
  hypothesis: prose({ label: 'Hypothesis', help: 'We believe that doing this, for these people, will change that.' }),
  description: prose({ label: 'Description' }),
  horizon: choice({
    label: 'Horizon',
    alsoCalled: ['now next later', 'time horizon', 'timeframe'],
    indexed: true,
    options: { now: 'Now', next: 'Next', later: 'Later', none: 'None' },
  }),
  order: number({ label: 'Order', help: 'Place within its horizon.', indexed: true, lastWins: true }),
  workType: choice({
    label: 'Work type',
    options: {
      'new value': 'New value',
      'customer fire': 'Customer fire',
      'must do': 'Must-do',
      upkeep: 'Upkeep',
    },
  }),
  origin: choice({
    label: 'Where the idea came from',
    options: { customer: 'Customer', sales: 'Sales', support: 'Support', data: 'Data', inside: 'Inside idea' },
  }),
  weeks: range({ label: 'Weeks', help: 'Calendar weeks on one lane.', unit: 'weeks', min: 0 }),
  reach: range({ label: 'Reach', help: 'People or events in one period, the same for all bets.', min: 0 }),
  reachPeriod: choice({
    label: 'Reach is counted per',
    options: { week: 'Week', month: 'Month', quarter: 'Quarter', year: 'Year' },
  }),
  impact: range({
    label: 'Impact',
    help: 'On each of them: 0.25 minimal, 0.5 low, 1 medium, 2 high, 3 massive.',
    min: 0,
  }),
  effort: range({ label: 'Effort', unit: 'person-months', min: 0 }),
  budget: money({ label: 'Budget', help: 'What may be spent on it beside people’s time.' }),
  ease: scale({ label: 'Ease', help: 'For ICE.', min: 1, max: 10, ends: ['very hard', 'very easy'] }),
  importance: scale({ label: 'Importance', min: 0, max: 10, ends: ['low', 'high'] }),
  difficulty: scale({ label: 'Difficulty', min: 0, max: 10, ends: ['easy', 'hard'] }),
  moscow: choice({
    label: 'MoSCoW',
    options: { must: 'Must', should: 'Should', could: 'Could', wont: 'Not this time' },
  }),
  costOfDelay: range({ label: 'Cost of delay per week', help: 'What each week without it costs.', min: 0 }),
  costOfDelayUnit: choice({
    label: 'Cost of delay in',
    options: { money: 'Money', outcome: 'The outcome’s unit', relative: 'Relative points' },
  }),
  costOfDelayShape: choice({
    label: 'How it grows',
    options: {
      linear: 'Evenly, week by week',
      peak: 'Around one moment, then it is over',
      deadline: 'Nothing until a day, then all of it',
    },
  }),
  deadline: date({ label: 'Deadline', help: 'A day from outside that cannot be moved.' }),
  coreFit: choice({
    label: 'Fit with the core',
    options: {
      core: 'Is the core',
      supports: 'Supports it',
      orbits: 'Orbits it',
      unrelated: 'Unrelated',
      dilutes: 'Dilutes it',
      'not judged': 'Not judged',
    },
  }),
  outsideTitle: text({ label: 'Title for outsiders', help: 'What people outside the team read on the roadmap.' }),
  promise: choice({
    label: 'May be promised',
    help: 'A date only for what is now.',
    options: { nothing: 'Nothing', direction: 'A direction', quarter: 'A quarter', date: 'A date' },
  }),
  promisedFor: date({ label: 'Promised for' }),
  startsOn: date({ label: 'Starts on' }),
  launchedOn: date({ label: 'Launched on' }),
  reviewOn: date({ label: 'Review on' }),
  review: choice({
    label: 'Outcome of the review',
    options: { kept: 'Kept', changed: 'Changed', stopped: 'Stopped' },
  }),
  learned: prose({ label: 'What we learned' }),
  droppedBecause: prose({ label: 'Why dropped' }),
}
