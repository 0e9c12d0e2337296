import { choice, number, prose, scale } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** What pushes somebody away from the old, pulls to the new, or holds them back. */
export const switchingForce = kind({
  word: 'switching force',
  title: 'Switching force',
  plural: 'switching-forces',
  prefix: 'SF',
  says: 'A switching force moves somebody to change or holds them where they are; a risk is how you could fail.',
  made: 'in place',
  states: { noted: { label: 'Noted' }, 'set aside': { label: 'Set aside', closed: true, fallen: true } },
  fields: {
    force: choice({
      label: 'Force',
      options: {
        push: 'Push of the present',
        pull: 'Pull of the new',
        anxiety: 'Anxiety about the new',
        habit: 'Habit of the present',
      },
    }),
    strength: scale({ label: 'Strength', min: 0, max: 10, ends: ['none', 'decides it'] }),
    quote: prose({ label: 'In their words' }),
    heardFrom: number({ label: 'People it was heard from', min: 0, whole: true }),
    answer: prose({ label: 'What we do with it', help: 'Strengthen a push or pull, ease an anxiety or habit.' }),
  },
  links: {
    actsOn: link({ to: ['persona'], says: 'acts on', back: 'is moved by' }),
    concerns: link({ to: ['bet', 'need', 'problem', 'feature'], says: 'concerns', back: 'is under the force of' }),
    compares: link({ to: ['alternative'], says: 'is about leaving or choosing', back: 'has force' }),
    heardIn: link({ to: ['feedback', 'insight', 'study'], says: 'was heard in', back: 'tells of' }),
  },
})
