import { signal } from '../../model/signal.ts'

/** A bet that runs on although something it cannot do without turned out not to be so. */
export const failedMustHold = signal({
  name: 'failed-must-hold',
  title: 'Failed must-hold assumption while the bet runs on',
  about: 'bet',
  sort: 'wrong',
  effort: '2 h',
  stake: 10,
  reads: ['restsOn', 'restsOn/@evidence'],
  find(bet, { graph, verdict }) {
    const runs = bet.state !== 'proposed' || bet.fields.horizon === 'now'
    if (!runs) return []
    return graph.out(bet.id, 'restsOn').flatMap(link => {
      const assumption = graph.record(link.to)
      if (!assumption || link.values.mustHold !== true || assumption.state === 'moot' || assumption.state === 'held') {
        return []
      }
      const refuted = assumption.state !== 'failed' && verdict(assumption).word === 'refuted'
      if (assumption.state !== 'failed' && !refuted) return []
      return [
        {
          says: `${assumption.key} ${assumption.title} ${refuted ? 'is refuted' : 'failed'}, and the bet runs on`,
          why: 'It was said to be needed for this bet to work at all.',
          action: { do: 'open' as const, label: 'Change it, stop it, or say why not' },
          concerns: [assumption.id],
        },
      ]
    })
  },
})
