import * as z from 'zod/mini'
import { operation } from './operation.ts'
import type { AreaPast, ChangeDays, Compared, MapPast, RecordPast } from './past.ts'

const id = z.string().check(z.minLength(1), z.maxLength(80))
const when = z.string().check(z.minLength(1), z.maxLength(40))

/** Looking back: the map and its records as they were, and two days side by side. */
export const timeOperations = {
  mapAt: operation<MapPast>()({
    method: 'GET',
    path: '/map/at/{when}',
    scope: 'read',
    summary: 'The map as it was on a day, at a moment, or at a ledger number',
    input: z.object({ when }),
  }),
  areaAt: operation<AreaPast>()({
    method: 'GET',
    path: '/areas/{area}/at/{when}',
    scope: 'read',
    summary: 'One area as it was on a day, at a moment, or at a ledger number: its records and its gaps of then',
    input: z.object({ area: id, when }),
  }),
  changeDays: operation<ChangeDays>()({
    method: 'GET',
    path: '/history/days',
    scope: 'read',
    summary: 'How much was made and changed on each day of a time zone, for looking back to where much happened',
    input: z.object({ from: z.optional(when), zone: z.optional(z.string().check(z.maxLength(60))) }),
  }),
  recordAt: operation<RecordPast>()({
    method: 'GET',
    path: '/records/{id}/past/{when}',
    scope: 'read',
    summary: 'A record as it was on a day, at a moment, or at a ledger number, with its links of then',
    input: z.object({ id, when }),
  }),
  compare: operation<Compared>()({
    method: 'GET',
    path: '/compare/{from}/{to}',
    scope: 'read',
    summary: 'What came, went, moved or grew surer between two days, by area',
    input: z.object({ from: when, to: when, kind: z.optional(z.string().check(z.maxLength(80))) }),
  }),
}
