import { area } from '../../model/area.ts'
import { journey } from './journey.kind.ts'
import { journeyMap } from './journey-map.canvas.ts'
import { need } from './need.kind.ts'
import { needLadder } from './need-ladder.canvas.ts'
import { oneSidedNeed } from './one-sided-need.signal.ts'
import { opportunityLandscape } from './opportunity-landscape.canvas.ts'
import { opportunityTree } from './opportunity-tree.canvas.ts'
import { underservedNeed } from './underserved-need.signal.ts'
import { unheardNeed } from './unheard-need.signal.ts'

/** The room for what people are really trying to get done, feel or avoid. */
export const needs = area({
  id: 'needs',
  title: 'Identify needs',
  asks: 'What are they really trying to get done, feel or avoid, behind what they asked for?',
  colour: 'rose',
  place: { column: 0, row: 2 },
  flows: [
    {
      to: 'solutions',
      says: 'could be met by',
      lacks: {
        rule: 'need-without-alternatives',
        one: 'need compared with nothing',
        many: 'needs compared with nothing',
      },
    },
    {
      to: 'feedback',
      says: 'show in',
      lacks: { rule: 'unheard-need', one: 'need not heard', many: 'needs not heard' },
    },
  ],
  guide: {
    asks: [
      'When somebody asked for a feature: what were they in the middle of, and what would having it let them do?',
      'What do they want to feel, or to look like to others, when it goes well?',
      'What do people never mention because they have stopped noticing it?',
      'Would somebody twenty years ago have had this need, and will somebody in twenty years?',
      'Which needs matter much and are badly met today, and how do you know?',
      'Where in their day does it go worst, and who else is there at that moment?',
      'Who cannot use what exists because of sight, hearing, hands, language or place?',
    ],
    first: [
      'Take five requests from feedback and write the need behind each, in the person’s own words.',
      'Ask “what for?” once more of each, and link the deeper need you find.',
      'Link each need to the problem it lies behind and the persona who feels it.',
      'Say how important it is and how well it is met; mark whether people told you or you guess.',
      'Draw the journey of your design target and put the needs where they arise.',
    ],
    methods: [
      { name: 'Ladder from stated to deeper', when: 'You have requests and no reasons.' },
      { name: 'Job to be done', when: 'Different sorts of people hire the same thing for the same reason.' },
      { name: 'Need types', when: 'You want to know how long a need will last and how far it reaches.' },
      { name: 'Levels of experience', when: 'It works, and still nobody likes it; or it is liked, and fails.' },
      {
        name: 'Opportunity landscape',
        when: 'You can ask thirty people or more how important and how well met each need is.',
      },
      { name: 'Journey map', when: 'The trouble lies between steps, teams or days.' },
    ],
    withWhom: 'Research and design, and people you watch while they do it rather than ask about it.',
  },
  kinds: [need, journey],
  signals: [oneSidedNeed, underservedNeed, unheardNeed],
  canvases: [journeyMap, needLadder, opportunityLandscape, opportunityTree],
  intakes: [],
})
