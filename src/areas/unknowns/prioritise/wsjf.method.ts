import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { byId, id } from '../../../model/method-input.ts'

const steps = [1, 2, 3, 5, 8, 13, 20]
const relative = z.literal(steps)
const input = z.object({
  items: z.array(z.object({ id, value: relative, time: relative, rroe: relative, size: relative })),
})
const output = z.object({
  costOfDelay: byId,
  wsjf: byId,
  rank: z.array(z.string()),
  place: byId,
  warnings: z.array(z.string()),
  n: z.number(),
})
/** Items on the relative scale 1, 2, 3, 5, 8, 13, 20. */
export type Input = z.output<typeof input>
/** Cost of delay, its ratio to size, and the order. */
export type Output = z.output<typeof output>

/** Weighted shortest job first. */
export const prioritiseWsjf = method({
  name: 'prioritise.wsjf',
  title: 'WSJF',
  area: 'unknowns',
  says: 'Orders jobs by what waiting costs per unit of work, on a relative scale.',
  when: 'One list, one team, and money is not known.',
  not: 'Not across lists: the ratio means something inside one list only. With money use prioritise.costOfDelay.',
  formula:
    '(user-business value + time criticality + risk reduction or opportunity enablement) / job size; the smallest of each column is 1.',
  source: 'SAFe WSJF; Reinertsen 2009',
  standing: 'checked',
  input,
  output,
  fields: { bet: ['costOfDelay', 'weeks'], workshop: ['items'] },
  example: {
    items: [
      { id: 'audit', value: 3, time: 13, rroe: 8, size: 5 },
      { id: 'onboard', value: 8, time: 3, rroe: 2, size: 3 },
    ],
  },
  run: () => import('./wsjf.compute.ts'),
})
