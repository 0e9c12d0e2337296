import { area } from '../../model/area.ts'
import { checkIn } from './check-in.kind.ts'
import { launchedWithoutReview } from './launched-without-review.signal.ts'
import { measuredIntake } from './measured/measured.intake.ts'
import { metric } from './metric.kind.ts'
import { metricLimits } from './metric-limits.canvas.ts'
import { metricOutOfLimits } from './metric-out-of-limits.signal.ts'
import { narrative } from './narrative.kind.ts'
import { okrIntake } from './okr.intake.ts'
import { outcome } from './outcome.kind.ts'
import { outcomePastReview } from './outcome-past-review.signal.ts'
import { outcomeStalled } from './outcome-stalled.signal.ts'
import { outcomeTree } from './outcome-tree.canvas.ts'
import { outcomeWithoutMeasure } from './outcome-without-measure.signal.ts'
import { outcomeWithoutWork } from './outcome-without-work.signal.ts'

/** The room for how you will know that it worked. */
export const outcomes = area({
  id: 'outcomes',
  title: 'Drive toward outcomes',
  asks: 'How will we know it worked: measured, from where, to where, by when?',
  colour: 'violet',
  place: { column: 3, row: 2 },
  flows: [
    {
      to: 'risks',
      says: 'feeds',
      lacks: { rule: 'bet-without-outcome', one: 'bet lacks an outcome', many: 'bets lack an outcome' },
    },
    { to: 'goals', says: 'serves' },
  ],
  guide: {
    asks: [
      'Who will do what differently if this works?',
      'What is the least you would call a success, and at which point would more no longer matter?',
      'Where does it stand today, and how do you know?',
      'Which number would tell you early, before the slow one moves?',
      'What must not get worse while this gets better?',
      'On which day do you look and say honestly whether it worked?',
      'For what cannot be counted: which story, told now, could you check in a year?',
    ],
    first: [
      'Write one outcome for your most important bet, as a change in what people do.',
      'Give it a metric, where it stands now, a minimal and an ideal condition, and a day.',
      'Link it to the goal it serves.',
      'Check in once a week or month: the value, how sure you are, what moved it.',
      'On the review day say how it ended, and what you learned.',
    ],
    methods: [
      { name: 'OKR tree', when: 'Several teams share a direction and need measures under it.' },
      { name: 'KPI scoreboard', when: 'A number must be watched for good; limits tell news from noise.' },
      { name: 'Minimal and ideal conditions', when: 'People argue afterwards about whether it was a success.' },
      { name: 'Outcome review', when: 'Something is launched and the team is already on to the next.' },
      { name: 'Narratives and prototypes', when: 'It is too early or too rich for a number.' },
    ],
    withWhom: 'Data for the measure, leadership for the goal, the team for what it can really move.',
  },
  kinds: [outcome, metric, checkIn, narrative],
  signals: [
    launchedWithoutReview,
    metricOutOfLimits,
    outcomePastReview,
    outcomeStalled,
    outcomeWithoutMeasure,
    outcomeWithoutWork,
  ],
  canvases: [outcomeTree, metricLimits],
  intakes: [okrIntake, measuredIntake],
})
