import { trySignals } from '../../../test/signal-cases.ts'
import type { Sketch } from '../../../test/sketch.ts'

trySignals('needs', {
  'unheard-need': {
    trips: drawn => said(drawn, [{ source: 'internal' }], ['for']),
    spares: drawn => said(drawn, [{ source: 'support' }], ['for']),
    says: /^Only people inside/,
  },
  'underserved-need': {
    trips: drawn => {
      const need = drawn.add('need', 'Book at night', { importance: 8, satisfaction: 4 })
      drawn.join(drawn.add('bet', 'Bots', {}, { state: 'dropped' }), 'addresses', need)
    },
    spares: drawn => {
      drawn.add('need', 'Pay later', { importance: 8, satisfaction: 5 })
      const need = drawn.add('need', 'Book at night', { importance: 10, satisfaction: 1 })
      drawn.join(drawn.add('bet'), 'addresses', need)
    },
  },
  'one-sided-need': {
    trips: drawn => said(drawn, [{}, {}, {}, {}], ['for', 'for', 'for', 'for']),
    spares: drawn => said(drawn, [{}, {}, {}], ['for', 'for', 'for']),
    says: /^All 4 pieces/,
  },
})

function said(drawn: Sketch, voices: readonly Record<string, unknown>[], sides: readonly string[]) {
  const need = drawn.add('need', 'Book at night')
  for (const [at, fields] of voices.entries()) {
    drawn.join(drawn.add('feedback', 'Said', fields), 'highlights', need, { side: sides[at], strength: 2 })
  }
}
