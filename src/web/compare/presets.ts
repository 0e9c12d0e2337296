import { dayAfter } from '../../model/day.ts'

/** A stretch of days with a name. */
export interface Preset {
  id: 'monday' | 'month' | 'quarter' | 'looked'
  from: string
  /** Nothing where it reaches until now. */
  to: string | undefined
}

/** The last Monday that is over: on a Monday itself, the one a week ago. */
export function lastMonday(today: string): string {
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7
  return dayAfter(today, -(weekday === 0 ? 7 : weekday))
}

/** The days one compares most often; the end of a month is the state in which the next one began. */
export function presetsOf(today: string, looked: string | undefined): Preset[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1]
  const endBefore = (months: number) => new Date(Date.UTC(year, month - months, 0)).toISOString().slice(0, 10)
  const intoQuarter = month % 3
  return [
    { id: 'monday', from: dayAfter(lastMonday(today), -1), to: undefined },
    { id: 'month', from: endBefore(1), to: endBefore(0) },
    { id: 'quarter', from: endBefore(intoQuarter + 3), to: endBefore(intoQuarter) },
    ...(looked ? [{ id: 'looked' as const, from: looked, to: undefined }] : []),
  ]
}
