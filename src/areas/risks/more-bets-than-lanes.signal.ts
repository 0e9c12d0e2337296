import { workspaceSignal } from '../../model/signal.ts'

/** A team that has more bets in now than it works on at once. */
export const moreBetsThanLanes = workspaceSignal({
  name: 'more-bets-than-lanes',
  title: 'More bets in now than lanes',
  sort: 'wrong',
  effort: '30 min',
  loads: [{ kind: 'bet', field: 'horizon', is: 'now' }],
  reads: [],
  findAll({ graph, isLive, settings }) {
    const now = graph
      .ofKind('bet')
      .filter(bet => bet.fields.horizon === 'now' && isLive(bet) && bet.state !== 'launched')
    return [...Map.groupBy(now, bet => bet.team).values()].flatMap(bets => {
      if (bets.length <= settings.lanes) return []
      const lanes = settings.lanes === 1 ? 'there is 1 lane' : `there are ${settings.lanes} lanes`
      return [
        {
          on: null,
          says: `${bets.length} bets are in now, and ${lanes}`,
          why: 'What is begun at once is finished late; each further bet delays all the others.',
          action: { do: 'list' as const, label: 'Choose which come first', kind: 'bet' },
          concerns: bets.map(bet => bet.id),
        },
      ]
    })
  },
})
