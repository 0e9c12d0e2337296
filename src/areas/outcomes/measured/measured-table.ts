import { sampleOf } from '../../../model/importing/column-facts.ts'
import { conceptOf } from '../../../model/importing/header-words.ts'
import { columnDates } from '../../../model/tabular/column-dates.ts'
import type { DateHabit } from '../../../model/tabular/date-text.ts'
import { languageOf } from '../../../model/tabular/month-names.ts'
import { columnDecimal, numberOf } from '../../../model/tabular/number-text.ts'
import { periodOf } from '../../../model/tabular/period.ts'
import { type Table, textIn } from '../../../model/tabular/table.ts'
import { isBlank, type Measured, type Series, unitOf } from './series.ts'

/** More than these would be nobody's scoreboard. */
const mostSeries = 200
const mostSegments = 100

/** Reads a table of figures: dates down its side or along its top, and a number for each. */
export const measuredIn = (table: Table): Measured | undefined =>
  table.rows.length < 2 ? acrossIn(table) : (downIn(table) ?? acrossIn(table))

// months that stand without a day tell their language too
function habitOf(written: readonly string[]): DateHabit {
  const habit = columnDates(written)
  const names = written.flatMap(value => /\p{L}{3,}/u.exec(value)?.[0] ?? [])
  const months = habit.months ?? languageOf(new Set(names))
  return { ...(habit.dates && { dates: habit.dates }), ...(months && { months }) }
}

interface Roles {
  dateAt: number
  habit: DateHabit
  numbers: number[]
  segments: number[]
  unread: string[]
}

const isNumeric = (sample: readonly string[]): boolean => {
  const told = sample.filter(value => !isBlank(value))
  return told.length > 0 && told.filter(value => numberOf(value) !== undefined).length >= told.length * 0.95
}

function rolesIn(table: Table): Roles | undefined {
  const dates = table.columns.flatMap(({ name }, at) => {
    const sample = sampleOf(table, at, 500)
    const habit = habitOf(sample)
    const isYear = /\b(year|jahr|année|año)\b/i.test(name) && sample.every(value => /^(19|20)\d\d$/.test(value.trim()))
    const read = sample.filter(value => periodOf(value, habit) !== undefined).length
    const isDated =
      isYear || (read >= Math.max(2, sample.length * 0.7) && !sample.every(value => /^\d{1,6}$/.test(value.trim())))
    return isDated ? [{ at, habit, distinct: new Set(sample).size }] : []
  })
  const date = dates.sort((one, other) => other.distinct - one.distinct || one.at - other.at)[0]
  if (!date) return undefined
  const roles: Roles = { dateAt: date.at, habit: date.habit, numbers: [], segments: [], unread: [] }
  for (const [at, { name }] of table.columns.entries()) {
    if (at === date.at) continue
    const sample = sampleOf(table, at, 1_000)
    const distinct = new Set(sample).size
    const concept = conceptOf(name)
    if (sample.length === 0 || dates.some(other => other.at === at)) roles.unread.push(name)
    else if (isNumeric(sample)) {
      // rows that have ids of their own are things, not readings
      if (concept === 'id' || concept === 'key' || /(^|[ _])id$/i.test(name)) {
        if (distinct === sample.length && name !== '#' && table.rows.length > 2) return undefined
        roles.segments.push(at)
      } else roles.numbers.push(at)
    } else if (distinct <= mostSegments && (distinct < sample.length || table.rows.length < 3 || concept === undefined))
      roles.segments.push(at)
    else return undefined
  }
  return roles.numbers.length > 0 && roles.segments.length <= 4 ? roles : undefined
}

const naming =
  /^(metric|metrics|measure|kpi|indicator|metric name|measure name|event|event name|name|series|kennzahl|messgröße|indicateur)$/i
const valuing =
  /^(value|values|count|total|amount|number|wert|valeur|valor|metric value|measure value|actual|current)$/i

