import { number, prose, text } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** A choice of where to play, and of what not to do. */
export const strategicPillar = kind({
  word: 'strategic pillar',
  title: 'Strategic pillar',
  plural: 'strategic-pillars',
  prefix: 'PL',
  says: 'A strategic pillar says where you play and what you leave alone; a bet is work done under it.',
  made: 'in place',
  claim: 'viability',
  states: {
    draft: { label: 'Draft' },
    'in force': { label: 'In force' },
    retired: { label: 'Retired', closed: true },
  },
  fields: {
    whereWePlay: prose({ label: 'Where we play', help: 'Which people, which moment, which strength of ours.' }),
    whatWeDoNot: prose({ label: 'What we do not do', help: 'Good ideas this choice turns away.' }),
    why: prose({ label: 'Why this and not another' }),
    period: text({ label: 'Period' }),
    order: number({ label: 'Order', lastWins: true }),
  },
  links: {
    upholds: link({
      to: ['vision'],
      says: 'upholds',
      back: 'upheld by',
      why: { side: 'vision', up: 'to', expected: true },
    }),
    supports: link({
      to: ['goal'],
      says: 'supports',
      back: 'supported by',
      why: { side: 'every', up: 'to' },
      values: { how: prose({ label: 'How' }) },
    }),
  },
})
