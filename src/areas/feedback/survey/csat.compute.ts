import { refuse } from '../../../model/method-refusal.ts'
import { wilson } from '../../../model/numbers/wilson.ts'
import { many, type Readout, rounded } from '../../../model/readout.ts'
import type { Input, Output } from './csat.method.ts'
import { tallyRatings } from './whole-ratings.ts'

const fewAnswers = 8

/** Share of the top boxes; answers off the scale are refused, missing ones dropped. */
export function compute({ ratings, scaleTop, topBoxes, conf }: Input): Output {
  if (topBoxes >= scaleTop) refuse('topBoxes', topBoxes, `from 1 to ${scaleTop - 1}`)
  const { counts, dropped, n, mean } = tallyRatings(ratings, 1, scaleTop)
  const satisfied = counts.subarray(scaleTop - topBoxes).reduce((sum, times) => sum + times, 0)
  const range = n > 0 ? wilson(satisfied, n, conf) : null
  return {
    csat: n > 0 ? (100 * satisfied) / n : null,
    n,
    satisfied,
    ciWilson: range && [100 * range[0], 100 * range[1]],
    mean,
    dropped,
    scale: `top ${topBoxes} of 1 to ${scaleTop}`,
    conf,
    flags: n === 0 ? ['no-data'] : n < fewAnswers ? ['few-answers'] : [],
  }
}

/** The share, and how sure it is. */
export function readout({ csat, ciWilson, n, dropped, scale, mean, flags }: Output): Readout {
  if (csat === null || !ciWilson)
    return { says: ['No data.'], sure: [], change: ['The first answer.'], silent: [], chart: null }
  return {
    says: [
      flags.includes('few-answers')
        ? `Only ${many(n, 'answer')}: look at the single answers.`
        : `${rounded(csat, 0)} % are satisfied (${scale}); mean ${rounded(mean, 2)}.`,
    ],
    sure: [
      `Between ${rounded(ciWilson[0], 0)} and ${rounded(ciWilson[1], 0)} % (Wilson), n = ${n}${dropped > 0 ? `, ${dropped} missing left out` : ''}.`,
    ],
    change: ['Asking at another moment changes the answer more than the product does.'],
    silent: ['Those who did not answer.'],
    chart: {
      shape: 'dots',
      title: 'Satisfied, %',
      marks: [{ label: 'CSAT', value: csat, low: ciWilson[0], high: ciWilson[1] }],
    },
  }
}
