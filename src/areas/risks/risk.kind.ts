import { choice, date, prose, scale, text } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** A way in which the work could fail. */
export const risk = kind({
  word: 'risk',
  title: 'Risk',
  plural: 'risks',
  prefix: 'R',
  says: 'A risk is how you could fail; a constraint limits you already; an assumption is what must be true.',
  made: 'in place',
  essentials: ['failure', 'likelihood', 'impact', 'trigger', 'mitigation'],
  turnsInto: ['assumption', 'constraint', 'ticket'],
  states: {
    open: { label: 'Open' },
    reduced: { label: 'Reduced' },
    happened: { label: 'Happened', closed: true },
    gone: { label: 'Gone', closed: true },
  },
  fields: {
    failure: prose({ label: 'How we failed', help: 'Told as if it had happened.' }),
    type: choice({
      label: 'Type',
      options: {
        customer: 'Nobody wants it',
        business: 'It does not pay',
        technical: 'It cannot be built or kept up',
        people: 'People or teams',
        legal: 'Law or ethics',
        outside: 'The world outside',
      },
    }),
    likelihood: scale({ label: 'Likelihood', min: 1, max: 5, ends: ['rare', 'nearly certain'] }),
    impact: scale({ label: 'Impact', min: 1, max: 5, ends: ['a nuisance', 'the end of it'] }),
    trigger: text({ label: 'First sign', help: 'What you would see early, and where.' }),
    mitigation: prose({ label: 'What we do about it' }),
    fallback: prose({ label: 'What we do if it happens' }),
    response: choice({
      label: 'Answer',
      options: { avoid: 'Avoid', reduce: 'Reduce', share: 'Share', accept: 'Accept' },
    }),
    reviewOn: date({ label: 'Look again on' }),
    happenedOn: date({ label: 'Happened on' }),
  },
  links: {
    threatens: link({
      to: ['bet', 'outcome', 'release', 'goal', 'experiment'],
      says: 'threatens',
      back: 'threatened by',
      why: { side: 'every', up: 'to' },
    }),
    reducedBy: link({ to: ['ticket', 'experiment', 'decision', 'bet'], says: 'is reduced by', back: 'reduces' }),
    assumes: link({ to: ['assumption'], says: 'comes true if this fails', back: 'failing brings' }),
    foundIn: link({ to: ['workshop'], says: 'was found in', back: 'found' }),
    duplicateOf: link({ to: ['risk'], says: 'is the same as', back: 'is repeated by', max: 1 }),
  },
})
