import * as z from 'zod/mini'

/** A share or probability from 0 to 1, both reached. */
export const share = z.number().check(z.gte(0), z.lte(1))
/** A probability strictly between 0 and 1. */
export const openShare = z.number().check(z.gt(0), z.lt(1))
/** How many there are: a whole number from 0 to 10^15. */
export const count = z.int().check(z.gte(0), z.lte(1e15))
/** A number above 0. */
export const positive = z.number().check(z.gt(0))
/** A number of 0 or more. */
export const notNegative = z.number().check(z.gte(0))
/** How an item is called; not empty. */
export const id = z.string().check(z.minLength(1), z.maxLength(200))
/** Confidence of an interval, strictly between 0 and 1; 0.95 unless said. */
export const conf = z._default(openShare, 0.95)
/** Error rate of a test, strictly between 0 and 1; 0.05 unless said. */
export const alpha = z._default(openShare, 0.05)
/** An estimate that may be unknown. */
export const maybe = z.nullable(z.number())
/** Low and high end of an interval; null where there is none. */
export const interval = z.nullable(z.tuple([z.number(), z.number()]))
/** A value for each item, by its id. */
export const byId = z.record(z.string(), z.number())
/** A value for each item, by its id; null where unknown. */
export const maybeById = z.record(z.string(), z.nullable(z.number()))
/** The words found wrong with each item, by its id. */
export const issuesById = z.record(z.string(), z.array(z.string()))

/** A long list that the calculation itself checks row by row, so that bad rows can be dropped and counted. */
export function rows(description: string, items: object) {
  return z.array(z.unknown()).check(z.meta({ description, items }))
}

/** A large object by id that the calculation itself checks entry by entry; checking it here would take longer than computing. */
export function entries(description: string, values: object) {
  return z
    .custom<Readonly<Record<string, unknown>>>(
      value => typeof value === 'object' && value !== null && !Array.isArray(value),
      'must be an object',
    )
    .check(z.meta({ description, type: 'object', additionalProperties: values }))
}
