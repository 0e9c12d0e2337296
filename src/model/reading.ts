import { isDay } from './field-limits.ts'
import { Problem } from './problem.ts'

/** What was read at a moment; null where there is no reading. */
export interface Reading {
  /** A day, or a moment in UTC. */
  at: string
  value: number | null
  /** Where it comes from: typed in, a file, another program. */
  source?: string
}

/** A reading that is there. */
export interface ReadingSeen {
  at: string
  value: number
  source: string
}

/** As many as one change may bring. */
export const mostReadings = 1_000

/** Refuses readings that cannot be kept, and names the first that is wrong. */
export function checkReadings(readings: unknown): readonly Reading[] {
  if (!Array.isArray(readings) || readings.length === 0)
    throw new Problem('invalid', 'readings is a list of days and values.', { readings: 'must be a list' })
  if (readings.length > mostReadings)
    throw new Problem('too-much', `One change takes at most ${mostReadings} readings; send them in portions.`)
  const seen = new Set<string>()
  for (const [place, one] of readings.entries()) {
    const { at, value, source } = (one ?? {}) as Partial<Record<keyof Reading, unknown>>
    const refuse = (name: string, says: string) =>
      new Problem('invalid', `Reading ${place + 1}: ${name} ${says}.`, { [`readings.${place}.${name}`]: says })
    if (typeof at !== 'string' || !isMoment(at))
      throw refuse('at', 'must be a day such as 2026-03-31, or a moment in UTC')
    if (value !== null && !(typeof value === 'number' && Number.isFinite(value)))
      throw refuse('value', 'must be a number, or null to take it away')
    if (source !== undefined && (typeof source !== 'string' || source.length > 40))
      throw refuse('source', 'must be a short word')
    if (seen.has(at)) throw refuse('at', 'is there twice; there is one reading for each moment')
    seen.add(at)
  }
  return readings as readonly Reading[]
}

const isMoment = (at: string): boolean =>
  isDay(at) || (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/.test(at) && !Number.isNaN(Date.parse(at)))

/** The least readings from which one can tell what is ordinary. */
export const leastReadings = 6

/** How much wider than the mean step from one reading to the next ordinary ups and downs reach. */
export const limitFactor = 2.66

/** The range in which a number moves by itself: mean ± 2.66 × the mean step; none from fewer than six. */
export function usualRange(values: readonly number[]): { mean: number; low: number; high: number } | null {
  if (values.length < leastReadings) return null
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const steps = values.slice(1).map((value, at) => Math.abs(value - values[at]!))
  const half = (limitFactor * steps.reduce((sum, step) => sum + step, 0)) / steps.length
  return { mean, low: mean - half, high: mean + half }
}

/** The usual range as a record holds it: as fine as its readings, and at least to a tenth. */
export function usualField(values: readonly number[]): { low: number; high: number } | null {
  const range = usualRange(values)
  if (!range) return null
  const decimals = Math.min(6, Math.max(1, ...values.map(value => (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length)))
  return { low: Number(range.low.toFixed(decimals)), high: Number(range.high.toFixed(decimals)) }
}
