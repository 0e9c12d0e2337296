import { trySignals } from '../../../test/signal-cases.ts'
import type { Sketch } from '../../../test/sketch.ts'

trySignals('experience', {
  'feature-dilutes': {
    trips: drawn => drawn.add('feature', 'News', { fit: 'dilutes' }, { state: 'live' }),
    spares: drawn => drawn.add('feature', 'News', { fit: 'dilutes' }, { state: 'sunset' }),
  },
  'work-ahead-of-phase': {
    trips: drawn => building(drawn, 'mvp', 'onboarding'),
    spares: drawn => building(drawn, 'beta', 'onboarding'),
    says: /Spoke is in its mvp phase/,
  },
  'loop-without-metric': {
    trips: drawn => drawn.add('loop', 'Book and come back'),
    spares: drawn => drawn.join(drawn.add('loop'), 'measuredBy', drawn.add('metric')),
  },
  'kitchen-sink': {
    trips: drawn => added(drawn, ['orbits', 'unrelated', 'dilutes', 'core', 'supports']),
    spares: drawn => added(drawn, ['orbits', 'unrelated', 'dilutes', 'core', 'supports', 'supports']),
    says: /^In 90 days 3 features were added around the core and 2 to it/,
  },
})

function building(drawn: Sketch, phase: string, stage: string) {
  drawn.add('product', 'Spoke', { phase })
  drawn.add('feature', 'Tour', { stage }, { state: 'building' })
}

function added(drawn: Sketch, fits: readonly string[]) {
  for (const fit of fits) drawn.add('feature', fit, { fit, liveSince: '2026-05-01' }, { state: 'live' })
  drawn.add('feature', 'old', { fit: 'orbits', liveSince: '2025-01-01' }, { state: 'live' })
}
