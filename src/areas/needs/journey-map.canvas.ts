import { canvas } from '../../model/canvas.ts'
import { need } from './need.kind.ts'

/** One journey: its stages, what people do, think and feel in each, what it shows of other kinds, and how it felt. */
export const journeyMap = canvas(need, {
  name: 'journey',
  title: 'Customer journey',
  says: 'What somebody lives through from left to right, what they do, think and feel, and where it goes badly.',
  primitive: 'lanes',
  also: ['problem', 'feedback', 'insight', 'feature', 'bet', 'alternative'],
  centre: { kind: 'journey', link: 'shows' },
  follows: ['shows'],
  within: {
    columns: 'stages',
    items: 'cells',
    link: 'shows',
    column: 'stage',
    lane: 'lane',
    order: 'order',
    score: 'sentiment',
    range: [-2, 2],
    firm: ['feedback', 'insight'],
  },
  tells: 'journey.sentiment',
})
