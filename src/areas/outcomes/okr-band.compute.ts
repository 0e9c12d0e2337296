import { type Readout, rounded } from '../../model/readout.ts'
import type { Input, Output } from './okr-band.method.ts'
import { okrBand } from './okr-band.ts'

/** A colour for each grade. */
export function compute({ scores }: Input): Output {
  return { bands: scores.map(okrBand) }
}

/** The colours. */
export function readout({ bands }: Output, { scores }: Input): Readout {
  return {
    says: bands.map((band, i) => `${rounded(scores[i], 3)}: ${band ?? 'no data'}.`),
    sure: ['Grades are rounded half up to one decimal first.'],
    change: [],
    silent: ['Whether the target was bold.'],
    chart: null,
  }
}
