import { area } from '../../model/area.ts'
import { businessCase } from './business-case.kind.ts'
import { caseNeverCompared } from './case-never-compared.signal.ts'
import { earnsOrSaves } from './earns-or-saves.canvas.ts'
import { goal } from './goal.kind.ts'
import { goalToBet } from './goal-to-bet.canvas.ts'
import { goalTree } from './goal-tree.canvas.ts'
import { goalWithoutOutcome } from './goal-without-outcome.signal.ts'

/** The room for how the work earns or saves, and whether the world is better for it. */
export const goals = area({
  id: 'goals',
  title: 'Support business goals',
  asks: 'How does this earn or save money, now or later, and is the world better for it?',
  colour: 'rose',
  place: { column: 4, row: 1 },
  flows: [
    {
      to: 'outcomes',
      says: 'set the direction of',
      lacks: { rule: 'goal-without-outcome', one: 'goal lacks an outcome', many: 'goals lack an outcome' },
    },
  ],
  guide: {
    asks: [
      'If the company had to cut half of its teams, what would you show to be kept?',
      'By which steps does your work become money earned or money saved, and which step is weakest?',
      'Is it meant to pay now or later, and does whoever pays for it know that?',
      'Where does the business want to be in three years, and would solving this problem bring it there?',
      'Who gains if you succeed, and who pays a price that is in no plan?',
      'What did the last business case promise, and what came of it?',
    ],
    first: [
      'Write the business strategy as it was last said aloud, in one or two goals.',
      'Add the goals of this period under it, each with how it earns or saves.',
      'Link your outcomes to them; look at goals without outcomes and outcomes without goals.',
      'For the dearest bet write a business case with ranges, and a day to compare it with fact.',
    ],
    methods: [
      { name: 'Goal tree', when: 'People cannot say how their work reaches the strategy.' },
      {
        name: 'Earns or saves, directly or not, now or later',
        when: 'All work seems to be of the same sort, or of one sort too many.',
      },
      { name: 'Investment case', when: 'It costs enough that somebody should be able to say no.' },
    ],
    withWhom: 'Leadership and finance; and somebody who will ask who is worse off.',
  },
  kinds: [goal, businessCase],
  signals: [caseNeverCompared, goalWithoutOutcome],
  canvases: [goalToBet, earnsOrSaves, goalTree],
  intakes: [],
})
