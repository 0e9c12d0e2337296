import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { id, maybeById } from '../../model/method-input.ts'

const number = z.nullish(z.number())
const input = z.object({
  metrics: z.array(
    z.object({
      id,
      direction: z._default(z.enum(['up', 'down', 'range']), 'up'),
      current: number,
      baseline: number,
      target: number,
      /** The band in which a range metric should stay. */
      range: z.optional(z.tuple([z.number(), z.number()])),
      formula: z.nullish(z.string()),
      unit: z.nullish(z.string()),
      source: z.nullish(z.string()),
      owner: z.nullish(z.string()),
      cadence: z.nullish(z.string()),
      guardrail: z._default(z.boolean(), false),
    }),
  ),
})
const output = z.object({
  status: z.record(
    z.string(),
    z.enum([
      'reached',
      'on-the-way',
      'worse-than-baseline',
      'in-range',
      'below-range',
      'above-range',
      'no-target',
      'no-data',
    ]),
  ),
  progress: maybeById,
  missing: z.record(z.string(), z.array(z.string())),
  guardrailsBroken: z.array(z.string()),
  n: z.number(),
})
/** Metrics with direction, target and definition. */
export type Input = z.output<typeof input>
/** Where each stands, and what its definition lacks. */
export type Output = z.output<typeof output>

/** Where metrics stand. */
export const kpiStatus = method({
  name: 'kpi.status',
  title: 'KPI status',
  area: 'outcomes',
  says: 'Tells where each metric stands by its direction, and what its definition lacks.',
  when: 'Reading a scoreboard.',
  not: 'It does not say whether the last change is more than noise: see kpi.xmr.',
  formula:
    'up: reached at or above target; down: at or below; range: inside both ends; progress = clamp((current - baseline)/(target - baseline), 0, 1).',
  source: 'Common definition card; the status words are our own',
  standing: 'own',
  input,
  output,
  fields: { metric: ['direction', 'source', 'cadence'] },
  example: {
    metrics: [
      { id: 'churn', direction: 'down', baseline: 10, target: 4, current: 6, owner: 'Ana' },
      { id: 'load', direction: 'range', range: [20, 80], current: 91, guardrail: true },
    ],
  },
  run: () => import('./kpi-status.compute.ts'),
})
