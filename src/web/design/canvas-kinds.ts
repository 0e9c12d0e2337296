import { choice, number, prose, scale, steps } from '../../model/field.ts'
import { type Kind, kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'
import { designCanvasWords as says } from '../words/design-canvas.words.ts'

/** The few kinds that sample canvases draw: no room's own, so that no room's change alters how a canvas is judged. */
export function sampleKinds(): readonly Kind[] {
  const common = { says: '', made: 'in place' as const, states: { open: { label: says.state } } }
  const to = ['team']
  const bet = kind({
    ...common,
    word: 'bet',
    title: says.bet,
    plural: 'bets',
    prefix: 'B',
    fields: {
      reach: scale({ label: says.reach, min: 0, max: 10 }),
      worth: scale({ label: says.worth, min: 0, max: 10 }),
      when: choice({ label: says.when, options: says.horizons }),
      sort: choice({ label: says.sort, options: says.sorts }),
      why: prose({ label: says.why }),
      ways: steps({ label: says.ways }),
      order: number({ label: says.when }),
    },
    links: {
      under: link({ to: ['need', 'bet'], says: says.need, back: says.bet }),
      does: link({ to, says: says.letters.R, back: says.letters.R }),
      answers: link({ to, says: says.letters.A, back: says.letters.A }),
      asked: link({ to, says: says.letters.C, back: says.letters.C }),
      step: link({ to: ['need'], says: says.need, back: says.bet }),
      release: link({ to, says: says.when, back: says.bet }),
    },
  })
  const need = kind({
    ...common,
    word: 'need',
    title: says.need,
    plural: 'needs',
    prefix: 'N',
    fields: {
      order: number({ label: says.when }),
      level: choice({ label: says.sort, options: { whole: says.need, bit: says.bet } }),
    },
    links: { partOf: link({ to: ['need'], says: says.need, back: says.need }) },
  })
  const team = kind({
    ...common,
    word: 'team',
    title: says.team,
    plural: 'teams',
    prefix: 'TM',
    fields: { order: number({ label: says.when }) },
    links: {},
  })
  // a kind of one shape stands for a kind of any
  return [bet, need, team].map(one => one as unknown as Kind)
}
