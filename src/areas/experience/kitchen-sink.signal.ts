import { daysSince } from '../../model/day.ts'
import { workspaceSignal } from '../../model/signal.ts'

const serving = new Set(['core', 'supports'])
const astray = new Set(['unrelated', 'dilutes', 'orbits'])

/** More is being added around the core than to it. */
export const kitchenSink = workspaceSignal({
  name: 'kitchen-sink',
  title: 'Kitchen sink growing',
  sort: 'wrong',
  effort: '2 h',
  timely: true,
  loads: [{ kind: 'feature' }],
  reads: [],
  findAll({ graph, isLive, today }) {
    const recent = graph.ofKind('feature').filter(feature => {
      if (!isLive(feature) || feature.state === 'idea' || feature.state === 'sunset') return false
      const days = daysSince(feature.fields.liveSince ?? feature.createdAt, today)
      return days !== null && days <= 90
    })
    const around = recent.filter(feature => astray.has(String(feature.fields.fit)))
    const core = recent.filter(feature => serving.has(String(feature.fields.fit)))
    if (around.length < 3 || around.length <= core.length) return []
    return [
      {
        on: null,
        says: `In 90 days ${around.length} features were added around the core and ${core.length} to it`,
        why: 'A product becomes a kitchen sink one reasonable addition at a time, until nobody can say what it is about.',
        action: { do: 'list', label: 'Go through what was added', kind: 'feature' },
        concerns: around.map(feature => feature.id),
      },
    ]
  },
})
