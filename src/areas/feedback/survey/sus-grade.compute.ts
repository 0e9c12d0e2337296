import { type Readout, rounded } from '../../../model/readout.ts'
import type { Input, Output } from './sus-grade.method.ts'
import { susGrade } from './sus-grade.ts'

/** A grade for each mean. */
export function compute({ scores }: Input): Output {
  return { grades: scores.map(susGrade) }
}

/** The grades. */
export function readout({ grades }: Output, { scores }: Input): Readout {
  return {
    says: grades.map((grade, i) => `${rounded(scores[i], 1)}: ${grade ?? 'no data'}.`),
    sure: ['The edges are those of the curved scale of several hundred studies.'],
    change: [],
    silent: ['Whether the product does the right thing.'],
    chart: null,
  }
}
