import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { id, issuesById } from '../../model/method-input.ts'

const words = z.nullish(z.string())
const when = z.nullish(z.union([z.number(), z.string()]))
const input = z.object({
  cards: z.array(
    z.object({
      id,
      hypothesis: words,
      test: words,
      metric: words,
      criterion: words,
      n: z.nullish(z.number()),
      startedAt: when,
      criterionSetAt: when,
      nSetAt: when,
    }),
  ),
})
const output = z.object({ issues: issuesById, complete: z.number(), n: z.number() })
/** Test cards; moments are numbers or ISO dates of one kind. */
export type Input = z.output<typeof input>
/** What each card lacks. */
export type Output = z.output<typeof output>

/** Whether a test was thought through before it began. */
export const experimentCard = method({
  name: 'experiment.card',
  title: 'Test card',
  area: 'risks',
  says: 'Checks that a test names its hypothesis, test, metric and criterion before it starts.',
  when: 'Before the start of an experiment, and again when somebody reads its result.',
  not: 'It flags late changes; it does not forbid them.',
  formula: 'each part present; criterion and n fixed not later than the start.',
  source: 'Osterwalder et al., Value Proposition Design (2014); Bland & Osterwalder 2019',
  standing: 'checked',
  input,
  output,
  fields: { experiment: ['hypothesis', 'method', 'metric', 'criterion', 'sample'] },
  example: {
    cards: [
      {
        id: 'k1',
        hypothesis: 'x',
        test: 'y',
        metric: 'ctr',
        criterion: '>= 0.02',
        n: 400,
        startedAt: 2,
        criterionSetAt: 1,
      },
    ],
  },
  run: () => import('./experiment-card.compute.ts'),
})
