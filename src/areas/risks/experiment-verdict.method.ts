import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { conf, count, interval, maybe, share } from '../../model/method-input.ts'

const input = z.object({
  successes: count,
  n: count,
  criterion: z.object({ op: z.enum(['>=', '>', '<=', '<']), value: share }),
  conf,
})
const output = z.object({
  rate: maybe,
  pointMeets: z.nullable(z.boolean()),
  ci: interval,
  verdict: z.enum(['supported', 'refuted', 'met-not-yet-certain', 'missed-not-yet-certain', 'no-data']),
  n: z.number(),
  conf: z.number(),
  intervalMethod: z.string(),
})
/** A result and the criterion fixed beforehand. */
export type Input = z.output<typeof input>
/** The verdict with its interval. */
export type Output = z.output<typeof output>

/** What a test says about its criterion. */
export const experimentVerdict = method({
  name: 'experiment.verdict',
  title: 'Verdict of a test',
  area: 'risks',
  says: 'Reads a result against the criterion that was fixed beforehand, with its uncertainty.',
  when: 'A test with a yes or no per person has ended.',
  not: 'Not while it runs: use a confidence sequence.',
  formula:
    'supported if the whole Wilson interval meets the criterion, refuted if none of it does, else met or missed but not yet certain.',
  source: 'Osterwalder et al. 2014 for the card; reading it with an interval is our own rule',
  standing: 'own',
  input,
  output,
  fields: { experiment: ['criterion', 'result'] },
  example: { successes: 11, n: 400, criterion: { op: '>=', value: 0.02 } },
  run: () => import('./experiment-verdict.compute.ts'),
})
