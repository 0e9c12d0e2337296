import { refuse } from '../../../model/method-refusal.ts'
import { many, type Readout } from '../../../model/readout.ts'
import type { Input, Output } from './duration.method.ts'
import { duration } from './duration.ts'

/** Days and whole weeks; a share of 0 is refused. */
export function compute({ totalN, unitsPerDay, share }: Input): Output {
  if (share === 0) refuse('share', share, 'more than 0 and at most 1')
  const { days, weeks } = duration(totalN, unitsPerDay * share)
  return { days: days!, weeks: weeks!, runDays: weeks! * 7, unitsPerDay: unitsPerDay * share }
}

/** The duration with the traffic it assumes. */
export function readout({ days, weeks, unitsPerDay }: Output): Readout {
  return {
    says: [`${many(days, 'day')} of traffic, so run ${many(weeks, 'whole week')}.`],
    sure: [`Assumes ${unitsPerDay.toLocaleString('en')} new eligible units a day.`],
    change: ['A larger share of the traffic, or a larger difference one is content to see.'],
    silent: ['Seasons and holidays.'],
    chart: null,
  }
}
