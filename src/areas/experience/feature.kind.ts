import { choice, date, money, prose, range, scale, text } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** A part of the product, judged by whether it serves the core. */
export const feature = kind({
  word: 'feature',
  title: 'Feature',
  plural: 'features',
  prefix: 'FT',
  says: 'A feature is a part of the product that stays and must be kept up; a bet is work you try and then judge.',
  made: 'in place',
  essentials: ['description', 'stage', 'fit', 'servesHow', 'upkeep'],
  states: {
    idea: { label: 'Idea' },
    building: { label: 'Building' },
    live: { label: 'Live' },
    sunset: { label: 'Sunset' },
    removed: { label: 'Removed', closed: true, fallen: true },
  },
  fields: {
    description: prose({ label: 'Description' }),
    stage: choice({
      label: 'Stage it serves',
      options: { discovery: 'Discovery', onboarding: 'Onboarding', habit: 'Habit', mastery: 'Mastery' },
    }),
    fit: choice({
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
    servesHow: prose({
      label: 'How its design serves the core',
      help: 'The same feature can be designed for the core or past it.',
    }),
    upkeep: range({ label: 'Cost of keeping it', unit: 'days a month', min: 0 }),
    upkeepMoney: money({ label: 'Cost of keeping it in money', help: 'A year, where it is known.' }),
    usedBy: range({ label: 'Share of people who use it', unit: '%', min: 0, max: 100 }),
    kano: choice({
      label: 'Kano category',
      options: {
        'must be': 'Must-be',
        'one dimensional': 'The more the better',
        attractive: 'Attractive',
        indifferent: 'Indifferent',
        reverse: 'Reverse',
        questionable: 'Questionable',
      },
    }),
    complexity: scale({
      label: 'Weight it adds for people',
      min: 0,
      max: 5,
      ends: ['unnoticed', 'in everybody’s way'],
    }),
    liveSince: date({ label: 'Live since' }),
    removeOn: date({ label: 'Goes away on' }),
    flagName: text({ label: 'Switch in the code' }),
  },
  links: {
    serves: link({
      to: ['loop'],
      says: 'serves',
      back: 'served by',
      once: false,
      why: { side: 'vision', up: 'to', expected: true },
      values: { step: text({ label: 'Step', help: 'The id of the loop’s step.' }), how: prose({ label: 'How' }) },
    }),
    measuredBy: link({ to: ['metric'], says: 'is measured by', back: 'measures', leans: 'to' }),
    meets: link({ to: ['need'], says: 'meets', back: 'met in the product by', why: { side: 'customer', up: 'to' } }),
    partOf: link({ to: ['feature'], says: 'is part of', back: 'includes', max: 1, why: { side: 'every', up: 'to' } }),
    dependsOn: link({ to: ['feature'], says: 'depends on', back: 'is depended on by', leans: 'to' }),
  },
})
