import { sources } from '../../model/graph.ts'
import { signal } from '../../model/signal.ts'

/** An outcome that was agreed and that no bet drives. */
export const outcomeWithoutWork = signal({
  name: 'outcome-without-work',
  title: 'Outcome without work',
  about: 'outcome',
  sort: 'wrong',
  effort: '30 min',
  reads: ['<drives', '<partOf', '<partOf/<drives'],
  folded: count => `${count} outcomes that no bet drives`,
  find({ id, state, fields }, { graph, isOpen }) {
    if (state !== 'agreed' && state !== 'running') return []
    const parts = sources(graph, id, 'partOf').filter(part => part.kind === 'outcome')
    const driven = [id, ...parts.map(part => part.id)].some(one => sources(graph, one, 'drives').some(isOpen))
    if (driven) return []
    return [
      {
        says: 'Agreed, and no bet drives it',
        why: 'It will not come by itself; either something is done for it or it should not be promised.',
        action: { do: 'link', label: 'Link the bet that drives it', name: 'drives', way: 'to', kinds: ['bet'] },
        due: typeof fields.due === 'string' ? fields.due : null,
      },
    ]
  },
})
