import { area } from '../../model/area.ts'
import { alternative } from './alternative.kind.ts'
import { alternativeUnreviewed } from './alternative-unreviewed.signal.ts'
import { landscapeWheel } from './landscape-wheel.canvas.ts'
import { needWithoutAlternatives } from './need-without-alternatives.signal.ts'

/** The room for everything people could turn to instead. */
export const solutions = area({
  id: 'solutions',
  title: 'Assess possible solutions',
  asks: 'What could they turn to instead, ourselves and doing nothing included?',
  colour: 'rose',
  place: { column: 0, row: 3 },
  flows: [{ to: 'feedback', says: 'are compared in' }],
  guide: {
    asks: [
      'If you did not exist, what would the person do tomorrow morning?',
      'What else could the same hour or the same money go to?',
      'Which tools from quite another field already do part of this well?',
      'What does doing nothing cost them, and why do so many choose it?',
      'Where does your own product leave your present customers unserved?',
      'Who left, where did they go, and what did they find there?',
    ],
    first: [
      'Add doing nothing and your own product; they are always on the list.',
      'Add what three real people use today, paper and spreadsheets included.',
      'Rate how well each meets the two needs that matter most, and note how you know.',
      'For the accounts you lost, link what they left for and why.',
    ],
    methods: [
      { name: 'Landscape wheel', when: 'Your list holds only direct competitors.' },
      { name: 'Needs and alternatives', when: 'You must say where you are better, and for whom.' },
      { name: 'Present customers first', when: 'You are about to copy a feature because somebody announced it.' },
    ],
    withWhom: 'Sales for lost deals, support for those about to leave, and customers who came from elsewhere.',
  },
  kinds: [alternative],
  signals: [alternativeUnreviewed, needWithoutAlternatives],
  canvases: [landscapeWheel],
  intakes: [],
})
