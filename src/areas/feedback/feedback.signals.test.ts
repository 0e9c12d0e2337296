import { trySignals } from '../../../test/signal-cases.ts'
import type { Sketch } from '../../../test/sketch.ts'

trySignals('feedback', {
  'untriaged-feedback': {
    trips: drawn => {
      drawn.add('feedback', 'One')
      drawn.add('feedback', 'Two')
    },
    spares: drawn => drawn.add('feedback', 'Read', {}, { state: 'triaged' }),
    says: /^2 pieces of feedback wait/,
  },
  'askers-of-bet-not-told': {
    trips: drawn => asked(drawn, drawn.add('bet', 'Booking', {}, { state: 'launched' }), {}),
    spares: drawn => asked(drawn, drawn.add('bet', 'Booking', {}, { state: 'launched' }), { toldAt: '2026-05-30' }),
    says: /1 person who asked/,
  },
  'askers-of-feature-not-told': {
    trips: drawn => asked(drawn, drawn.add('feature', 'Form', {}, { state: 'live' }), {}),
    spares: drawn => asked(drawn, drawn.add('feature', 'Form', {}, { state: 'building' }), {}),
  },
  'askers-of-ticket-not-told': {
    trips: drawn => asked(drawn, drawn.add('ticket', 'Form', {}, { state: 'done' }), {}),
    spares: drawn => asked(drawn, drawn.add('ticket', 'Form', {}, { state: 'done' }), {}, 'answered'),
  },
  'silent-event': {
    trips: drawn => drawn.add('tracked event', 'booked', { lastSeen: '2026-05-17' }, { state: 'live' }),
    spares: drawn => drawn.add('tracked event', 'booked', { lastSeen: '2026-05-18' }, { state: 'live' }),
    says: /since 2026-05-17/,
  },
  'unplanned-event': {
    trips: drawn => drawn.add('tracked event', 'clicked', { lastSeen: '2026-05-31' }, { state: 'live' }),
    spares: drawn => {
      const event = drawn.add('tracked event', 'clicked', {}, { state: 'live' })
      drawn.join(event, 'answers', drawn.add('question'))
    },
  },
  'empty-cells': {
    trips: drawn => lookedAt(drawn, ['behaviours', 'attitudes']),
    spares: drawn => lookedAt(drawn, ['behaviours', 'attitudes', 'viability']),
    says: /looked whether it pays and can be done \(2 of 9/,
  },
})

function asked(drawn: Sketch, shipped: ReturnType<Sketch['add']>, values: Record<string, unknown>, state = 'linked') {
  drawn.join(drawn.add('feedback', 'Please', {}, { state }), 'asksFor', shipped, values)
}

function lookedAt(drawn: Sketch, ways: readonly string[]) {
  const bet = drawn.add('bet', 'Booking', { horizon: 'now' })
  const assumption = drawn.add('assumption', 'They book at night')
  drawn.join(bet, 'restsOn', assumption)
  for (const way of ways) {
    drawn.join(drawn.add('experiment', way, { way, tested: 'concept' }), 'tests', assumption)
  }
}
