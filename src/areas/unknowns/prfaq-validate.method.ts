import * as z from 'zod/mini'
import { method } from '../../model/method.ts'

const part = z.enum([
  'heading',
  'subheading',
  'summary',
  'problem',
  'solution',
  'quotesAndGettingStarted',
  'externalFaq',
  'internalFaq',
])
const summaryPart = z.enum(['city', 'mediaOutlet', 'launchDate'])
const pages = z.nullish(z.number().check(z.gte(0)))
const input = z.object({
  /** Parts in the order in which they stand. */
  present: z.array(part),
  summaryHas: z._default(z.array(summaryPart), []),
  pressReleaseWords: pages,
  faqPages: pages,
  launchDate: z.nullish(z.string()),
  today: z.nullish(z.string()),
})
const output = z.object({
  missing: z.array(z.string()),
  summaryMissing: z.array(z.string()),
  issues: z.array(z.string()),
  complete: z.boolean(),
  readingMinutes: z.nullable(z.number()),
})
/** What a press release with questions holds. */
export type Input = z.output<typeof input>
/** What is missing. */
export type Output = z.output<typeof output>

/** Whether a press release from the future is whole. */
export const prfaqValidate = method({
  name: 'prfaq.validate',
  title: 'PRFAQ',
  area: 'unknowns',
  says: 'Checks that a press release with questions has all its parts, in order and short enough.',
  when: 'A large bet is described from the customer’s view before it is built.',
  not: 'Nothing missing is filled in for you.',
  formula:
    'seven parts in order and two FAQs; release under one page (about 500 words), FAQ at most five pages; launch date in the future; problem before solution.',
  source: 'Bryar & Carr, Working Backwards (2021), ch. 5; 500 words for a page is our own',
  standing: 'checked',
  input,
  output,
  fields: { document: ['template'] },
  example: {
    present: ['heading', 'subheading', 'summary', 'problem', 'solution', 'externalFaq'],
    summaryHas: ['city'],
  },
  run: () => import('./prfaq-validate.compute.ts'),
})
