import { trySignals } from '../../../test/signal-cases.ts'
import type { Sketch } from '../../../test/sketch.ts'

trySignals('customers', {
  'design-target': {
    trips: drawn => {
      drawn.add('persona', 'Mechanic', { designTarget: true })
      drawn.add('persona', 'Owner', { designTarget: true })
    },
    spares: drawn => {
      drawn.add('persona', 'Mechanic', { designTarget: true })
      drawn.add('persona', 'Owner')
      drawn.add('persona', 'Courier', { designTarget: true }, { state: 'retired' })
    },
    says: /^Mechanic and Owner are both/,
  },
  'five-answers-incomplete': {
    trips: drawn =>
      drawn.add('problem', 'Phones ring out', { what: 'It rings', aware: 'dimly', solvedToday: 'They drive by' }),
    spares: drawn => {
      const problem = drawn.add('problem', 'Phones ring out', {
        what: 'It rings',
        aware: 'dimly',
        looking: 'passively',
      })
      drawn.join(problem, 'hurts', drawn.add('persona'))
      drawn.join(problem, 'solvedBy', drawn.add('alternative', 'Driving by'))
    },
    says: /who has it, whether they look/,
  },
  'inside-problem-unproven': {
    trips: drawn => hear(drawn, drawn.add('problem', 'Dashboards', { origin: 'inside' }), { source: 'internal' }),
    spares: drawn => hear(drawn, drawn.add('problem', 'Dashboards', { origin: 'inside' }), { source: 'interview' }),
  },
  'lost-without-reason': {
    trips: drawn => drawn.add('account', 'Acme', { stage: 'lost' }, { state: 'past' }),
    spares: drawn => {
      drawn.join(drawn.add('account', 'Acme', { stage: 'lost' }), 'leftFor', drawn.add('alternative', 'Paper'))
      drawn.add('account', 'Globex', { stage: 'lost', lostBecause: 'Too dear' })
    },
  },
  'one-sided-problem': {
    trips: drawn => fourVoices(drawn, 'for'),
    spares: drawn => fourVoices(drawn, 'against'),
  },
  'persona-unheard': {
    trips: drawn => {
      const contact = drawn.add('contact', 'Ben', { lastSpoken: '2026-04-01' })
      drawn.join(contact, 'isPersona', drawn.add('persona', 'Mechanic'))
    },
    spares: drawn => {
      const persona = drawn.add('persona', 'Mechanic')
      const need = drawn.add('need', 'Book at night')
      drawn.join(need, 'feltBy', persona)
      hear(drawn, need, { source: 'interview', firstHand: true, saidAt: '2026-04-02' })
    },
    says: /since 2026-04-01/,
  },
})

function hear(drawn: Sketch, claim: ReturnType<Sketch['add']>, fields: Record<string, unknown>) {
  return drawn.join(drawn.add('feedback', 'Said', fields), 'highlights', claim, { side: 'for', strength: 2 })
}

function fourVoices(drawn: Sketch, last: 'for' | 'against') {
  const problem = drawn.add('problem', 'Phones ring out')
  for (const side of ['for', 'for', 'for', last]) {
    drawn.join(drawn.add('feedback', 'Said', { source: 'interview' }), 'highlights', problem, { side, strength: 2 })
  }
}
