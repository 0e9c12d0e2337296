import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { notNegative, positive } from '../../../model/method-input.ts'

const input = z.object({
  /** Values for the unit normal loss table. */
  u: z.optional(z.array(z.number())),
  /** Prior of the uplift. */
  mean: z.optional(z.number()),
  sd: z.optional(positive),
  breakEven: z._default(z.number(), 0),
  valuePerUnit: z._default(positive, 1),
  /** Standard deviation of one observation, and how many are planned. */
  sigma: z.optional(positive),
  n: z.optional(z.union([notNegative, z.array(notNegative)])),
  testCost: z._default(notNegative, 0),
})
const output = z.object({
  L: z.optional(z.array(z.number())),
  evNow: z.optional(z.number()),
  evpi: z.optional(z.number()),
  evsi: z.optional(z.union([z.number(), z.array(z.number())])),
  netGain: z.optional(z.union([z.number(), z.array(z.number())])),
  bestNow: z.optional(z.string()),
})
/** A normal prior on an uplift, and a planned test; or values for the table. */
export type Input = z.output<typeof input>
/** Unit normal losses, or what perfect and sample information are worth. */
export type Output = z.output<typeof output>

/** What measuring an uplift is worth. */
export const voiNormal = method({
  name: 'voi.normal',
  title: 'Value of measuring an uplift',
  area: 'risks',
  says: 'Tells what measuring an uncertain uplift is worth when only one side of break-even pays.',
  when: 'You have a guess of the uplift with its spread, and a break-even.',
  not: 'Not for a rate near 0 or 1: use voi.betaBinomial.',
  formula: 'EVPI = v·s·U(|m-b|/s), U(u) = φ(u) - uΦ(-u); EVSI replaces s by √(s⁴/(s²+σ²/n)).',
  source: 'Raiffa & Schlaifer 1961, unit normal linear loss',
  standing: 'recalled',
  input,
  output,
  aliases: {
    m: 'mean',
    priorMean: 'mean',
    s: 'sd',
    priorSd: 'sd',
    b: 'breakEven',
    v: 'valuePerUnit',
    sampleSd: 'sigma',
    cost: 'testCost',
  },
  example: { mean: 0.5, sd: 1, breakEven: 0.7, valuePerUnit: 100, sigma: 10, n: [100, 400] },
  run: () => import('./normal.compute.ts'),
})
