import { many, percent, type Readout } from '../../../model/readout.ts'
import type { Input, Output } from './moscow.method.ts'

type Category = 'M' | 'S' | 'C' | 'W'

/** Shares by effort, or by count where no effort is given; an item without effort among others that have it is dropped. */
export function compute({ items, reason }: Input): Output {
  const rows = items.map(item =>
    Array.isArray(item)
      ? { category: item[0], effort: item[1] ?? null }
      : { category: item.category, effort: item.effort ?? null },
  )
  const by = rows.some(row => row.effort !== null) ? 'effort' : 'count'
  const sums: Record<Category, number> = { M: 0, S: 0, C: 0, W: 0 }
  let dropped = 0
  for (const { category, effort } of rows) {
    if (by === 'count') sums[category] += 1
    else if (effort === null) dropped += 1
    else sums[category] += effort
  }
  const base = sums.M + sums.S + sums.C
  if (base === 0)
    return {
      base: null,
      must: null,
      should: null,
      could: null,
      wont: sums.W || null,
      by,
      flags: ['no-data'],
      n: items.length,
      dropped,
    }
  const flags: string[] = []
  // efforts like 0.1 do not add up exactly, and exactly 60 % passes
  const slack = 1e-9 * base
  if (sums.M > 0.6 * base + slack) flags.push('must-over-60')
  if (sums.C < 0.2 * base - slack) flags.push('could-under-20')
  if (flags.includes('must-over-60') && reason?.trim()) flags.push('reason-given')
  return {
    base,
    must: sums.M / base,
    should: sums.S / base,
    could: sums.C / base,
    wont: sums.W,
    by,
    flags,
    n: items.length,
    dropped,
  }
}

/** Whether the plan can absorb a surprise. */
export function readout({ base, must, should, could, by, flags, n, dropped }: Output): Readout {
  if (base === null) return { says: ['No data: nothing is planned.'], sure: [], change: [], silent: [], chart: null }
  const over = flags.includes('must-over-60')
  return {
    says: [
      `Must ${percent(must)}, should ${percent(should)}, could ${percent(could)} of the planned ${by}.`,
      over ? 'More than 60 % is a must: there is no room for a surprise.' : 'At most 60 % is a must.',
      ...(flags.includes('could-under-20') ? ['Could is below 20 %: little can be given up.'] : []),
    ],
    sure: [
      `${many(n, 'item')}${dropped > 0 ? `; ${dropped} without effort left out` : ''}.${by === 'count' ? ' No effort was given, so items are counted.' : ''}`,
    ],
    change: over
      ? [
          'Ask of each must: what happens if it is not met? If there is a workaround, it is a should or could.',
          'Above 60 % is acceptable only with accurate estimates, an understood approach, a performing team and a stable environment: write the reason.',
        ]
      : [],
    silent: ['Which should comes first.'],
    chart: {
      shape: 'stack',
      title: `Planned ${by}`,
      marks: [
        { label: 'must', value: must },
        { label: 'should', value: should },
        { label: 'could', value: could },
      ],
    },
  }
}
