import { canvas } from '../../model/canvas.ts'
import { question } from './question.kind.ts'

/** Questions by state. */
export const questionBoard = canvas(question, {
  name: 'question-board',
  title: 'Questions',
  says: 'What is unclear, of whom it was asked, and what came back.',
  primitive: 'board',
  columns: 'state',
  lanes: 'type',
})
