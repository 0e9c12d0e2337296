import { number, prose, steps, text } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** One person's answers in a workshop, seen by nobody else until it closes. */
export const vote = kind({
  word: 'vote',
  title: 'Vote',
  plural: 'votes',
  prefix: 'VO',
  says: 'A vote is one person’s own answers in a workshop, hidden until it closes; a decision is what is then settled.',
  made: 'machine',
  seenBy: 'author until closed',
  states: { given: { label: 'Given' }, withdrawn: { label: 'Withdrawn', closed: true, fallen: true } },
  fields: {
    lines: steps({ label: 'Written answers', help: 'Reasons, names or sentences, one a line.' }),
    note: prose({ label: 'Note' }),
  },
  links: {
    castIn: link({ to: ['workshop'], says: 'is cast in', back: 'holds the vote', max: 1 }),
    rates: link({
      to: ['bet', 'assumption', 'need', 'problem', 'feature', 'ticket', 'risk', 'constraint', 'question', 'outcome'],
      says: 'rates',
      back: 'rated by',
      once: false,
      values: {
        measure: text({ label: 'What was rated', help: 'Such as reach, ease, functional, must.' }),
        score: number({ label: 'Score' }),
        pick: text({ label: 'Pick', help: 'The word chosen, where it is no number.' }),
        over: text({ label: 'Preferred to', help: 'The id of the other of a pair.' }),
        note: prose({ label: 'Note' }),
      },
    }),
  },
})
