import type { Asked, Finding } from '../../model/signal.ts'

/** Whom we should tell: those who asked for something that is there now and have not been told. */
export function untoldAskers(id: string, { graph }: Asked): Omit<Finding, 'on'>[] {
  const waiting = graph.in(id, 'asksFor').filter(link => {
    const state = graph.record(link.from)?.state
    return link.values.toldAt == null && state !== 'answered' && state !== 'spam'
  })
  if (waiting.length === 0) return []
  const people = waiting.length === 1 ? '1 person who asked for it has' : `${waiting.length} who asked for it have`
  return [
    {
      says: `It is there, and ${people} not been told`,
      why: 'Nobody is easier to please than somebody who asked, and nobody asks twice who never heard back.',
      action: { do: 'open', label: 'Tell those who asked' },
    },
  ]
}
