import { signal } from '../../model/signal.ts'
import { isFilled } from '../../model/thin.ts'

/** A ticket that may be begun, and nobody has said when it is done. */
export const ticketWithoutCriteria = signal({
  name: 'ticket-without-criteria',
  title: 'Ticket ready without criteria',
  about: 'ticket',
  sort: 'missing',
  effort: '5 min',
  reads: [],
  folded: count => `${count} ready tickets do not say when they are done`,
  find({ state, fields }) {
    if (state !== 'ready' || isFilled(fields.criteria)) return []
    if (fields.type === 'theme' || fields.type === 'epic') return []
    return [
      {
        says: 'Ready to be begun, and nothing says when it is done',
        why: 'Whoever builds it will answer the open questions alone, and be told afterwards that it was otherwise.',
        action: { do: 'set', label: 'Write the acceptance criteria', field: 'criteria' },
      },
    ]
  },
})
