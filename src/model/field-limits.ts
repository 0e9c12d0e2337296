import * as z from 'zod/mini'

/** A finite number whose refusal names the whole range it may have. */
export function bounded({ min, max, whole }: { min?: number; max?: number; whole?: boolean }): z.ZodMiniType<number> {
  const says =
    min !== undefined && max !== undefined
      ? `from ${min} to ${max}`
      : min !== undefined
        ? `of at least ${min}`
        : max !== undefined
          ? `of at most ${max}`
          : ''
  const fits = (value: number) =>
    (min === undefined || value >= min) && (max === undefined || value <= max) && (!whole || Number.isInteger(value))
  return z.number().check(z.refine(fits, `must be a ${whole ? 'whole ' : ''}number ${says}`.trim()))
}

const dateShape = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?Z)?$/

/** Whether a text is a day (YYYY-MM-DD) or a moment in UTC that the calendar knows. */
export function isDay(value: string): boolean {
  if (!dateShape.test(value)) return false
  const day = new Date(`${value.slice(0, 10)}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === value.slice(0, 10)
}
