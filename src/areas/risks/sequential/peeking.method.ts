import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { openShare } from '../../../model/method-input.ts'

const input = z.object({
  looks: z.array(z.int().check(z.gte(1), z.lte(1000))),
  nominal: z._default(openShare, 0.05),
})
const output = z.object({
  typeOneError: z.array(z.number()),
  looks: z.array(z.number()),
  nominal: z.number(),
  method: z.string(),
})
/** Numbers of equally spaced looks. */
export type Input = z.output<typeof input>
/** How often such looking claims an effect that is not there. */
export type Output = z.output<typeof output>

/** What repeated looking at an ordinary p-value does. */
export const sequentialPeeking = method({
  name: 'stats.sequential.peeking',
  title: 'The price of peeking',
  area: 'risks',
  says: 'Shows how often one is fooled when one looks again and again at an ordinary p-value.',
  when: 'Somebody wants to stop as soon as p falls below 0.05.',
  not: 'Not a correction: use a sequential method, or look once.',
  formula: '1 - P(|S_j|/√j < z for all j ≤ k), S a sum of standard normals, by recursive integration.',
  source: 'Armitage, McPherson & Rowe 1969 (J. R. Statist. Soc. A 132)',
  standing: 'recalled',
  input,
  output,
  example: { looks: [1, 5, 10, 20] },
  run: () => import('./peeking.compute.ts'),
})
