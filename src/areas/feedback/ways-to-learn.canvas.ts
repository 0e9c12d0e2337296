import { canvas } from '../../model/canvas.ts'
import { study } from './study.kind.ts'

/** The nine ways to learn, whoever in the company runs them. */
export const waysToLearn = canvas(study, {
  name: 'ways-to-learn',
  title: 'Nine ways to learn',
  says: 'A concept, an execution or the live product; what people do, what they feel, whether it pays and works. Empty cells are places where nobody has looked.',
  primitive: 'grid',
  also: ['survey', 'experiment', 'tracked event', 'metric'],
  columns: 'tested',
  lanes: 'way',
})
