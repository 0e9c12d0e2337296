import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { id } from '../../../model/method-input.ts'

const place = z.nullish(z.number())
const input = z.object({
  items: z.array(z.object({ id, importance: place, difficulty: place })),
  scale: z._default(z.tuple([z.number(), z.number()]), [0, 10]),
})
const quadrant = z.enum(['high-value', 'strategic', 'targeted', 'luxurious'])
const output = z.catchall(z.object({}), z.nullable(quadrant))
/** Items placed on a canvas. */
export type Input = z.output<typeof input>
/** The quadrant of each item by its id; null where it is not placed yet. */
export type Output = z.output<typeof output>

/** Where an item lies between important and hard. */
export const prioritiseImportanceDifficulty = method({
  name: 'prioritise.importanceDifficulty',
  title: 'Importance / difficulty',
  area: 'unknowns',
  says: 'Sorts items into high value, strategic, targeted and luxurious by importance and difficulty.',
  when: 'A group has placed 10 to 15 items side by side, first by importance, then by difficulty.',
  not: 'The places are an order only: no ratios, no sums.',
  formula: 'Cut at the middle of the scale; a value on the cut counts as important, or as hard.',
  source: 'LUMA Institute, Importance/Difficulty Matrix',
  standing: 'checked',
  input,
  output,
  fields: { workshop: ['items'] },
  example: {
    items: [
      { id: 'a', importance: 8, difficulty: 2 },
      { id: 'b', importance: 2, difficulty: 9 },
    ],
  },
  run: () => import('./importance-difficulty.compute.ts'),
})
