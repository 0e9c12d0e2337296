import { bearsOn, evidenceValues } from '../../model/evidence-link.ts'
import { text } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'
import { roleLinks } from '../../model/roles.ts'
import { experimentFields } from './experiment.fields.ts'

/** A test whose result can show an assumption wrong, with its criterion written down first. */
export const experiment = kind({
  word: 'experiment',
  title: 'Experiment',
  plural: 'experiments',
  prefix: 'E',
  says: 'An experiment can show one assumption wrong by a criterion written first; a study looks around without one.',
  made: 'everyday',
  sounds: [
    '^test whether',
    '^test if',
    '^test that',
    '^test *',
    '^try',
    '^experiment',
    'a/b',
    'split test',
    'fake door',
    'landing page test',
    'smoke test',
    'prototype with',
    'spike',
    'trial with',
    'for two weeks',
    '^measure whether',
    'concierge test',
    'usability test',
  ],
  essentials: ['hypothesis', 'method', 'measure', 'criterion', 'criterionSide', 'criterionValue', 'startsOn', 'endsOn'],
  evidence: {
    at: ['endsOn', 'decidedOn'],
    test: {
      over: ['ended', 'decided'],
      started: 'startsOn',
      criterion: 'criterionValue',
      criterionWords: 'criterion',
      criterionSide: 'criterionSide',
      criterionChanged: 'criterionChangedOn',
      result: 'resultValue',
      interval: 'resultInterval',
      verdict: 'verdict',
    },
  },
  states: {
    draft: { label: 'Draft' },
    ready: { label: 'Ready' },
    running: { label: 'Running' },
    ended: { label: 'Ended' },
    decided: { label: 'Decided', closed: true },
    abandoned: { label: 'Abandoned', closed: true, fallen: true },
  },
  fields: experimentFields,
  links: {
    tests: link({
      to: ['assumption'],
      says: 'tests',
      back: 'tested by',
      help: 'The side follows from the verdict where none is given.',
      evidence: true,
      why: { side: 'every', up: 'to', expected: true },
      values: evidenceValues,
    }),
    bearsOn,
    testsStep: link({
      to: ['loop'],
      says: 'tests a step of',
      back: 'has a step tested by',
      once: false,
      values: { step: text({ label: 'Step', help: 'The id of the loop’s step.' }) },
    }),
    measuredBy: link({ to: ['metric'], says: 'is measured by', back: 'measures', leans: 'to' }),
    with: link({ to: ['persona', 'contact', 'account'], says: 'is run with', back: 'took part in' }),
    follows: link({ to: ['experiment'], says: 'follows', back: 'is followed by' }),
    ...roleLinks,
  },
})
