import { choice, date, number, prose, scale, steps, text } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

const lanes = {
  doing: 'Doing',
  thinking: 'Thinking',
  feeling: 'Feeling',
  touchpoints: 'Touchpoints',
  pains: 'Pains',
  openings: 'Where we could help',
}

/** What somebody goes through from start to end, stage by stage, and where it goes well or badly. */
export const journey = kind({
  word: 'journey',
  title: 'Journey',
  plural: 'journeys',
  prefix: 'J',
  says: 'A journey is what somebody goes through over time, with you or without you; a story step is a part of your product’s story.',
  made: 'in place',
  states: {
    draft: { label: 'Draft' },
    'in force': { label: 'In force' },
    retired: { label: 'Retired', closed: true },
  },
  fields: {
    scenario: prose({ label: 'Scenario', help: 'Where it begins, where it ends, and what they hope for.' }),
    depicts: choice({
      label: 'Depicts',
      options: { today: 'How it is today', wanted: 'How it should be' },
    }),
    stages: steps({ label: 'Stages', help: 'In the order they live through them.' }),
    cells: steps({
      label: 'Observations',
      help: 'Each lies under a stage, in a lane, with a feeling from -2 (awful) to 2 (great) where one was seen.',
      sorts: lanes,
    }),
    reviewed: date({ label: 'Last checked with people' }),
  },
  links: {
    for: link({ to: ['persona'], says: 'is lived by', back: 'lives through' }),
    shows: link({
      to: ['need', 'problem', 'feedback', 'insight', 'feature', 'bet', 'alternative'],
      says: 'shows',
      back: 'shown on',
      once: false,
      values: {
        stage: text({ label: 'Stage', help: 'The id of the stage it lies in.' }),
        lane: text({ label: 'Lane' }),
        order: number({ label: 'Order', lastWins: true }),
        sentiment: scale({ label: 'Feeling', min: -2, max: 2, ends: ['awful', 'great'] }),
      },
    }),
  },
})
