import { choice, number, prose, steps, text } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** The one thing people do again and again, and the feeling it should leave. */
export const loop = kind({
  word: 'loop',
  title: 'Core loop',
  plural: 'loops',
  many: 'core loops',
  prefix: 'L',
  says: 'The core loop is what people come back to do and how it should feel; a feature serves one of its steps or does not.',
  made: 'in place',
  states: {
    draft: { label: 'Draft' },
    'in force': { label: 'In force' },
    retired: { label: 'Retired', closed: true },
  },
  fields: {
    core: text({
      label: 'The core in one sentence',
      help: 'Somebody new to the team should say the same after a week.',
    }),
    feeling: text({ label: 'The feeling it should leave' }),
    steps: steps({
      label: 'Steps',
      help: 'What calls people in, what they do, what comes back, how they get on.',
      sorts: { trigger: 'Trigger', action: 'Action', feedback: 'Feedback', progress: 'Progress' },
    }),
    rhythm: choice({
      label: 'How often it comes round',
      options: { daily: 'Daily', weekly: 'Weekly', monthly: 'Monthly', seldom: 'Less often' },
    }),
    description: prose({ label: 'Description' }),
    tempting: prose({
      label: 'What it is not',
      help: 'What you are often asked to add, and why it would blur the core.',
    }),
  },
  links: {
    measuredBy: link({
      to: ['metric'],
      says: 'is measured by',
      back: 'measures',
      leans: 'to',
      once: false,
      values: {
        step: text({ label: 'Step', help: 'The id of the step it measures; empty for the whole loop.' }),
        bar: number({
          label: 'Healthy from',
          help: 'Below this (or above it, where less is better) the loop is not healthy.',
        }),
      },
    }),
    upholds: link({
      to: ['vision', 'strategic pillar'],
      says: 'upholds',
      back: 'upheld by',
      why: { side: 'vision', up: 'to', expected: true },
    }),
    for: link({ to: ['persona'], says: 'is for', back: 'has as core' }),
  },
})
