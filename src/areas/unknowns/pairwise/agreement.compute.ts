import { refuse } from '../../../model/method-refusal.ts'
import { type Readout, rounded } from '../../../model/readout.ts'
import type { Input, Output } from './agreement.method.ts'

/** Kendall's u; wins of a pair above the number of judges are refused. */
export function compute({ wins, judges }: Input): Output {
  const n = wins.length
  const bad = wins.findIndex(row => row.length !== n)
  if (bad >= 0) refuse(`wins[${bad}]`, `${wins[bad]!.length} columns`, `${n} columns`)
  const none = { S: null, u: null, uMin: null, n, judges }
  if (n < 2 || judges < 2) return { ...none, status: 'too-few' }
  let S = 0
  let complete = true
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const [here, there] = [wins[i]![j]!, wins[j]![i]!]
      if (here + there > judges) refuse(`wins[${i}][${j}]`, here, `with its opposite at most ${judges}`)
      if (here + there < judges) complete = false
      S += (here * (here - 1)) / 2 + (there * (there - 1)) / 2
    }
  }
  if (!complete) return { ...none, status: 'incomplete' }
  const u = (2 * S) / (((judges * (judges - 1)) / 2) * ((n * (n - 1)) / 2)) - 1
  return { S, u, uMin: judges % 2 === 0 ? -1 / (judges - 1) : -1 / judges, n, judges, status: 'ok' }
}

/** The agreement on its scale. */
export function readout({ u, uMin, n, judges, status }: Output): Readout {
  if (status !== 'ok') {
    return {
      says: [
        status === 'too-few'
          ? 'At least two raters and two items are needed.'
          : 'Some raters skipped pairs: agreement is not known.',
      ],
      sure: [],
      change: [],
      silent: [],
      chart: null,
    }
  }
  return {
    says: [
      `Agreement ${rounded(u, 2)}, where 1 is full agreement, 0 is chance and ${rounded(uMin, 2)} the least possible.`,
    ],
    sure: [`${judges} raters, ${n} items.`],
    change: ['Talk about the pairs on which votes split evenly.'],
    silent: ['Who disagrees with whom.'],
    chart: null,
  }
}
