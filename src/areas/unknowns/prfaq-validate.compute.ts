import { listed, plain, type Readout } from '../../model/readout.ts'
import type { Input, Output } from './prfaq-validate.method.ts'

const parts = [
  'heading',
  'subheading',
  'summary',
  'problem',
  'solution',
  'quotesAndGettingStarted',
  'externalFaq',
  'internalFaq',
] as const
const summaryParts = ['city', 'mediaOutlet', 'launchDate'] as const
const wordsOfAPage = 500
const mostFaqPages = 5
const wordsAMinute = 230

/** Missing parts, wrong order and excess length. */
export function compute({ present, summaryHas, pressReleaseWords, faqPages, launchDate, today }: Input): Output {
  const missing = parts.filter(part => !present.includes(part))
  const summaryMissing = present.includes('summary') ? summaryParts.filter(part => !summaryHas.includes(part)) : []
  const issues: string[] = []
  const order = present.map(part => parts.indexOf(part))
  const [problem, solution] = [present.indexOf('problem'), present.indexOf('solution')]
  if (problem >= 0 && solution >= 0 && solution < problem) issues.push('solution-before-problem')
  else if (order.some((place, i) => i > 0 && place < order[i - 1]!)) issues.push('parts-out-of-order')
  if (pressReleaseWords != null && pressReleaseWords > wordsOfAPage) issues.push('press-release-over-one-page')
  if (faqPages != null && faqPages > mostFaqPages) issues.push('faq-over-five-pages')
  if (launchDate && today && launchDate <= today) issues.push('launch-date-not-in-the-future')
  const words = (pressReleaseWords ?? 0) + (faqPages ?? 0) * wordsOfAPage
  return {
    missing,
    summaryMissing,
    issues,
    complete: missing.length + summaryMissing.length + issues.length === 0,
    readingMinutes: words > 0 ? Math.ceil(words / wordsAMinute) : null,
  }
}

/** What to write next. */
export function readout({ missing, summaryMissing, issues, complete, readingMinutes }: Output): Readout {
  return {
    says: complete
      ? ['Every part is there.']
      : [
          ...(missing.length > 0 ? [`Missing: ${listed(missing)}.`] : []),
          ...(summaryMissing.length > 0 ? [`The summary lacks: ${listed(summaryMissing)}.`] : []),
          ...issues.map(issue => `Look at: ${plain(issue)}.`),
        ],
    sure: readingMinutes === null ? [] : [`About ${readingMinutes} minutes of silent reading.`],
    change: ['Write the problem in the customer’s words before the solution.'],
    silent: ['Whether anybody would want it.'],
    chart: null,
  }
}
