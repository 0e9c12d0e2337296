import { choice, date, prose } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** A request turned down, with the reason and what those who asked were told. */
export const declinedRequest = kind({
  word: 'declined request',
  title: 'Declined request',
  plural: 'declined-requests',
  prefix: 'DR',
  says: 'A declined request is one you said no to, kept so that you say it once and well; feedback you have not answered is not declined.',
  made: 'in place',
  states: {
    declined: { label: 'Declined' },
    told: { label: 'Told', closed: true },
    reopened: { label: 'Reopened' },
  },
  fields: {
    request: prose({ label: 'What was asked for' }),
    reason: choice({
      label: 'Kind of reason',
      options: {
        'outside the core': 'Outside the core',
        'too few': 'Too few have the need',
        'too dear': 'Costs more than it brings',
        'not now': 'Not now',
        'there is a way': 'There is a way already',
        'against the vision': 'Against the vision',
        constraint: 'A constraint forbids it',
        other: 'Other',
      },
    }),
    because: prose({ label: 'Reason', help: 'For ourselves, in plain words.' }),
    reply: prose({
      label: 'Polite reply',
      help: 'What you tell people; name their need and what they can do instead.',
    }),
    declinedOn: date({ label: 'Declined on' }),
    reviewOn: date({ label: 'Look again on' }),
  },
  links: {
    answers: link({
      to: ['feedback'],
      says: 'answers',
      back: 'was declined as',
      values: { toldAt: date({ label: 'Told on' }) },
    }),
    protects: link({ to: ['loop'], says: 'protects', back: 'protected by' }),
    leavesAside: link({ to: ['need'], says: 'leaves aside', back: 'left aside in' }),
    settledBy: link({ to: ['decision'], says: 'is settled by', back: 'settles', max: 1 }),
  },
})
