import { trySignals } from '../../../test/signal-cases.ts'

trySignals('solutions', {
  'need-without-alternatives': {
    trips: drawn => drawn.add('need', 'Book at night'),
    spares: drawn => drawn.join(drawn.add('need'), 'metBy', drawn.add('alternative', 'Doing nothing')),
  },
  'alternative-unreviewed': {
    trips: drawn => drawn.add('alternative', 'Paper diary', { reviewed: '2026-03-02' }),
    spares: drawn => drawn.add('alternative', 'Paper diary', { reviewed: '2026-03-03' }),
    says: /since 2026-03-02/,
  },
})
