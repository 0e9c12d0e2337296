import { bearsOn } from '../../model/evidence-link.ts'
import { choice, date, flag, number, prose, range, text, url } from '../../model/field.ts'
import { inquiryFields } from '../../model/inquiry.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** A number you read again and again, defined so that two people get the same one. */
export const metric = kind({
  word: 'metric',
  title: 'Metric',
  plural: 'metrics',
  prefix: 'M',
  says: 'A metric is a number you read again and again; an outcome says how far it should move and by when.',
  made: 'in place',
  essentials: ['description', 'formula', 'unit', 'direction', 'source', 'cadence'],
  states: {
    planned: { label: 'Planned' },
    live: { label: 'Live' },
    retired: { label: 'Retired', closed: true },
  },
  fields: {
    ...inquiryFields,
    description: prose({ label: 'What it tells', help: 'And what it does not.' }),
    formula: prose({
      label: 'Formula',
      help: 'Exactly what is counted, divided by what, over which time, who is left out.',
    }),
    unit: text({ label: 'Unit' }),
    direction: choice({
      label: 'Better is',
      options: { more: 'More', less: 'Less', between: 'Within a band' },
    }),
    band: range({ label: 'Band', help: 'Where within a band is good.' }),
    source: choice({
      label: 'Source',
      options: { manual: 'Typed in', csv: 'CSV file', api: 'API', events: 'Query over usage events' },
    }),
    query: prose({ label: 'Query', help: 'For usage events.' }),
    cadence: choice({
      label: 'Read',
      options: { daily: 'Daily', weekly: 'Weekly', monthly: 'Monthly', quarterly: 'Quarterly', yearly: 'Yearly' },
    }),
    segment: text({ label: 'Counted for', help: 'Everybody, or only some.' }),
    guardrail: number({ label: 'Guardrail', help: 'Past this something is wrong, whatever else went well.' }),
    guardrails: prose({ label: 'Guardrails in words' }),
    lead: choice({
      label: 'Leading or lagging',
      options: { leading: 'Leading: moves first', lagging: 'Lagging: moves in the end' },
    }),
    latest: number({ label: 'Latest value', help: 'Kept up to date by its measurements.', lastWins: true }),
    latestOn: date({ label: 'Latest value as of', lastWins: true }),
    usual: range({
      label: 'Usual range',
      help: 'Where it moves by itself, worked out from six measurements or more; outside of it something happened.',
    }),
    headline: flag({ label: 'On the scoreboard' }),
    url: url({ label: 'Where it is shown' }),
  },
  readings: { latest: 'latest', on: 'latestOn', usual: 'usual' },
  links: {
    guardedBy: link({ to: ['metric'], says: 'is guarded by', back: 'guards' }),
    partOf: link({ to: ['metric'], says: 'is part of', back: 'is made up of', leans: 'from' }),
    answers: link({ to: ['question'], says: 'helps to answer', back: 'watched through' }),
    bearsOn,
  },
})
