import { choice, date, prose, steps, text } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'
import { roleLinks } from '../../model/roles.ts'

/** A choice that somebody makes, with the options, the reasons and who must hear of it. */
export const decision = kind({
  word: 'decision',
  title: 'Decision',
  plural: 'decisions',
  prefix: 'D',
  says: 'A decision is a choice somebody makes and answers for; a question has one right answer that somebody knows.',
  made: 'everyday',
  essentials: ['question', 'options', 'due', 'outcome', 'reasons', 'revisitWhen'],
  states: {
    open: { label: 'Open' },
    decided: { label: 'Decided' },
    superseded: { label: 'Superseded', closed: true, fallen: true },
  },
  fields: {
    question: text({ label: 'The question in one sentence' }),
    context: prose({ label: 'Context', help: 'What makes it necessary, and what limits the choice.' }),
    options: steps({
      label: 'Options',
      help: 'With what speaks for and against each; tick the one chosen.',
      sorts: { option: 'Option', 'do nothing': 'Doing nothing' },
    }),
    due: date({ label: 'Due' }),
    outcome: prose({ label: 'What was decided' }),
    reasons: prose({ label: 'Reasons', help: 'Also what was given up.' }),
    decidedOn: date({ label: 'Decided on' }),
    reversible: choice({
      label: 'Can it be taken back?',
      options: { easily: 'Easily', 'at a cost': 'At a cost', never: 'Hardly or never' },
    }),
    revisitWhen: text({ label: 'Revisit when', help: 'The sign or number that opens it again.' }),
    revisitOn: date({ label: 'Revisit on' }),
    impact: choice({ label: 'Impact', options: { high: 'High', medium: 'Medium', low: 'Low' } }),
  },
  links: {
    about: link({
      to: [
        'bet',
        'ticket',
        'release',
        'feature',
        'constraint',
        'assumption',
        'outcome',
        'goal',
        'vision',
        'strategic pillar',
        'need',
        'problem',
        'experiment',
        'loop',
        'metric',
        'risk',
      ],
      says: 'is about',
      back: 'is settled by',
      why: { side: 'every', up: 'to' },
    }),
    basedOn: link({
      to: ['insight', 'experiment', 'study', 'metric', 'document', 'feedback', 'business case'],
      says: 'is based on',
      back: 'informed the decision',
      leans: 'to',
    }),
    supersedes: link({
      to: ['decision'],
      says: 'supersedes',
      back: 'is superseded by',
      values: { because: prose({ label: 'Because' }) },
    }),
    ...roleLinks,
  },
})
