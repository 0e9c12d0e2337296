import { refuse } from '../../model/method-refusal.ts'
import { wilson } from '../../model/numbers/wilson.ts'
import { percent, type Readout } from '../../model/readout.ts'
import type { Input, Output } from './experiment-verdict.method.ts'

/** Point and interval against the criterion; n = 0 is no data. */
export function compute({ successes, n, criterion, conf }: Input): Output {
  if (successes > n) refuse('successes', successes, `from 0 to n, ${n}`)
  const intervalMethod = 'Wilson score'
  if (n === 0) return { rate: null, pointMeets: null, ci: null, verdict: 'no-data', n, conf, intervalMethod }
  const rate = successes / n
  const ci = wilson(successes, n, conf)
  const ends = ci.map(end => meets(end, criterion))
  const pointMeets = meets(rate, criterion)
  return { rate, pointMeets, ci, verdict: verdictOf(ends, pointMeets, n), n, conf, intervalMethod }
}

function verdictOf(ends: readonly boolean[], pointMeets: boolean, n: number): Output['verdict'] {
  // one observation never supports anything, however lenient the criterion
  if (n > 1 && ends.every(Boolean)) return 'supported'
  if (n > 1 && !ends.some(Boolean)) return 'refuted'
  return pointMeets ? 'met-not-yet-certain' : 'missed-not-yet-certain'
}

function meets(value: number, { op, value: limit }: Input['criterion']): boolean {
  if (op === '>=') return value >= limit
  if (op === '>') return value > limit
  return op === '<=' ? value <= limit : value < limit
}

const words: Record<Output['verdict'], string> = {
  supported: 'Supported: the whole interval meets the criterion.',
  refuted: 'Refuted: nothing in the interval meets the criterion.',
  'met-not-yet-certain': 'Met, but not yet certain: part of the interval misses the criterion.',
  'missed-not-yet-certain': 'Missed, but not yet certain: part of the interval meets the criterion.',
  'no-data': 'No data.',
}

/** The verdict in words. */
export function readout({ rate, ci, verdict, n, conf }: Output, { criterion }: Input): Readout {
  if (rate === null || !ci) return { says: ['No data.'], sure: [], change: [], silent: [], chart: null }
  return {
    says: [words[verdict], `${percent(rate, 2)} against ${criterion.op} ${percent(criterion.value, 2)}.`],
    sure: [`Between ${percent(ci[0], 2)} and ${percent(ci[1], 2)} (${percent(conf)}, Wilson, n = ${n}).`],
    change: verdict.endsWith('certain')
      ? ['More observations; the interval shrinks with the square root of n.']
      : ['A test in a more real setting.'],
    silent: ['Whether people would do the same in real use.'],
    chart: {
      shape: 'dots',
      title: 'Result against criterion',
      marks: [{ label: 'result', value: rate, low: ci[0], high: ci[1] }],
      lines: [{ label: 'criterion', at: criterion.value }],
    },
  }
}
