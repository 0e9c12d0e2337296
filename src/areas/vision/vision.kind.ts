import { date, number, prose, text } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** The larger thing the work is for, and how it has changed with what was learned. */
export const vision = kind({
  word: 'vision',
  title: 'Vision',
  plural: 'visions',
  prefix: 'V',
  says: 'A vision is the future you work toward; a strategic pillar is a choice of where to play on the way; a goal is what the business wants of it.',
  made: 'in place',
  claim: 'desirability',
  world: { better: 'worldBetter', worse: 'worldWorse' },
  states: {
    draft: { label: 'Draft' },
    'in force': { label: 'In force' },
    retired: { label: 'Retired', closed: true },
  },
  fields: {
    statement: prose({
      label: 'Statement',
      help: 'What will be different, and for whom. It should rule something out.',
    }),
    horizon: text({ label: 'Horizon', help: 'How far out, such as “three years” or “2029”.' }),
    until: date({ label: 'Horizon ends' }),
    worldBetter: prose({ label: 'How the world is better if we succeed' }),
    worldWorse: prose({ label: 'How the world may be worse if we succeed' }),
    edition: number({ label: 'Version', min: 1, whole: true }),
    changedBecause: prose({ label: 'Why this version', help: 'What you learned that changed it.' }),
    since: date({ label: 'In force since' }),
  },
  links: {
    supports: link({
      to: ['goal'],
      says: 'supports',
      back: 'supported by',
      why: { side: 'vision', up: 'to', expected: true },
      values: { how: prose({ label: 'How' }) },
    }),
    replaces: link({
      to: ['vision'],
      says: 'replaces',
      back: 'is replaced by',
      max: 1,
      values: { because: prose({ label: 'Because' }) },
    }),
  },
})
