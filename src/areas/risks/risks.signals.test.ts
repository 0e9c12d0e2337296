import { trySignals } from '../../../test/signal-cases.ts'
import type { Sketch } from '../../../test/sketch.ts'

trySignals('risks', {
  'bet-without-need': {
    trips: drawn => drawn.add('bet', 'Booking'),
    spares: drawn => {
      drawn.add('bet', 'New law', { workType: 'must do' })
      drawn.join(drawn.add('bet', 'Booking'), 'addresses', drawn.add('need'))
    },
  },
  'bet-without-outcome': {
    trips: drawn => drawn.add('bet', 'Booking'),
    spares: drawn => drawn.join(drawn.add('bet', 'Booking'), 'drives', drawn.add('outcome')),
  },
  'untested-assumption': {
    trips: drawn => restsOn(drawn, { horizon: 'now' }, { importance: 7 }),
    spares: drawn => {
      restsOn(drawn, { horizon: 'now' }, { importance: 6 })
      restsOn(drawn, { horizon: 'next' }, { importance: 9 })
      const { assumption } = restsOn(drawn, { horizon: 'now' }, { importance: 9 })
      drawn.join(drawn.add('experiment', 'Page', {}, { state: 'running' }), 'tests', assumption)
    },
  },
  'failed-must-hold': {
    trips: drawn => restsOn(drawn, { horizon: 'now' }, {}, { mustHold: true }, 'failed'),
    spares: drawn => {
      restsOn(drawn, { horizon: 'now' }, {}, { mustHold: false }, 'failed')
      restsOn(drawn, { horizon: 'now' }, {}, { mustHold: true }, 'held')
    },
    says: /^A-1 They book at night failed/,
  },
  'experiment-without-criterion': {
    trips: drawn => drawn.add('experiment', 'Page', {}, { state: 'ready' }),
    spares: drawn => {
      drawn.add('experiment', 'Page')
      drawn.add('experiment', 'Page', { criterionValue: 0 }, { state: 'ready' })
    },
  },
  'experiment-past-its-end': {
    trips: drawn => drawn.add('experiment', 'Page', { endsOn: '2026-05-31' }, { state: 'running' }),
    spares: drawn => drawn.add('experiment', 'Page', { endsOn: '2026-06-01' }, { state: 'running' }),
  },
  'criterion-changed': {
    trips: drawn => changed(drawn, '2026-05-02'),
    spares: drawn => changed(drawn, '2026-05-01'),
  },
  'decided-unchanged': {
    trips: drawn => decided(drawn, '2026-05-18'),
    spares: drawn => decided(drawn, '2026-05-19'),
    says: /to stop, and B-1/,
  },
  'more-bets-than-lanes': {
    trips: drawn => {
      for (const title of ['One', 'Two', 'Three']) drawn.add('bet', title, { horizon: 'now' })
    },
    spares: drawn => {
      for (const title of ['One', 'Two']) drawn.add('bet', title, { horizon: 'now' })
      drawn.add('bet', 'Other team', { horizon: 'now' }, { team: 'support' })
      drawn.add('bet', 'Out', { horizon: 'now' }, { state: 'launched' })
    },
    says: /^3 bets are in now, and there are 2 lanes/,
  },
  'one-sided-evidence': {
    trips: drawn => voices(drawn, ['against', 'against', 'against', 'against']),
    spares: drawn => voices(drawn, ['against', 'against', 'against', 'for']),
  },
  'inside-bet': {
    trips: drawn => insideBet(drawn, 'internal'),
    spares: drawn => insideBet(drawn, 'interview'),
  },
})

function restsOn(
  drawn: Sketch,
  bet: Record<string, unknown>,
  assumption: Record<string, unknown>,
  values: Record<string, unknown> = {},
  state = 'open',
) {
  const made = drawn.add('assumption', 'They book at night', assumption, { state })
  drawn.join(drawn.add('bet', 'Booking', bet), 'restsOn', made, values)
  return { assumption: made }
}

function changed(drawn: Sketch, criterionChangedOn: string) {
  drawn.add('experiment', 'Page', { startsOn: '2026-05-01', criterionChangedOn }, { state: 'ended' })
}

function decided(drawn: Sketch, decidedOn: string) {
  const { assumption } = restsOn(drawn, { horizon: 'now' }, {})
  const experiment = drawn.add('experiment', 'Page', { decision: 'retire', decidedOn }, { state: 'decided' })
  drawn.join(experiment, 'tests', assumption)
}

function voices(drawn: Sketch, sides: readonly string[]) {
  const assumption = drawn.add('assumption', 'They book at night', { type: 'desirability' })
  for (const side of sides) drawn.join(drawn.add('feedback'), 'highlights', assumption, { side, strength: 2 })
}

function insideBet(drawn: Sketch, source: string) {
  const need = drawn.add('need', 'A dashboard')
  drawn.join(drawn.add('bet', 'Dashboard', { horizon: 'now', origin: 'inside' }), 'addresses', need)
  drawn.join(drawn.add('feedback', 'Said', { source }), 'highlights', need, { side: 'for', strength: 2 })
}
