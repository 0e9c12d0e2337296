import { trySignals } from '../../../test/signal-cases.ts'
import type { Sketch } from '../../../test/sketch.ts'

trySignals('vision', {
  'vision-challenged': {
    trips: drawn => {
      const vision = drawn.add('vision', 'Every bike is mended', { since: '2026-01-01' }, { state: 'in force' })
      const learning = drawn.add('insight', 'People buy new ones', { learnedOn: '2026-04-01' })
      drawn.join(learning, 'bearsOn', vision, { side: 'against', strength: 3 })
    },
    spares: drawn => {
      const vision = drawn.add('vision', 'Every bike is mended', { since: '2026-01-01' }, { state: 'in force' })
      const learning = drawn.add('insight', 'People buy new ones', { learnedOn: '2026-04-01' })
      drawn.join(learning, 'bearsOn', vision, { side: 'against', strength: 3 })
      drawn.join(drawn.add('proposal', 'Mend or pass on'), 'changes', vision)
    },
    says: /I-1 People buy new ones/,
  },
  'pillar-unserved': {
    trips: drawn => {
      const pillar = drawn.add('strategic pillar', 'Be there at night', {}, { state: 'in force' })
      drawn.join(drawn.add('bet', 'Bots', {}, { state: 'dropped' }), 'serves', pillar)
    },
    spares: drawn => {
      const pillar = drawn.add('strategic pillar', 'Be there at night', {}, { state: 'in force' })
      drawn.join(drawn.add('bet', 'Booking'), 'serves', pillar)
    },
  },
  'one-sided-vision': {
    trips: drawn => learned(drawn, 'vision', ['for', 'for', 'for', 'for']),
    spares: drawn => learned(drawn, 'vision', ['for', 'for', 'for', 'against']),
    says: /^All 4 pieces/,
  },
  'one-sided-pillar': {
    trips: drawn => learned(drawn, 'strategic pillar', ['for', 'for', 'for', 'for']),
    spares: drawn => learned(drawn, 'strategic pillar', ['for', 'for', 'for']),
    says: /^All 4 pieces/,
  },
})

function learned(drawn: Sketch, kind: string, sides: readonly string[]) {
  const claim = drawn.add(kind, 'A quiet workshop', {}, { state: 'in force' })
  for (const side of sides) drawn.join(drawn.add('insight'), 'bearsOn', claim, { side, strength: 2 })
}
