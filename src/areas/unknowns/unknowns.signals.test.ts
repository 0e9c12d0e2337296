import { trySignals } from '../../../test/signal-cases.ts'
import type { Sketch } from '../../../test/sketch.ts'

trySignals('unknowns', {
  'decision-approver': {
    trips: drawn => {
      const decision = drawn.add('decision', 'Which payment')
      for (const name of ['Ana', 'Ben']) drawn.join(decision, 'approver', drawn.add('stakeholder', name))
    },
    spares: drawn => drawn.join(drawn.add('decision'), 'approver', drawn.add('stakeholder', 'Ana')),
    says: /^2 people/,
  },
  'informed-not-told': {
    trips: drawn => informs(drawn, {}),
    spares: drawn => informs(drawn, { toldAt: '2026-05-30' }),
    says: /Ben$/,
  },
  'overdue-question': {
    trips: drawn => drawn.add('question', 'May we?', { due: '2026-05-31' }),
    spares: drawn => {
      drawn.add('question', 'May we?', { due: '2026-06-01' })
      drawn.add('question', 'May we?', { due: '2026-01-01' }, { state: 'answered' })
    },
  },
  'ticket-without-criteria': {
    trips: drawn => drawn.add('ticket', 'Form', { type: 'story' }, { state: 'ready' }),
    spares: drawn => {
      drawn.add('ticket', 'Form', { criteria: [{ id: 'a', text: 'It sends' }] }, { state: 'ready' })
      drawn.add('ticket', 'Booking', { type: 'epic' }, { state: 'ready' })
    },
  },
  'tickets-without-bet': {
    trips: drawn => tickets(drawn, 5, 14),
    spares: drawn => tickets(drawn, 5, 15),
    says: /^5 of 19 open tickets/,
  },
  'release-without-coordinator': {
    trips: drawn => drawn.add('release', 'Spring'),
    spares: drawn => drawn.join(drawn.add('release', 'Spring'), 'coordinatedBy', drawn.add('stakeholder', 'Ana')),
  },
  'slice-with-a-hole': {
    trips: drawn => slice(drawn, ['Find', 'Book', 'Pay'], ['Find', 'Pay']),
    spares: drawn => slice(drawn, ['Find', 'Book', 'Pay'], ['Find', 'Book', 'Pay']),
    says: /leaves out Book$/,
  },
  'release-under-the-bar': {
    trips: drawn => ready(drawn, 39),
    spares: drawn => ready(drawn, 40),
    says: /stands at 39; Book and come back is healthy from 40/,
  },
})

function informs(drawn: Sketch, values: Record<string, unknown>) {
  const decision = drawn.add('decision', 'Which payment', {}, { state: 'decided' })
  drawn.join(decision, 'informed', drawn.add('stakeholder', 'Ben'), values)
}

function tickets(drawn: Sketch, without: number, served: number) {
  const bet = drawn.add('bet', 'Booking')
  for (let at = 0; at < without; at += 1) drawn.add('ticket')
  for (let at = 0; at < served; at += 1) drawn.join(bet, 'deliveredBy', drawn.add('ticket'))
  drawn.add('ticket', 'Done', {}, { state: 'done' })
}

function slice(drawn: Sketch, activities: readonly string[], covered: readonly string[]) {
  const product = drawn.add('product', 'Spoke')
  const release = drawn.add('release', 'Spring')
  for (const [order, title] of activities.entries()) {
    const activity = drawn.add('story step', title, { level: 'activity', order })
    drawn.join(activity, 'tells', product)
    const step = drawn.add('story step', `${title} quickly`, { level: 'step' })
    drawn.join(step, 'partOf', activity)
    const ticket = drawn.add('ticket', title)
    drawn.join(ticket, 'stepOf', step)
    if (covered.includes(title)) drawn.join(ticket, 'inRelease', release)
  }
}

function ready(drawn: Sketch, latest: number) {
  const loop = drawn.add('loop', 'Book and come back')
  drawn.join(loop, 'measuredBy', drawn.add('metric', 'Returning', { direction: 'more', latest }), { bar: 40 })
  drawn.join(drawn.add('release', 'Campaign', {}, { state: 'ready' }), 'needsHealthy', loop)
}
