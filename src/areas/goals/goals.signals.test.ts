import { trySignals } from '../../../test/signal-cases.ts'

trySignals('goals', {
  'goal-without-outcome': {
    trips: drawn => drawn.add('goal', 'More repairs', {}, { state: 'in force' }),
    spares: drawn => {
      const strategy = drawn.add('goal', 'Bikes last', { level: 'business strategy' }, { state: 'in force' })
      const goal = drawn.add('goal', 'More repairs', {}, { state: 'in force' })
      drawn.join(goal, 'supports', strategy)
      drawn.join(drawn.add('outcome', 'Bookings'), 'serves', goal)
    },
  },
  'case-never-compared': {
    trips: drawn => drawn.add('business case', 'Booking', { decidedOn: '2025-05-31' }, { state: 'approved' }),
    spares: drawn => drawn.add('business case', 'Booking', { decidedOn: '2025-06-01' }, { state: 'approved' }),
  },
})
