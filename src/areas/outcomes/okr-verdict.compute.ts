import { plain, type Readout, rounded } from '../../model/readout.ts'
import type { Input, Output } from './okr-verdict.method.ts'

/** A verdict for each objective; grades are read to one decimal. */
export function compute({ objectives }: Input): Output {
  const verdict = objectives.map(({ type, score }): Output['verdict'][number] => {
    if (score === null) return 'no-data'
    const full = score >= 1 - 1e-9 // a mean of ones may fall short by rounding
    if (type === 'committed') return full ? 'met' : 'missed'
    if (full) return 'possibly-sandbagged'
    return Math.floor(score * 10 + 0.5 + 1e-9) >= 6 ? 'on-target' : 'below-sweet-spot'
  })
  return {
    verdict,
    needReason: verdict.flatMap((word, i) => (word === 'missed' && !objectives[i]!.reason?.trim() ? [i] : [])),
  }
}

/** The verdicts. */
export function readout({ verdict, needReason }: Output, { objectives }: Input): Readout {
  return {
    says: verdict.map(
      (word, i) => `Objective ${i + 1} (${objectives[i]!.type}, ${rounded(objectives[i]!.score, 2)}): ${plain(word)}.`,
    ),
    sure: [],
    change: needReason.length > 0 ? ['A missed promise needs its reason written down.'] : [],
    silent: ['Who did well: grades are not for rating people.'],
    chart: null,
  }
}
