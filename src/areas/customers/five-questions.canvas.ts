import { canvas } from '../../model/canvas.ts'
import { problem } from './problem.kind.ts'

/** The five questions of one problem, and how we know each answer. */
export const fiveQuestions = canvas(problem, {
  name: 'five-questions',
  title: 'Five questions',
  says: 'What it is, who has it, whether they know, how they cope and whether they look for better. An empty box is an answer nobody has yet.',
  primitive: 'sheet',
  centre: { kind: 'problem' },
  boxes: [
    {
      id: 'statement',
      title: 'The problem in a sentence',
      column: 1,
      row: 1,
      wide: 2,
      fields: ['statement'],
      isCore: true,
    },
    { id: 'origin', title: 'Where it came from', column: 3, row: 1, fields: ['origin'] },
    { id: 'what', title: '1 · What is it?', column: 1, row: 2, fields: ['what', 'whatAskedOn'] },
    { id: 'who', title: '2 · Who has it?', column: 2, row: 2, fields: ['who', 'whoAskedOn'], links: ['hurts'] },
    { id: 'aware', title: '3 · Do they know?', column: 3, row: 2, fields: ['aware', 'awareAskedOn'] },
    {
      id: 'today',
      title: '4 · How do they cope today?',
      column: 1,
      row: 3,
      fields: ['solvedToday', 'solvedTodayAskedOn'],
      links: ['solvedBy'],
    },
    { id: 'looking', title: '5 · Are they looking?', column: 2, row: 3, fields: ['looking', 'lookingAskedOn'] },
    { id: 'serves', title: 'What solving it would serve', column: 3, row: 3, links: ['wouldServe'] },
  ],
})
