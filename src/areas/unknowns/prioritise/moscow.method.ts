import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { maybe, notNegative } from '../../../model/method-input.ts'

const category = z.enum(['M', 'S', 'C', 'W'])
const effort = z.nullable(notNegative)
const input = z.object({
  items: z.array(
    z.union([
      z.tuple([category, effort]),
      z.tuple([category]),
      z.object({ id: z.optional(z.string()), category, effort: z.optional(effort) }),
    ]),
  ),
  level: z.optional(z.enum(['project', 'increment', 'timebox'])),
  /** Why more than 60 % is acceptable, where it is. */
  reason: z.optional(z.string()),
})
const output = z.object({
  base: maybe,
  must: maybe,
  should: maybe,
  could: maybe,
  wont: maybe,
  by: z.enum(['effort', 'count']),
  flags: z.array(z.string()),
  n: z.number(),
  dropped: z.number(),
})
/** Requirements with category and effort. */
export type Input = z.output<typeof input>
/** Shares of the effort that is planned. */
export type Output = z.output<typeof output>

/** Whether a plan has room to give. */
export const prioritiseMoscow = method({
  name: 'prioritise.moscow',
  title: 'MoSCoW',
  area: 'unknowns',
  says: 'Shows how much of the planned effort is a must, and whether there is room to give.',
  when: 'A fixed date, and requirements that differ in need.',
  not: 'Not for ranking inside a category. If there is a workaround it is not a must.',
  formula:
    'Shares of effort in must + should + could; won’t-have-this-time is outside. Must at most 60 %, could about 20 %.',
  source: 'DSDM Agile Project Framework handbook, ch. 10',
  standing: 'checked',
  input,
  output,
  fields: { workshop: ['items'] },
  example: {
    items: [
      ['M', 34],
      ['M', 20],
      ['S', 15],
      ['C', 11],
      ['W', 40],
    ],
  },
  run: () => import('./moscow.compute.ts'),
})
