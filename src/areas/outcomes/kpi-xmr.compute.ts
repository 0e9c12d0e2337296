import { sumOf } from '../../model/numbers/moments.ts'
import { many, type Readout, rounded, several } from '../../model/readout.ts'
import type { Input, Output } from './kpi-xmr.method.ts'

const leastPoints = 6
/** Mean range of two normal values in standard deviations, 2/√π to three decimals as in the tables. */
const d2 = 1.128
const rangeFactor = 3.268

/** Limits from at least six readings; moving ranges do not bridge a missing reading. */
export function compute({ values }: Input): Output {
  const known = values.filter(value => value !== null)
  const n = known.length
  const dropped = values.length - n
  const none = {
    upper: null,
    lower: null,
    upperWithFactor266: null,
    lowerWithFactor266: null,
    upperRange: null,
    signals: [],
    rangeSignals: [],
  }
  const limits = 'mean ± 3 × mean moving range / 1.128'
  if (n === 0) return { mean: null, meanMovingRange: null, ...none, n, dropped, status: 'no-data', limits }
  const mean = sumOf(known) / n
  const ranges = values.map((value, i) => {
    const before = values[i - 1] ?? null
    return value === null || before === null ? null : Math.abs(value - before)
  })
  const moving = ranges.filter(range => range !== null)
  const meanMovingRange = moving.length > 0 ? sumOf(moving) / moving.length : null
  if (n < leastPoints || meanMovingRange === null)
    return { mean, meanMovingRange, ...none, n, dropped, status: 'too-few', limits }
  const half = (3 / d2) * meanMovingRange
  const upperRange = rangeFactor * meanMovingRange
  // equal readings are no signal because of the last digit of their mean
  const slack = 1e-12 * known.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const outside = half + slack
  return {
    mean,
    meanMovingRange,
    upper: mean + half,
    lower: mean - half,
    upperWithFactor266: mean + 2.66 * meanMovingRange,
    lowerWithFactor266: mean - 2.66 * meanMovingRange,
    upperRange,
    signals: values.flatMap((value, i) => (value !== null && Math.abs(value - mean) > outside ? [i] : [])),
    rangeSignals: ranges.flatMap((range, i) => (range !== null && range > upperRange + slack ? [i] : [])),
    n,
    dropped,
    status: 'ok',
    limits,
  }
}

/** What is a signal. */
export function readout(
  { mean, upper, lower, signals, rangeSignals, n, dropped, status }: Output,
  { values, labels }: Input,
): Readout {
  const label = (i: number) => labels?.[i] ?? `${i + 1}`
  const marks = values.map((value, i) => ({ label: label(i), value }))
  if (status !== 'ok') {
    const why =
      status === 'no-data' ? 'No data.' : `Only ${many(n, 'reading')}: six are needed to tell signal from noise.`
    return {
      says: [why],
      sure: [],
      change: ['More readings.'],
      silent: [],
      chart: n > 0 ? { shape: 'line', title: 'Readings', marks } : null,
    }
  }
  return {
    says: [
      signals.length > 0
        ? `Signals at ${several(signals.map(label))}: look for a cause.`
        : 'Only noise: no reading asks for an explanation.',
      ...(rangeSignals.length > 0 ? [`An unusual jump at ${several(rangeSignals.map(label))}.`] : []),
    ],
    sure: [
      `Ordinary readings lie between ${rounded(lower)} and ${rounded(upper)} around ${rounded(mean)} (${many(n, 'reading')}${dropped > 0 ? `, ${dropped} missing` : ''}).`,
    ],
    change: ['A known change of the process: compute limits anew from there.'],
    silent: ['Whether the level is good enough.'],
    chart: {
      shape: 'line',
      title: 'Readings and limits',
      marks,
      lines: [
        { label: 'mean', at: mean! },
        { label: 'upper', at: upper! },
        { label: 'lower', at: lower! },
      ],
    },
  }
}
