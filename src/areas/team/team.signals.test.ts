import { trySignals } from '../../../test/signal-cases.ts'
import type { Sketch } from '../../../test/sketch.ts'

trySignals('team', {
  'stakeholder-not-told': {
    trips: drawn => met(drawn, { tellEvery: 30 }, 'tell', '2026-05-01'),
    spares: drawn => met(drawn, { tellEvery: 31 }, 'tell', '2026-05-01'),
    says: /^Last heard from us on 2026-05-01/,
  },
  'stakeholder-not-heard': {
    trips: drawn => met(drawn, { hearEvery: 30 }, 'tell', '2026-05-30'),
    spares: drawn => met(drawn, { hearEvery: 30 }, 'listen', '2026-05-30'),
    says: /^Has not been listened to yet/,
  },
  'old-blocker': {
    trips: drawn => drawn.add('blocker', 'No test data', { since: '2026-05-17' }),
    spares: drawn => drawn.add('blocker', 'No test data', { since: '2026-05-18' }),
    says: /^In the way for 15 days/,
  },
  'update-only-tickets': {
    trips: drawn => drawn.join(drawn.add('update', 'Week 22'), 'covers', drawn.add('ticket', 'Form')),
    spares: drawn => {
      const update = drawn.add('update', 'Week 22')
      drawn.join(update, 'covers', drawn.add('ticket', 'Form'))
      drawn.join(update, 'covers', drawn.add('insight', 'They book at night'))
    },
  },
})

function met(drawn: Sketch, cadence: Record<string, unknown>, aim: string, doneOn: string) {
  const touchpoint = drawn.add('touchpoint', 'Coffee', { aim, doneOn }, { state: 'done' })
  drawn.join(touchpoint, 'with', drawn.add('stakeholder', 'Ben', cadence))
}
