import { choice, date, number, prose, text } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** How you will know that it worked: measured, from where, to where, by when. */
export const outcome = kind({
  word: 'outcome',
  title: 'Outcome',
  plural: 'outcomes',
  prefix: 'O',
  says: 'An outcome is a change you can see by a day; a goal is what the business wants in the end; a metric is the number you read.',
  made: 'everyday',
  essentials: ['type', 'unit', 'baseline', 'minimal', 'ideal', 'current', 'due', 'reviewOn'],
  carries: ['minimal', 'minimalInWords'],
  states: {
    draft: { label: 'Draft' },
    agreed: { label: 'Agreed' },
    running: { label: 'Running' },
    ended: { label: 'Ended', closed: true },
  },
  fields: {
    description: prose({
      label: 'Description',
      help: 'Who does what differently, and why that is good for them and for us.',
    }),
    type: choice({
      label: 'Type',
      options: {
        objective: 'Objective',
        'key result': 'Key result',
        kpi: 'KPI',
        'desired outcome': 'Desired outcome',
      },
    }),
    ambition: choice({
      label: 'Ambition',
      options: { committed: 'Committed', aspirational: 'Aspirational' },
    }),
    direction: choice({ label: 'Better is', options: { more: 'More', less: 'Less', between: 'Between the two' } }),
    unit: text({ label: 'Unit' }),
    baseline: number({ label: 'Baseline', help: 'Where it stood when you began.' }),
    baselineOn: date({ label: 'Baseline taken on' }),
    minimal: number({ label: 'Minimal condition', help: 'Below this it did not work.' }),
    ideal: number({ label: 'Ideal condition', help: 'At this nobody would ask for more.' }),
    minimalInWords: prose({ label: 'Minimal condition in words' }),
    idealInWords: prose({ label: 'Ideal condition in words' }),
    current: number({ label: 'Current', lastWins: true }),
    currentOn: date({ label: 'Current as of', lastWins: true }),
    period: text({ label: 'Period', help: 'Such as 2026 Q3.' }),
    startsOn: date({ label: 'Starts on' }),
    due: date({ label: 'Due', indexed: true }),
    reviewOn: date({ label: 'Review date' }),
    result: choice({
      label: 'How it ended',
      options: { 'below minimal': 'Below minimal', 'minimal met': 'Minimal met', 'ideal met': 'Ideal met' },
    }),
    learned: prose({ label: 'What we learned' }),
    weight: number({ label: 'Weight', help: 'Within its objective.', min: 0 }),
  },
  links: {
    measuredBy: link({ to: ['metric'], says: 'is measured by', back: 'measures', leans: 'to' }),
    serves: link({
      to: ['goal', 'strategic pillar', 'vision'],
      says: 'serves',
      back: 'served by',
      why: { side: 'business', up: 'to', expected: true },
      values: { how: prose({ label: 'How' }) },
    }),
    partOf: link({
      to: ['outcome'],
      says: 'is part of',
      back: 'includes',
      max: 1,
      why: { side: 'business', up: 'to' },
    }),
    benefits: link({ to: ['persona'], says: 'is good for', back: 'gains from' }),
    guardedBy: link({
      to: ['metric'],
      says: 'is guarded by',
      back: 'guards',
      help: 'What must not get worse meanwhile.',
    }),
  },
})
