import { lanesFor } from '../../model/settings.ts'
import { workspaceSignal } from '../../model/signal.ts'

/** A team that has more bets in now than it works on at once. */
export const moreBetsThanLanes = workspaceSignal({
  name: 'more-bets-than-lanes',
  title: 'More bets in now than lanes',
  sort: 'wrong',
  weekly: 'decide',
  effort: '30 min',
  loads: [{ kind: 'bet', field: 'horizon', is: 'now' }],
  reads: [],
  findAll({ graph, isLive, settings }) {
    const now = graph
      .ofKind('bet')
      .filter(bet => bet.fields.horizon === 'now' && isLive(bet) && bet.state !== 'launched')
    const crowded = [...Map.groupBy(now, bet => bet.team)]
      .map(([team, bets]) => ({ bets, lanes: lanesFor(settings, team) }))
      .filter(({ bets, lanes }) => bets.length > lanes)
      .sort((a, b) => b.bets.length - b.lanes - (a.bets.length - a.lanes))
    const [most] = crowded
    if (!most) return []
    const lanes = most.lanes === 1 ? 'there is 1 lane' : `there are ${most.lanes} lanes`
    return [
      {
        on: null,
        says:
          crowded.length === 1
            ? `${most.bets.length} bets are in now, and ${lanes}`
            : `${crowded.length} teams have more bets in now than lanes; one has ${most.bets.length} on ${most.lanes}`,
        why: 'What is begun at once is finished late; each further bet delays all the others.',
        action: { do: 'list', label: 'Choose which come first', kind: 'bet' },
        concerns: crowded.flatMap(({ bets }) => bets.map(bet => bet.id)),
      },
    ]
  },
})
