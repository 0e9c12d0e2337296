import * as z from 'zod/mini'
import { method } from '../../model/method.ts'

const column = z.nullable(z.enum(['concept', 'execution', 'live']))
const row = z.nullable(z.enum(['behaviours', 'attitudes', 'viability-feasibility']))
const input = z.object({
  /** [column, row], or the same by name; null where not placed. */
  activities: z.array(z.union([z.tuple([column, row]), z.object({ id: z.optional(z.string()), column, row })])),
})
const output = z.object({
  counts: z.record(z.string(), z.record(z.string(), z.number())),
  emptyCells: z.number(),
  empty: z.array(z.tuple([z.string(), z.string()])),
  unplaced: z.number(),
  unplacedIds: z.array(z.string()),
  n: z.number(),
})
/** Research and measuring activities on the menu. */
export type Input = z.output<typeof input>
/** Counts of the nine cells. */
export type Output = z.output<typeof output>

/** Where we have and have not looked. */
export const feedbackMenu = method({
  name: 'feedback.menu',
  title: '3×3 menu of feedback',
  area: 'feedback',
  says: 'Shows where a team has looked for feedback and where it has not.',
  when: 'Studies, surveys and tracking are planned or reviewed.',
  not: 'An empty cell is a question, not a fault.',
  formula:
    'columns concept, execution, live product; rows behaviours, attitudes, viability and feasibility; counts of each cell.',
  source: 'Anderson’s article',
  standing: 'checked',
  input,
  output,
  fields: { study: ['cell'], survey: ['cell'], experiment: ['cell'] },
  example: {
    activities: [
      ['concept', 'attitudes'],
      ['live', 'behaviours'],
      ['concept', null],
    ],
  },
  run: () => import('./feedback-menu.compute.ts'),
})
