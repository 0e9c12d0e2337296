import { signal } from '../../model/signal.ts'

/** A decision was made, and those who should hear of it have not. */
export const informedNotTold = signal({
  name: 'informed-not-told',
  title: 'Decision made, informed not told',
  about: 'decision',
  sort: 'wrong',
  weekly: 'tell',
  effort: '5 min',
  reads: ['informed'],
  folded: count => `${count} decisions, and those concerned have not been told`,
  find({ id, state, fields }, { graph }) {
    if (state !== 'decided') return []
    const waiting = graph.out(id, 'informed').filter(link => link.values.toldAt == null)
    const names = waiting.flatMap(link => graph.record(link.to)?.title ?? [])
    if (names.length === 0) return []
    const listed = names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ')
    return [
      {
        says: `Decided, and not yet told: ${listed}`,
        why: 'Who hears of a decision from somebody else works against it.',
        action: { do: 'open', label: 'Tell them' },
        since: typeof fields.decidedOn === 'string' ? fields.decidedOn.slice(0, 10) : null,
      },
    ]
  },
})
