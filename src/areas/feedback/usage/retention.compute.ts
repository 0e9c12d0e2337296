import { refuse } from '../../../model/method-refusal.ts'
import { wilson } from '../../../model/numbers/wilson.ts'
import { many, percent, type Readout } from '../../../model/readout.ts'
import type { Input, Output } from './retention.method.ts'

const smallCohort = 30

interface Person {
  active: readonly number[]
  last: number
  through: number
}

/** Counts over observed people for each day; activity after the last observed day is refused, people without one are dropped. */
export function compute({ daysActiveSinceDay0, observedThroughDay, days, bracket }: Input): Output {
  if (bracket && bracket[0] > bracket[1]) refuse('bracket', bracket.join(' to '), 'a span with its first day first')
  const people: Person[] = []
  let dropped = 0
  for (const [name, days] of Object.entries(daysActiveSinceDay0)) {
    const active = dayList(days, `daysActiveSinceDay0.${name}`)
    if (!Object.hasOwn(observedThroughDay, name)) {
      dropped += 1
      continue
    }
    const through = wholeDay(observedThroughDay[name], `observedThroughDay.${name}`)
    let last = -1
    for (const day of active) last = Math.max(last, day)
    if (last > through) refuse(`daysActiveSinceDay0.${name}`, last, `at most the last observed day, ${through}`)
    people.push({ active, last, through })
  }
  const count = (through: number, holds: (person: Person) => boolean): [number, number] => {
    const observed = people.filter(person => person.through >= through)
    return [observed.filter(holds).length, observed.length]
  }
  const nDay = days.map(day => [String(day), count(day, person => person.active.includes(day))] as const)
  const unbounded = days.map(day => [String(day), count(day, person => person.last >= day)] as const)
  const span = bracket
    ? count(bracket[1], ({ active }) => active.some(day => day >= bracket[0] && day <= bracket[1]))
    : null
  return {
    ...(bracket ? { [`bracket_${bracket[0]}_${bracket[1]}`]: span } : {}),
    nDay: Object.fromEntries(nDay),
    unbounded: Object.fromEntries(unbounded),
    rates: Object.fromEntries(
      nDay.map(([day, pair], i) => [
        day,
        { nDay: rateOf(pair, people.length), unbounded: rateOf(unbounded[i]![1], people.length) },
      ]),
    ),
    bracket: span && rateOf(span, people.length),
    n: people.length,
    dropped,
    intervalMethod: 'Wilson 95 %',
    flags: people.length === 0 ? ['no-data'] : people.length < smallCohort ? ['small-cohort'] : [],
  }
}

function dayList(given: unknown, field: string): number[] {
  if (!Array.isArray(given)) refuse(field, given, 'a list of days')
  for (const [index, day] of given.entries()) wholeDay(day, `${field}[${index}]`)
  return given
}

function wholeDay(day: unknown, field: string): number {
  if (typeof day !== 'number' || !Number.isInteger(day) || day < 0)
    refuse(field, day, 'a whole number of days, 0 or more')
  return day
}

function rateOf([hits, observed]: readonly [number, number], all: number) {
  if (observed === 0) return { share: null, low: null, high: null, complete: false }
  const [low, high] = wilson(hits, observed)
  return { share: hits / observed, low, high, complete: observed === all }
}

/** The share on each day, with who is not yet old enough. */
export function readout({ rates, nDay, n, dropped, flags }: Output, { days }: Input): Readout {
  if (n === 0) return { says: ['No data.'], sure: [], change: [], silent: [], chart: null }
  const incomplete = days.filter(day => !rates[String(day)]!.nDay.complete)
  return {
    says: days.map(day =>
      nDay[String(day)]![1] === 0
        ? `Day ${day}: nobody has been observed that long.`
        : `Day ${day}: ${percent(rates[String(day)]!.nDay.share)} came back (${nDay[String(day)]!.join(' of ')}), ${percent(rates[String(day)]!.unbounded.share)} on it or later.`,
    ),
    sure: [
      `${many(n, 'person', 'people')}${dropped > 0 ? `; ${dropped} without a last observed day left out` : ''}.`,
      ...(incomplete.length > 0 ? [`Some are too young for day ${incomplete.join(', ')} and are left out there.`] : []),
      ...(flags.includes('small-cohort') ? ['A small group: read the intervals.'] : []),
    ],
    change: ['"On it or later" will still rise for young groups.'],
    silent: ['Why people left.'],
    chart: {
      shape: 'line',
      title: 'Retention',
      marks: days.map(day => ({
        label: `day ${day}`,
        value: rates[String(day)]!.nDay.share,
        low: rates[String(day)]!.nDay.low,
        high: rates[String(day)]!.nDay.high,
      })),
    },
  }
}
