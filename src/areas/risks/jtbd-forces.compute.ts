import { quantileSorted } from '../../model/numbers/quantile.ts'
import { many, type Readout, rounded } from '../../model/readout.ts'
import type { Input, Output } from './jtbd-forces.method.ts'

const forces = ['push', 'pull', 'anxiety', 'habit'] as const

/** Net force and verdict of each row; medians by segment from the answers given. */
export function compute({ rows }: Input): Output {
  const net = rows.map(({ push, pull, anxiety, habit }) =>
    push == null || pull == null || anxiety == null || habit == null ? null : push + pull - anxiety - habit,
  )
  const verdict = rows.map((row, i): Output['verdict'][number] => {
    const force = net[i]!
    if (force === null) return 'incomplete'
    if (force <= 0) return 'stay'
    return row.push === 0 ? 'switch-but-no-push' : 'switch'
  })
  const groups = Map.groupBy(rows.keys(), i => rows[i]!.segment ?? 'all')
  const segments = [...groups].map(([name, members]) => {
    const medians = forces.map(force => [force, median(members.map(i => rows[i]![force] ?? null))] as const)
    return [
      name,
      { ...Object.fromEntries(medians), net: median(members.map(i => net[i]!)), n: members.length },
    ] as const
  })
  return {
    net,
    verdict,
    segments: Object.fromEntries(segments) as Output['segments'],
    n: rows.length,
    dropped: net.filter(force => force === null).length,
  }
}

function median(values: readonly (number | null)[]): number | null {
  const known = values.filter(value => value !== null).sort((a, b) => a - b)
  return known.length > 0 ? quantileSorted(known, 0.5) : null
}

/** The balance of each segment. */
export function readout({ segments, verdict, n, dropped }: Output): Readout {
  if (n === 0) return { says: ['No data.'], sure: [], change: [], silent: [], chart: null }
  const switching = verdict.filter(word => word.startsWith('switch')).length
  const noPush = verdict.filter(word => word === 'switch-but-no-push').length
  return {
    says: [
      `${switching} of ${many(n, 'person', 'people')} would switch.`,
      ...(noPush > 0 ? [`${noPush} of them without any push: pull alone gives no urgency.`] : []),
    ],
    sure: [
      ...(dropped > 0 ? [`${dropped} incomplete: a force was not asked.`] : []),
      'Medians per segment; segments are never added up.',
    ],
    change: ['Easing the anxiety often moves more than praising the new.'],
    silent: ['When they would switch.'],
    chart: {
      shape: 'grid',
      title: 'Median forces',
      columns: [...forces, 'net'],
      rows: Object.entries(segments).map(([label, each]) => ({
        label,
        cells: [each.push, each.pull, each.anxiety, each.habit, each.net].map(value =>
          value === null ? null : Number(rounded(value, 2)),
        ),
      })),
    },
  }
}
