import { trySignals } from '../../../test/signal-cases.ts'
import type { Sketch } from '../../../test/sketch.ts'

trySignals('outcomes', {
  'outcome-without-measure': {
    trips: drawn => drawn.add('outcome', 'Bookings at night'),
    spares: drawn => drawn.join(drawn.add('outcome'), 'measuredBy', drawn.add('metric')),
  },
  'outcome-stalled': {
    trips: drawn => checked(drawn, ['2026-04-01 3', '2026-05-01 4', '2026-05-25 4']),
    spares: drawn => checked(drawn, ['2026-04-01 3', '2026-05-02 4', '2026-05-25 4']),
    says: /stood at 4 since 2026-05-01/,
  },
  'outcome-past-review': {
    trips: drawn => drawn.add('outcome', 'Bookings', { reviewOn: '2026-05-31' }, { state: 'agreed' }),
    spares: drawn => drawn.add('outcome', 'Bookings', { reviewOn: '2026-06-01' }, { state: 'agreed' }),
  },
  'outcome-without-work': {
    trips: drawn => drawn.add('outcome', 'Bookings', {}, { state: 'agreed' }),
    spares: drawn => {
      const objective = drawn.add('outcome', 'Nights', {}, { state: 'agreed' })
      const result = drawn.add('outcome', 'Bookings', {}, { state: 'agreed' })
      drawn.join(result, 'partOf', objective)
      drawn.join(drawn.add('bet'), 'drives', result)
    },
  },
  'launched-without-review': {
    trips: drawn => drawn.add('bet', 'Booking', { reviewOn: '2026-05-31' }, { state: 'launched' }),
    spares: drawn => drawn.add('bet', 'Booking', { reviewOn: '2026-06-01' }, { state: 'launched' }),
  },
  'metric-out-of-limits': {
    trips: drawn => drawn.add('metric', 'Returning', { latest: 9.9, usual: { low: 10, high: 20 } }),
    spares: drawn => drawn.add('metric', 'Returning', { latest: 10, usual: { low: 10, high: 20 } }),
    says: /^9.9 lies below/,
  },
})

function checked(drawn: Sketch, checks: readonly string[]) {
  const outcome = drawn.add('outcome', 'Bookings', { startsOn: '2026-03-01' }, { state: 'running' })
  for (const check of checks) {
    const [on, value] = check.split(' ')
    drawn.join(drawn.add('check in', check, { on, value: Number(value) }), 'checks', outcome)
  }
}
