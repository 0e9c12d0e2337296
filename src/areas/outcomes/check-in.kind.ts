import { date, number, prose, scale } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** Where an outcome stood on a day, and how sure its people were. */
export const checkIn = kind({
  word: 'check in',
  title: 'Check-in',
  plural: 'check-ins',
  many: 'check-ins',
  prefix: 'CI',
  says: 'A check-in says where an outcome stands on a day and how sure you are; an update tells others.',
  made: 'machine',
  states: { given: { label: 'Given' }, withdrawn: { label: 'Withdrawn', closed: true, fallen: true } },
  fields: {
    value: number({ label: 'Value' }),
    confidence: scale({
      label: 'Confidence',
      help: 'That it will be met.',
      min: 0,
      max: 10,
      ends: ['no hope', 'certain'],
    }),
    on: date({ label: 'On', indexed: true }),
    note: prose({ label: 'Note', help: 'What moved it, and what you do next.' }),
  },
  links: {
    checks: link({ to: ['outcome'], says: 'checks', back: 'checked by', max: 1 }),
  },
})
