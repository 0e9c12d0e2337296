import { refuse } from '../../model/method-refusal.ts'
import { places, ranked, rankOrder } from '../../model/numbers/rank.ts'
import { listed, many, type Readout } from '../../model/readout.ts'
import { uniqueIds } from '../../model/unique-ids.ts'
import type { Input, Output } from './assumption-map.method.ts'

/** The cell of each placed assumption; places outside the scale are refused. */
export function compute({ scale: [low, high], cut = (low + high) / 2, assumptions }: Input): Output {
  uniqueIds(assumptions, 'assumptions')
  if (cut < low || cut > high) refuse('cut', cut, `from ${low} to ${high}`)
  const placed = assumptions.map((each, index) => {
    for (const axis of ['importance', 'evidence'] as const) {
      const value = each[axis]
      if (typeof value === 'number' && (value < low || value > high))
        refuse(`assumptions[${index}].${axis}`, value, `from ${low} to ${high}`)
    }
    // evidence that no record stands behind counts as none
    const evidence = each.links === 0 ? low : (each.evidence ?? null)
    return { id: each.id, importance: each.importance ?? null, evidence }
  })
  const cell = ({ importance, evidence }: (typeof placed)[number]): Output['quadrant'][string] => {
    if (importance === null || evidence === null) return null
    if (importance >= cut) return evidence >= cut ? 'plan' : 'evaluate'
    return evidence >= cut ? 'defer' : 'generate'
  }
  const next = placed.filter(each => cell(each) === 'evaluate')
  const order = ranked(next.map(each => [each.id, (each.importance! - low) * (high - each.evidence!)] as const))
  return {
    quadrant: Object.fromEntries(placed.map(each => [each.id, cell(each)])),
    testOrder: rankOrder(order),
    place: places(order),
    hints: kindHints(assumptions),
    unplaced: placed.filter(each => cell(each) === null).map(each => each.id),
    n: assumptions.length,
  }
}

function kindHints(assumptions: Input['assumptions']): string[] {
  const counts = new Map<string, number>()
  for (const { kind } of assumptions) if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].filter(([, count]) => count < 3).map(([kind, count]) => `few-${kind}:hint (${count})`)
}

/** What to test next. */
export function readout({ quadrant, testOrder, hints, unplaced, n }: Output, { assumptions }: Input): Readout {
  if (n === 0) return { says: ['No data.'], sure: [], change: ['The first assumption.'], silent: [], chart: null }
  return {
    says: [
      testOrder.length > 0 ? `Test next: ${listed(testOrder.slice(0, 5))}.` : 'Nothing important is without evidence.',
    ],
    sure: [`${many(n, 'assumption')}${unplaced.length > 0 ? `; not placed yet: ${listed(unplaced)}` : ''}.`],
    change: [
      'Evidence moves an assumption; an item that moves must name it.',
      ...(hints.length > 0 ? ['Some kinds have fewer than three assumptions: something may be overlooked.'] : []),
    ],
    silent: ['What testing is worth in money.'],
    chart: {
      shape: 'scatter',
      title: 'Assumptions',
      x: 'evidence (left: much)',
      y: 'importance',
      points: assumptions.map(each => ({
        label: each.id,
        x: each.evidence ?? null,
        y: each.importance ?? null,
        note: quadrant[each.id] ?? 'not placed',
      })),
    },
  }
}
