import { targets } from '../../model/graph.ts'
import { signal } from '../../model/signal.ts'
import { isFilled } from '../../model/thin.ts'

const work = new Set(['ticket', 'release', 'feature'])

/** An update that tells what was done and not what changed or was learned. */
export const updateOnlyTickets = signal({
  name: 'update-only-tickets',
  title: 'Update naming only tickets',
  about: 'update',
  sort: 'wrong',
  effort: '5 min',
  reads: ['covers'],
  folded: count => `${count} updates name nothing but tickets`,
  find({ id, fields }, { graph }) {
    const told = targets(graph, id, 'covers')
    if (told.length === 0 || told.some(record => !work.has(record.kind)) || isFilled(fields.learned)) return []
    return [
      {
        says: 'It names what was done, and no outcome or learning',
        why: 'A list of work tells the others that we were busy; what changed tells them whether it was worth it.',
        action: {
          do: 'link',
          label: 'Add an outcome or a learning',
          name: 'covers',
          way: 'from',
          kinds: ['outcome', 'insight', 'metric', 'experiment'],
        },
      },
    ]
  },
})
