import { choice, date, prose, scale } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

const askedOn = (label: string) => date({ label: `${label}: asked on` })

/** What hurts somebody, and what you know about the five questions around it. */
export const problem = kind({
  word: 'problem',
  title: 'Problem',
  plural: 'problems',
  prefix: 'PB',
  says: 'A problem is what hurts somebody; a need is what they are trying to get.',
  made: 'everyday',
  essentials: ['statement', 'origin', 'what', 'who', 'aware', 'solvedToday', 'looking'],
  turnsInto: ['need', 'assumption'],
  claim: 'problem',
  states: {
    raised: { label: 'Raised' },
    examined: { label: 'Examined' },
    confirmed: { label: 'Confirmed' },
    rejected: { label: 'Rejected', closed: true, fallen: true },
  },
  fields: {
    statement: prose({
      label: 'Statement',
      help: 'Who struggles with what, when, and what it costs them. No solution in it.',
    }),
    origin: choice({
      label: 'Where the idea came from',
      help: 'An inside idea is welcome; it only has to say how we know.',
      options: {
        customer: 'Customer',
        sales: 'Sales',
        support: 'Support',
        data: 'Data',
        inside: 'Inside idea',
      },
    }),
    what: prose({ label: 'What is the problem?', help: 'What happens, how it shows, what follows from it.' }),
    whatAskedOn: askedOn('What'),
    who: prose({ label: 'Who has it?', help: 'Link the personas; say here what sets apart those who have it.' }),
    whoAskedOn: askedOn('Who'),
    aware: choice({
      label: 'Do they know they have it?',
      options: { no: 'No', dimly: 'Dimly', yes: 'Yes', named: 'Has named it' },
    }),
    awareAskedOn: askedOn('Aware'),
    solvedToday: prose({ label: 'How do they cope today?', help: 'Link what they use, doing nothing included.' }),
    solvedTodayAskedOn: askedOn('Coping today'),
    looking: choice({
      label: 'Are they looking for something better?',
      options: {
        no: 'No',
        'if easy': 'Would if it were easy',
        passively: 'Passively',
        actively: 'Actively',
        budget: 'Has budget',
      },
    }),
    lookingAskedOn: askedOn('Looking'),
    rejectedBecause: prose({ label: 'Why rejected' }),
  },
  links: {
    hurts: link({
      to: ['persona'],
      says: 'hurts',
      back: 'hurt by',
      why: { side: 'customer', up: 'to', expected: true },
      values: {
        pain: choice({
          label: 'Pain reliever or vitamin',
          help: 'What solving it would be to them.',
          options: { 'pain reliever': 'Pain reliever', vitamin: 'Vitamin', neither: 'Neither' },
        }),
        often: choice({
          label: 'How often',
          options: {
            'many times a day': 'Many times a day',
            daily: 'Daily',
            weekly: 'Weekly',
            monthly: 'Monthly',
            yearly: 'Yearly',
            once: 'Once',
          },
        }),
        bad: scale({ label: 'How bad', min: 1, max: 5, ends: ['a nuisance', 'cannot go on'] }),
        note: prose({ label: 'Note' }),
      },
    }),
    solvedBy: link({
      to: ['alternative'],
      says: 'is solved today by',
      back: 'solves today',
      values: {
        well: scale({ label: 'How well', min: 0, max: 5, ends: ['not at all', 'fully'] }),
        note: prose({ label: 'Note' }),
      },
    }),
    wouldServe: link({
      to: ['goal'],
      says: 'would serve',
      back: 'would be served by solving',
      help: 'Does solving this serve where the business wants to go?',
      why: { side: 'business', up: 'to' },
      values: { how: prose({ label: 'How' }) },
    }),
    partOf: link({ to: ['problem'], says: 'is part of', back: 'includes' }),
    duplicateOf: link({ to: ['problem'], says: 'is the same as', back: 'is repeated by', max: 1 }),
  },
})
