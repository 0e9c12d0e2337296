import { refuse } from '../../../model/method-refusal.ts'
import { momentsOf } from '../../../model/numbers/moments.ts'
import { quantileSorted } from '../../../model/numbers/quantile.ts'
import { studentUpperQuantile } from '../../../model/numbers/student.ts'
import { many, type Readout, rounded } from '../../../model/readout.ts'
import type { Input, Output } from './sus.method.ts'
import { susGrade } from './sus-grade.ts'

const mostBlanks = 2
const fewAnswers = 8

/** A score for each person, null with more than two blanks; answers off 1 to 5 are refused. */
export function compute({ responses, conf }: Input): Output {
  let blanksFilled = 0
  const scores = responses.map((response, row) => {
    const { score, blanks } = scoreOf(response, row)
    if (score !== null) blanksFilled += blanks
    return score
  })
  const known = Float64Array.from(scores.filter(score => score !== null))
  const n = known.length
  const base = { scores, n, dropped: scores.length - n, blanksFilled, conf }
  const none = { mean: null, sd: null, median: null, ci95: null, ci: null, ciUnclipped: null, grade: null }
  if (n === 0) return { ...base, ...none, flags: ['no-data'] }
  const { mean, variance } = momentsOf(known)
  const range = (level: number) => (variance === null ? null : interval(mean, variance, n, level))
  const clip = (ends: [number, number] | null): [number, number] | null =>
    ends && [Math.max(0, ends[0]), Math.min(100, ends[1])]
  return {
    ...base,
    mean,
    sd: variance === null ? null : Math.sqrt(variance),
    median: quantileSorted(known.toSorted(), 0.5),
    ci95: clip(range(0.95)),
    ci: clip(range(conf)),
    ciUnclipped: range(conf),
    grade: susGrade(mean),
    flags: n < fewAnswers ? ['few-answers'] : [],
  }
}

function scoreOf(response: unknown, row: number): { score: number | null; blanks: number } {
  if (!Array.isArray(response) || response.length !== 10) refuse(`responses[${row}]`, response, 'a list of ten answers')
  let [sum, blanks] = [0, 0]
  for (let item = 0; item < 10; item += 1) {
    const value: unknown = response[item]
    const blank = value === null || value === undefined || value === ''
    if (blank) blanks += 1
    else if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > 5) {
      refuse(`responses[${row}][${item}]`, value, 'a whole number from 1 to 5, or null')
    }
    const answer = blank ? 3 : (value as number)
    sum += item % 2 === 0 ? answer - 1 : 5 - answer
  }
  return { score: blanks > mostBlanks ? null : sum * 2.5, blanks }
}

function interval(mean: number, variance: number, n: number, conf: number): [number, number] {
  const half = studentUpperQuantile((1 - conf) / 2, n - 1) * Math.sqrt(variance / n)
  return [mean - half, mean + half]
}

/** The mean and its grade. */
export function readout({ mean, ci, grade, n, dropped, blanksFilled, scores, flags }: Output): Readout {
  if (mean === null) return { says: ['No data.'], sure: [], change: ['The first person.'], silent: [], chart: null }
  const few = flags.includes('few-answers')
  return {
    says: [
      few
        ? `Only ${many(n, 'person', 'people')}: look at the single scores, not at a mean.`
        : `SUS ${rounded(mean, 1)}, grade ${grade}; products average near 68.`,
    ],
    sure: [
      ci
        ? `Mean between ${rounded(ci[0], 1)} and ${rounded(ci[1], 1)} (t), n = ${n}.`
        : 'One person gives no interval.',
      ...(dropped > 0 ? [`${dropped} left out with more than two blanks.`] : []),
      ...(blanksFilled > 0 ? [`${many(blanksFilled, 'blank')} counted as the middle answer.`] : []),
    ],
    change: ['Other tasks, or people with more practice.'],
    silent: ['What is hard to use: watch people.'],
    chart: few
      ? { shape: 'dots', title: 'SUS by person', marks: scores.map((value, i) => ({ label: `${i + 1}`, value })) }
      : {
          shape: 'dots',
          title: 'SUS',
          marks: [{ label: 'mean', value: mean, low: ci?.[0] ?? null, high: ci?.[1] ?? null }],
          lines: [{ label: 'average product', at: 68 }],
        },
  }
}
