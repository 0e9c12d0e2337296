import { choice, date, prose } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** Something unclear that somebody can answer. */
export const question = kind({
  word: 'question',
  title: 'Question',
  plural: 'questions',
  prefix: 'Q',
  says: 'A question is what somebody can simply answer; if nobody can know yet, it is an assumption to test.',
  made: 'everyday',
  turnsInto: ['assumption', 'decision'],
  states: {
    open: { label: 'Open' },
    asked: { label: 'Asked' },
    answered: { label: 'Answered', closed: true },
    moot: { label: 'Moot', closed: true },
  },
  fields: {
    type: choice({
      label: 'Type',
      options: {
        technical: 'Technical',
        people: 'People',
        process: 'Process',
        customer: 'Customer',
        business: 'Business',
      },
    }),
    description: prose({ label: 'Why it matters', help: 'What waits for the answer.' }),
    priority: choice({
      label: 'Priority',
      options: { urgent: 'Urgent', high: 'High', medium: 'Medium', low: 'Low' },
    }),
    due: date({ label: 'Due' }),
    askedOn: date({ label: 'Asked on' }),
    answer: prose({ label: 'Answer' }),
    answeredOn: date({ label: 'Answered on' }),
  },
  links: {
    about: link({
      to: [
        'bet',
        'ticket',
        'decision',
        'release',
        'feature',
        'problem',
        'need',
        'assumption',
        'constraint',
        'outcome',
        'metric',
        'goal',
        'persona',
        'account',
        'experiment',
      ],
      says: 'is about',
      back: 'raises',
      why: { side: 'every', up: 'to' },
    }),
    askedOf: link({
      to: ['stakeholder', 'contact'],
      says: 'is asked of',
      back: 'is asked',
      values: { at: date({ label: 'On' }), note: prose({ label: 'Note' }) },
    }),
    answeredBy: link({
      to: ['decision', 'document', 'insight', 'study', 'experiment', 'feedback'],
      says: 'is answered by',
      back: 'answers',
    }),
    duplicateOf: link({ to: ['question'], says: 'is the same as', back: 'is repeated by', max: 1 }),
  },
})
