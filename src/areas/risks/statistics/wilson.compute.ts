import { refuse } from '../../../model/method-refusal.ts'
import { wilson } from '../../../model/numbers/wilson.ts'
import { percent, type Readout } from '../../../model/readout.ts'
import type { Input, Output } from './wilson.method.ts'

/** Wilson's score interval; n = 0 gives no data, x above n is refused. */
export function compute({ x, n, conf }: Input): Output {
  if (x > n) refuse('x', x, `from 0 to n, ${n}`)
  const intervalMethod = 'Wilson score'
  if (n === 0) return { rate: null, lower: null, upper: null, n, conf, intervalMethod, status: 'no-data' }
  const [lower, upper] = wilson(x, n, conf)
  return { rate: x / n, lower, upper, n, conf, intervalMethod, status: 'ok' }
}

/** The rate and its range. */
export function readout({ rate, lower, upper, n, conf }: Output, { x }: Input): Readout {
  if (rate === null) return { says: ['No data.'], sure: [], change: ['The first answer.'], silent: [], chart: null }
  return {
    says: [`${x} of ${n}: ${percent(rate)}.`],
    sure: [`With ${percent(conf)} confidence between ${percent(lower)} and ${percent(upper)} (Wilson).`],
    change: ['Four times as many observations halve the width.'],
    silent: ['Whether these people stand for all the others.'],
    chart: { shape: 'dots', title: 'Rate', marks: [{ label: 'rate', value: rate, low: lower, high: upper }] },
  }
}
