import { choice, date, money, number, prose, range, steps, text } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** What an investment is expected to cost and bring, compared later with what it did. */
export const businessCase = kind({
  word: 'business case',
  title: 'Business case',
  plural: 'business-cases',
  prefix: 'BC',
  says: 'A business case says what it costs and brings and is compared with fact later; a goal says what is wanted.',
  made: 'in place',
  essentials: ['summary', 'flows', 'investment', 'yearly', 'years', 'rate', 'compareOn'],
  world: { better: 'worldBetter', worse: 'worldWorse' },
  states: {
    draft: { label: 'Draft' },
    submitted: { label: 'Submitted' },
    approved: { label: 'Approved' },
    rejected: { label: 'Rejected', closed: true, fallen: true },
    compared: { label: 'Compared with fact', closed: true },
  },
  fields: {
    summary: prose({ label: 'Summary', help: 'In five sentences, for whoever pays.' }),
    currency: text({ label: 'Currency', help: 'Three letters, such as EUR.' }),
    periods: steps({ label: 'Periods', help: 'From now on, one a line: now, year 1, year 2.' }),
    flows: steps({
      label: 'Cash flows',
      help: 'Each amount lies under its period, costs below zero; its note gives the range, such as 20k to 60k.',
      sorts: { cost: 'Cost', income: 'Income', saving: 'Saving' },
    }),
    investment: range({ label: 'Investment', min: 0 }),
    yearly: range({ label: 'Brings a year' }),
    years: number({ label: 'Years looked at', min: 1, max: 50, whole: true }),
    rate: number({ label: 'Discount rate', unit: '%', help: 'A year.' }),
    periodLength: choice({ label: 'Periods are', options: { month: 'Months', quarter: 'Quarters', year: 'Years' } }),
    without: prose({ label: 'What happens without it' }),
    worldBetter: prose({ label: 'How the world is better if we succeed' }),
    worldWorse: prose({ label: 'How the world may be worse if we succeed' }),
    decidedOn: date({ label: 'Decided on' }),
    compareOn: date({ label: 'Compare with fact on' }),
    comparedOn: date({ label: 'Compared on' }),
    spent: money({ label: 'Spent in fact' }),
    brought: money({ label: 'Brought in fact' }),
    comparison: prose({ label: 'What the comparison taught us' }),
  },
  links: {
    for: link({
      to: ['bet', 'product', 'program'],
      says: 'argues for',
      back: 'is argued for in',
      why: { side: 'business', up: 'from' },
    }),
    supports: link({
      to: ['goal'],
      says: 'supports',
      back: 'supported by',
      why: { side: 'business', up: 'to' },
    }),
    restsOn: link({
      to: ['assumption'],
      says: 'rests on',
      back: 'holds up',
      leans: 'to',
      why: { side: 'every', up: 'from' },
    }),
    approvedBy: link({ to: ['stakeholder'], says: 'is approved by', back: 'approves' }),
    settledBy: link({ to: ['decision'], says: 'is settled by', back: 'settles', max: 1 }),
  },
})
