import { newcombe } from '../../../model/numbers/wilson.ts'
import { percent, points, type Readout } from '../../../model/readout.ts'
import type { Input, Output } from './newcombe.method.ts'
import { rateOf } from './sample.ts'

/** The interval of each row in the direction asked for; x above n and n = 0 are refused. */
export function compute({ rows, conf, direction }: Input): Output {
  const first = direction === 'first-second'
  const pairs = rows.map(([x1, n1, x2, n2], row) => {
    const [a, b] = [rateOf([x1, n1], `rows[${row}] first`), rateOf([x2, n2], `rows[${row}] second`)]
    const [[y1, m1], [y2, m2]] = first ? [b, a] : [a, b]
    return { diff: y2 / m2 - y1 / m1, interval: newcombe(y1, m1, y2, m2, conf) }
  })
  return {
    exact: pairs.map(pair => pair.interval),
    diff: pairs.map(pair => pair.diff),
    conf,
    direction,
    intervalMethod: 'Newcombe hybrid score (method 10)',
  }
}

/** The differences with their ranges. */
export function readout({ exact, diff, conf, direction }: Output): Readout {
  return {
    says: diff.map((difference, row) => `Row ${row + 1}: ${points(difference, 1)} points (${direction}).`),
    sure: exact.map(
      ([low, high], row) => `Row ${row + 1}: ${percent(conf)} between ${points(low, 1)} and ${points(high, 1)} points.`,
    ),
    change: ['More observations in the smaller group.'],
    silent: ['Why the groups differ.'],
    chart: {
      shape: 'dots',
      title: 'Difference of rates',
      marks: diff.map((value, row) => ({ label: `row ${row + 1}`, value, low: exact[row]![0], high: exact[row]![1] })),
      lines: [{ label: 'no difference', at: 0 }],
    },
  }
}