function downIn(table: Table): Measured | undefined {
  const roles = rolesIn(table)
  if (!roles) return undefined
  const nameAt = roles.segments.find(at => naming.test(table.columns[at]!.name.trim()))
  const valueAt = roles.numbers.find(at => valuing.test(table.columns[at]!.name.trim()))
  const isLong = nameAt !== undefined && (roles.numbers.length === 1 || valueAt !== undefined)
  const read = isLong ? [valueAt ?? roles.numbers[0]!] : roles.numbers
  const beside = roles.segments.filter(at => !isLong || at !== nameAt)
  // what is the same in every row tells nothing apart
  const apart = beside.filter(at => new Set(table.rows.map(row => textIn(row.cells[at]))).size > 1)
  const decimals = new Map(read.map(at => [at, columnDecimal(sampleOf(table, at))]))
  const series = new Map<string, Series & { seen: Set<string> }>()
  const left: Measured['left'] = []
  let readings = 0
  let twice = 0
  for (const row of table.rows) {
    const said = textIn(row.cells[roles.dateAt]).trim()
    const at = /^(19|20)\d\d$/.test(said) ? `${said}-01-01` : periodOf(said, roles.habit)
    if (at === undefined) {
      left.push({ row: row.at, said })
      continue
    }
    const segment = apart
      .map(place => textIn(row.cells[place]).trim())
      .filter(Boolean)
      .join(' · ')
    for (const place of read) {
      const cell = textIn(row.cells[place])
      const value = isBlank(cell) ? undefined : numberOf(cell, decimals.get(place))
      if (value === undefined) continue
      const name = isLong ? textIn(row.cells[nameAt]).trim() : table.columns[place]!.name
      const word = `${name}\n${segment}`
      const known = series.get(word) ?? {
        name,
        segment,
        unit: unitOf(sampleOf(table, place, 50)),
        readings: [],
        seen: new Set(),
      }
      readings += 1
      if (known.seen.has(at)) twice += 1
      else known.readings.push({ at, value })
      known.seen.add(at)
      series.set(word, known)
      if (series.size > mostSeries) return undefined
    }
  }
  // two numbers for one day are events of people, not readings
  const isRead = readings > 0 && twice <= readings * 0.02 && left.length <= table.rows.length * 0.3
  const found = [...series.values()].map(({ seen: _, ...one }) => one)
  // a day is told as its midnight by some programs
  if (found.every(({ readings: all }) => all.every(({ at }) => at.endsWith('T00:00:00.000Z'))))
    for (const one of found) one.readings = one.readings.map(reading => ({ ...reading, at: reading.at.slice(0, 10) }))
  if (!isRead || !found.some(one => one.readings.length > 1)) return undefined
  const unread = [...roles.unread, ...roles.numbers.filter(at => !read.includes(at)).map(at => table.columns[at]!.name)]
  return { series: found, left, unread }
}

/** Dates along the top: a row for each number, called by what stands in front of its figures. */
function acrossIn(table: Table): Measured | undefined {
  const habit = habitOf(table.columns.map(({ name }) => name))
  const dates = table.columns.flatMap(({ name }, at) => {
    const day = /^(19|20)\d\d$/.test(name.trim()) ? `${name.trim()}-01-01` : periodOf(name, habit)
    return day === undefined ? [] : [{ at, day }]
  })
  const first = dates[0]?.at ?? 0
  if (dates.length < 2 || first === 0 || first > 4 || dates.length < (table.columns.length - first) * 0.6)
    return undefined
  if (!dates.every(({ at }) => sampleOf(table, at, 50).length === 0 || isNumeric(sampleOf(table, at, 50))))
    return undefined
  const series: Series[] = []
  const left: Measured['left'] = []
  for (const row of table.rows) {
    const [name = '', ...more] = row.cells
      .slice(0, first)
      .map(cell => textIn(cell).trim())
      .filter(Boolean)
    const cells = dates.map(({ at }) => textIn(row.cells[at]))
    const decimal = columnDecimal(cells)
    const readings = dates.flatMap(({ day }, at) => {
      const value = isBlank(cells[at]!) ? undefined : numberOf(cells[at]!, decimal)
      return value === undefined ? [] : [{ at: day, value }]
    })
    if (readings.length === 0 || name === '') left.push({ row: row.at, said: name })
    else series.push({ name, segment: more.join(' · '), unit: unitOf(cells), readings })
  }
  if (series.length === 0 || series.length > mostSeries || new Set(dates.map(({ day }) => day)).size < dates.length)
    return undefined
  const read = new Set(dates.map(({ at }) => at))
  return { series, left, unread: table.columns.flatMap(({ name }, at) => (at >= first && !read.has(at) ? [name] : [])) }
}
