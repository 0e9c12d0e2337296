import { choice, number, prose } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** An activity or step in the story of somebody using the product, from left to right. */
export const storyStep = kind({
  word: 'story step',
  title: 'Story step',
  plural: 'story-steps',
  prefix: 'SS',
  says: 'A story step is what somebody does in your product, in order; a ticket under it is how you make that possible.',
  made: 'in place',
  states: { told: { label: 'Told' }, 'left out': { label: 'Left out', closed: true, fallen: true } },
  fields: {
    level: choice({ label: 'Activity or step', options: { activity: 'Activity', step: 'Step' } }),
    order: number({ label: 'Order', help: 'From left to right.', lastWins: true }),
    description: prose({ label: 'What happens' }),
  },
  links: {
    partOf: link({ to: ['story step'], says: 'is part of', back: 'includes', max: 1 }),
    by: link({ to: ['persona'], says: 'is done by', back: 'does' }),
    tells: link({
      to: ['bet', 'product', 'feature'],
      says: 'tells the story of',
      back: 'is told through',
      why: { side: 'every', up: 'to' },
    }),
    meets: link({ to: ['need'], says: 'meets', back: 'met in the story by' }),
  },
})
