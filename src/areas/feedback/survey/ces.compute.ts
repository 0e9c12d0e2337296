import { studentUpperQuantile } from '../../../model/numbers/student.ts'
import { wilson } from '../../../model/numbers/wilson.ts'
import { many, type Readout, rounded } from '../../../model/readout.ts'
import type { Input, Output } from './ces.method.ts'
import { tallyRatings } from './whole-ratings.ts'

const fewAnswers = 8

/** Mean with a t interval, and agreement with a Wilson interval. */
export function compute({ ratings, version, conf }: Input): Output {
  const { counts, dropped, n, mean } = tallyRatings(ratings, 1, 7)
  const agree = counts.subarray(4).reduce((sum, times) => sum + times, 0)
  const range = n > 0 ? wilson(agree, n, conf) : null
  return {
    mean,
    ciMean: mean === null || n < 2 ? null : meanInterval(counts, mean, n, conf),
    percentAgree: n > 0 ? (100 * agree) / n : null,
    ciWilson: range && [100 * range[0], 100 * range[1]],
    n,
    dropped,
    version,
    conf,
    flags: n === 0 ? ['no-data'] : n < fewAnswers ? ['few-answers'] : [],
  }
}

function meanInterval(counts: Float64Array, mean: number, n: number, conf: number): [number, number] {
  const squares = counts.reduce((sum, times, i) => sum + times * (i + 1 - mean) ** 2, 0)
  const half = studentUpperQuantile((1 - conf) / 2, n - 1) * Math.sqrt(squares / (n - 1) / n)
  return [Math.max(1, mean - half), Math.min(7, mean + half)]
}

/** How easy it was. */
export function readout({ mean, percentAgree, ciWilson, n, dropped, flags }: Output): Readout {
  if (mean === null || !ciWilson)
    return { says: ['No data.'], sure: [], change: ['The first answer.'], silent: [], chart: null }
  return {
    says: [
      flags.includes('few-answers')
        ? `Only ${many(n, 'answer')}: look at the single answers.`
        : `${rounded(percentAgree, 0)} % agree that it was easy; mean ${rounded(mean, 1)} of 7.`,
    ],
    sure: [
      `Between ${rounded(ciWilson[0], 0)} and ${rounded(ciWilson[1], 0)} % (Wilson), n = ${n}${dropped > 0 ? `, ${dropped} missing left out` : ''}.`,
    ],
    change: ['Another wording: it must say "made it easy".'],
    silent: ['Whether people got what they came for.'],
    chart: {
      shape: 'dots',
      title: 'Agree, %',
      marks: [{ label: 'CES 2.0', value: percentAgree, low: ciWilson[0], high: ciWilson[1] }],
    },
  }
}
