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
    const crowded = [...Map.groupBy(now, bet => bet.team).values()]
      .filter(bets => bets.length > settings.lanes)
      .sort((a, b) => b.length - a.length)
    const [most] = crowded
    if (!most) return []
    const lanes = settings.lanes === 1 ? 'there is 1 lane' : `there are ${settings.lanes} lanes`
    return [
      {
        on: null,
        says:
          crowded.length === 1
            ? `${most.length} bets are in now, and ${lanes}`
            : `${crowded.length} teams have more bets in now than lanes; one has ${most.length}`,
        why: 'What is begun at once is finished late; each further bet delays all the others.',
        action: { do: 'list', label: 'Choose which come first', kind: 'bet' },
        concerns: crowded.flat().map(bet => bet.id),
      },
    ]
  },
})
