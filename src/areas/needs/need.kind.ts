import { choice, flag, number, prose, scale, text } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** The deeper thing somebody needs, behind what they asked for. */
export const need = kind({
  word: 'need',
  title: 'Need',
  plural: 'needs',
  prefix: 'N',
  says: 'A need is what somebody is trying to get, feel or avoid; a problem is what hurts them on the way.',
  made: 'everyday',
  essentials: ['inTheirWords', 'statedRequest', 'sort', 'voiced', 'importance', 'satisfaction'],
  turnsInto: ['problem', 'feature'],
  claim: 'need',
  states: {
    heard: { label: 'Heard' },
    understood: { label: 'Understood' },
    chosen: { label: 'Chosen' },
    met: { label: 'Met', closed: true },
    'set aside': { label: 'Set aside', closed: true, fallen: true },
  },
  fields: {
    description: prose({ label: 'Description' }),
    inTheirWords: prose({ label: 'In their words', help: 'As they would say it to a friend.' }),
    statedRequest: prose({
      label: 'What they asked for',
      help: 'The feature or change they named. The need lies behind it.',
    }),
    sort: choice({
      label: 'Sort',
      options: {
        functional: 'Functional',
        emotional: 'Emotional',
        social: 'Social',
        aspirational: 'Aspirational',
        physical: 'Physical or accessibility',
      },
    }),
    voiced: choice({
      label: 'Stated or latent',
      options: { stated: 'Stated: they say it', latent: 'Latent: they do not say it' },
    }),
    timeless: flag({
      label: 'Timeless',
      help: 'People will still need it in twenty years, whatever the technology.',
    }),
    importance: scale({
      label: 'Importance',
      help: 'To those who feel it, 0 to 10.',
      min: 0,
      max: 10,
      ends: ['none', 'everything'],
      indexed: true,
    }),
    satisfaction: scale({ label: 'Satisfaction today', min: 0, max: 10, ends: ['not at all', 'fully'] }),
    scored: choice({
      label: 'Where these two come from',
      options: { survey: 'A survey', estimate: 'Our estimate' },
    }),
    scoredBy: number({ label: 'People asked', min: 0, whole: true }),
    situation: text({ label: 'When…', help: 'The situation in which they hire something to do the job.' }),
    motivation: text({ label: 'I want to…' }),
    result: text({ label: 'So that…' }),
    jumpLevel: choice({
      label: 'Breadth',
      help: 'How widely the need is shared; a narrower one hangs under a wider one.',
      options: {
        common: 'Common: nearly everybody has it',
        context: 'Context: from where or how one lives or works',
        activity: 'Activity: from what one is doing',
        qualifier: 'Qualifier: from a solution in use',
      },
    }),
    uxLevel: choice({
      label: 'Level of experience',
      help: 'From working at all up to meaning something.',
      options: {
        functional: 'Works',
        reliable: 'Can be relied on',
        usable: 'Can be used without trouble',
        convenient: 'Fits easily into life',
        pleasurable: 'Is a pleasure',
        meaningful: 'Means something',
      },
    }),
    maslow: choice({
      label: 'Human need',
      help: 'Maslow’s tag.',
      options: {
        body: 'Body',
        safety: 'Safety',
        belonging: 'Belonging',
        esteem: 'Esteem',
        'self-actualisation': 'Self-actualisation',
      },
    }),
    setAsideBecause: prose({ label: 'Why set aside' }),
  },
  links: {
    behind: link({
      to: ['problem'],
      says: 'lies behind',
      back: 'has behind it',
      help: 'The problem that shows when this need is not met.',
      why: { side: 'customer', up: 'to', expected: true },
    }),
    feltBy: link({
      to: ['persona'],
      says: 'is felt by',
      back: 'feels',
      why: { side: 'customer', up: 'to' },
      values: {
        strength: scale({ label: 'How strongly', min: 1, max: 5, ends: ['hardly', 'all the time'] }),
        note: prose({ label: 'Note' }),
      },
    }),
    deeperNeed: link({
      to: ['need'],
      says: 'is there for',
      back: 'is reached through',
      help: 'The need that this one serves: ask why once more.',
      why: { side: 'customer', up: 'to' },
    }),
    partOf: link({
      to: ['need'],
      says: 'hangs under',
      back: 'holds',
      help: 'The wider need it belongs to.',
      max: 1,
      why: { side: 'customer', up: 'to' },
    }),
    metBy: link({
      to: ['alternative'],
      says: 'is met by',
      back: 'meets',
      values: {
        rating: scale({ label: 'How well', min: 0, max: 5, ends: ['not at all', 'fully'] }),
        evidence: prose({ label: 'How we know' }),
      },
    }),
    wouldMove: link({
      to: ['outcome'],
      says: 'would move',
      back: 'would be moved by meeting',
      help: 'The outcome that would change if this need were met.',
      why: { side: 'business', up: 'to' },
    }),
    duplicateOf: link({ to: ['need'], says: 'is the same as', back: 'is repeated by', max: 1 }),
  },
})
