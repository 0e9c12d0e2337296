import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { alpha, count, maybe, openShare, positive } from '../../../model/method-input.ts'

const input = z.object({
  p1: openShare,
  /** The rate one wants to be able to see; or give mde with its sort. */
  p2: z.optional(z.number()),
  mde: z.optional(z.number()),
  mdeSort: z.optional(z.enum(['absolute', 'relative'])),
  alpha,
  power: z._default(openShare, 0.8),
  sides: z._default(z.literal([1, 2]), 2),
  /** n2 / n1. */
  ratio: z._default(positive, 1),
  /** How many arms are compared with the control; alpha is divided by it. */
  comparisons: z._default(z.int().check(z.gte(1), z.lte(1000)), 1),
  /** Eligible units per day, for the duration. */
  unitsPerDay: z.optional(positive),
})
const output = z.object({
  pooledNull: z.number(),
  unpooled: z.number(),
  baselineNull: z.number(),
  arcsine: z.number(),
  perArmCeilPooled: z.number(),
  n1: count,
  n2: count,
  total: count,
  days: maybe,
  weeks: maybe,
  p2: z.number(),
  alpha: z.number(),
  power: z.number(),
  sides: z.number(),
  formula: z.string(),
})
/** Baseline, the smallest difference worth seeing, and the risks accepted. */
export type Input = z.output<typeof input>
/** Units needed per arm by four named formulas, and the duration. */
export type Output = z.output<typeof output>

/** How many people an experiment on a rate needs. */
export const statsSampleSizeProportions = method({
  name: 'stats.sampleSizeProportions',
  title: 'Sample size for rates',
  area: 'risks',
  says: 'Tells how many people each arm needs to see a difference of rates that matters.',
  when: 'Before an experiment starts, with today’s rate and the smallest change worth acting on.',
  not: 'Not afterwards: power is planned, never observed.',
  formula:
    'pooledNull: n = (z_{1-α/2} √(2pq) + z_power √(p1q1+p2q2))²/(p1-p2)², p = (p1+p2)/2, rounded up. Others: unpooled, baseline only, arcsine.',
  source: 'Fleiss 1981; R power.prop.test; Cohen 1988 (arcsine); Miller’s calculator (baseline)',
  standing: 'checked',
  input,
  output,
  fields: { experiment: ['sample'] },
  aliases: { baseline: 'p1', mdeType: 'mdeSort', mdeKind: 'mdeSort' },
  example: { p1: 0.2, p2: 0.25, unitsPerDay: 180 },
  run: () => import('./sample-size-proportions.compute.ts'),
})
