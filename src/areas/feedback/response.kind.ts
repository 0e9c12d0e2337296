import { date, number, prose, steps, text } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** One person's answers to a survey. */
export const response = kind({
  word: 'response',
  title: 'Response',
  plural: 'responses',
  prefix: 'SR',
  says: 'A response is one person’s answers to a survey; feedback is what somebody says unasked.',
  made: 'machine',
  bulk: true,
  evidence: { at: ['answeredAt'], handle: 'author' },
  states: { counted: { label: 'Counted' }, 'left out': { label: 'Left out', closed: true, fallen: true } },
  fields: {
    answers: steps({ label: 'Answers', help: 'Each lies under its question.' }),
    score: number({ label: 'Score', indexed: true }),
    comment: prose({ label: 'Comment' }),
    answeredAt: date({ label: 'Answered at', indexed: true }),
    segment: text({ label: 'Segment', indexed: true }),
    language: text({ label: 'Language', indexed: true }),
    author: text({ label: 'Author', help: 'The name or handle it came with.' }),
    leftOutBecause: text({ label: 'Why left out' }),
  },
  links: {
    to: link({ to: ['survey'], says: 'answers', back: 'is answered by', source: 'wave', max: 1 }),
    by: link({ to: ['contact'], says: 'given by', back: 'gave', source: 'person', max: 1 }),
    from: link({ to: ['account'], says: 'came from', back: 'sent', source: 'account', max: 1 }),
  },
})
