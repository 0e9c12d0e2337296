import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { entries } from '../../../model/method-input.ts'

const day = z.int().check(z.gte(0), z.lte(100_000))
const pair = z.tuple([z.number(), z.number()])
const rate = z.object({
  share: z.nullable(z.number()),
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
  complete: z.boolean(),
})
const input = z.object({
  /** For each person the days on which they were active, counted from their start (day 0). */
  daysActiveSinceDay0: entries('Days since the start on which each person was active, by id', {
    type: 'array',
    items: { type: 'integer', minimum: 0 },
  }),
  /** The last day up to which each person was observed. */
  observedThroughDay: entries('Last observed day of each person, by id', { type: 'integer', minimum: 0 }),
  days: z.array(day),
  bracket: z.optional(z.tuple([day, day])),
  unit: z.optional(z.string()),
})
const output = z.catchall(
  z.object({
    nDay: z.record(z.string(), pair),
    unbounded: z.record(z.string(), pair),
    rates: z.record(z.string(), z.object({ nDay: rate, unbounded: rate })),
    bracket: z.nullable(rate),
    n: z.number(),
    dropped: z.number(),
    intervalMethod: z.string(),
    flags: z.array(z.string()),
  }),
  z.unknown(),
)
/** Activity of each person since their start. */
export type Input = z.output<typeof input>
/** [active, observed] for each day, n-day and unbounded; and `bracket_a_b`. */
export type Output = z.output<typeof output>

/** Who comes back. */
export const retention = method({
  name: 'retention',
  title: 'Retention',
  area: 'feedback',
  says: 'Tells which share of people came back on a day, on it or later, or at least once in a span.',
  when: 'You know each person’s start and active days, and until when they were observed.',
  not: 'Not a funnel: n-day retention may rise again.',
  formula:
    'n-day: active on d; unbounded: active on d or later; bracket: at least once in [a, b]. Only people observed through d (or b) are counted.',
  source: 'Definitions as in the Amplitude and Mixpanel documentation',
  standing: 'checked',
  input,
  output,
  example: {
    daysActiveSinceDay0: { u1: [0, 1, 3, 7], u2: [0, 7], u3: [0] },
    observedThroughDay: { u1: 10, u2: 10, u3: 5 },
    days: [1, 7],
    bracket: [1, 3],
  },
  run: () => import('./retention.compute.ts'),
})
