import { trySignals } from '../../../test/signal-cases.ts'
import type { Sketch } from '../../../test/sketch.ts'

trySignals('constraints', {
  'constraint-never-checked': {
    trips: drawn => limits(drawn, { reality: 'not checked' }),
    spares: drawn => limits(drawn, { reality: 'perceived' }),
  },
  'constraint-never-challenged': {
    trips: drawn => around(drawn, 3),
    spares: drawn => around(drawn, 2),
  },
  'season-hits-bet': {
    trips: drawn => limits(drawn, { from: '2020-07-31', until: '2020-08-31', yearly: true }),
    spares: drawn => limits(drawn, { from: '2020-08-01', until: '2020-08-31', yearly: true }),
    says: /begins on 2026-07-31, in 60 days/,
  },
  'one-sided-constraint': {
    trips: drawn => learned(drawn, ['for', 'for', 'for', 'for']),
    spares: drawn => learned(drawn, ['for', 'for', 'for', 'against']),
    says: /^All 4 pieces/,
  },
})

function learned(drawn: Sketch, sides: readonly string[]) {
  const constraint = drawn.add('constraint', 'Legal forbids it')
  for (const side of sides) drawn.join(drawn.add('insight'), 'bearsOn', constraint, { side, strength: 2 })
}

function limits(drawn: Sketch, fields: Record<string, unknown>) {
  drawn.join(drawn.add('bet', 'Booking', { horizon: 'now' }), 'limitedBy', drawn.add('constraint', 'Limit', fields))
}

function around(drawn: Sketch, bets: number) {
  const constraint = drawn.add('constraint', 'No text messages')
  for (let at = 0; at < bets; at += 1) drawn.join(constraint, 'workedAroundBy', drawn.add('bet'))
  drawn.join(constraint, 'workedAroundBy', drawn.add('ticket'))
}
