import { sampleOf } from '../../../model/importing/column-facts.ts'
import { conceptOf } from '../../../model/importing/header-words.ts'
import { numberOf } from '../../../model/tabular/number-text.ts'
import { periodOf } from '../../../model/tabular/period.ts'
import { type Row, type Table, textIn } from '../../../model/tabular/table.ts'

/** What one arm of a test came to: how many people, and what was counted or measured of them. */
export interface Arm {
  name: string
  size: number
  /** How many of them did it, by the name of what was counted. */
  counts: Map<string, number>
  /** Sums of figures that are no yes or no, for a mean. */
  sums: Map<string, number>
}

/** A test of variants as a table tells it. */
export interface Compared {
  /** Its own name, where the table holds several tests. */
  name: string | null
  arms: Arm[]
  from: string | null
  to: string | null
}

/** What was found in a table of tests, and which of its columns say nothing about them. */
export interface ComparedTable {
  tests: Compared[]
  unread: string[]
}

const varies =
  /^(variants?|variations?|variant[ _](name|id|key)|variation[ _](name|id)|versions?|arms?|buckets?|(test|experiment|ab|a\/b)?[ _]?groups?|con[ _]treat|treatments?|cells?|landing[ _]page|variante)$/i
const naming = /^(experiments?|tests?|(experiment|test|campaign|flag|feature flag)([ _](name|key|id))?)$/i
const sizing =
  /^(users?|visitors?|unique (users|visitors)|sessions?|participants?|exposures?|exposed|n|sample( size)?|impressions?|recipients?|delivered|sent|people|traffic|total( users| visitors)?|assigned|players|nutzer|besucher|utilisateurs|visiteurs)$/i
const figured =
  /\b(rate|%|percent|p[- ]?value|lift|uplift|significan|confidence|probability|revenue|average|avg|mean|per )/i

/** Reads a table of variants, a row for each with its figures, or a row for each person. */
export function comparedIn(table: Table): ComparedTable | undefined {
  const variantAt = table.columns.findIndex(({ name }, at) => {
    const distinct = new Set(sampleOf(table, at, 2_000)).size
    return varies.test(name.trim()) && distinct >= 2 && distinct <= 12
  })
  if (variantAt < 0) return undefined
  const nameAt = table.columns.findIndex(
    ({ name }, at) => at !== variantAt && naming.test(name.trim()) && new Set(sampleOf(table, at, 2_000)).size <= 200,
  )
  const dateAt = table.columns.findIndex(
    (_, at) =>
      at !== variantAt &&
      sampleOf(table, at, 100).length > 0 &&
      sampleOf(table, at, 100).every(value => periodOf(value) !== undefined && !/^\d+$/.test(value.trim())),
  )
  const sizeAt = table.columns.findIndex(({ name }, at) => sizing.test(name.trim()) && isCount(table, at))
  const columns = table.columns
    .map(({ name }, at) => ({ name, at }))
    .filter(({ at }) => ![variantAt, nameAt, dateAt, sizeAt].includes(at))
  const outcomes = columns.flatMap(({ name, at }) => {
    const sort = sizeAt < 0 ? sortOf(table, at, name) : isCount(table, at) && !figured.test(name) ? 'count' : undefined
    return sort ? [{ name: name.replaceAll('_', ' ').trim(), at, sort }] : []
  })
  if (!outcomes.some(({ sort }) => sort !== 'figure')) return undefined
  // a row for each person: more rows than variants could have
  if (sizeAt < 0 && table.rows.length < 20) return undefined
  const tests = new Map<string, Compared>()
  for (const row of table.rows) {
    const variant = textIn(row.cells[variantAt]).trim()
    if (variant === '' || /^(grand )?total$/i.test(variant)) continue
    const name = nameAt < 0 ? null : textIn(row.cells[nameAt]).trim() || null
    const one = tests.get(name ?? '') ?? { name, arms: [], from: null, to: null }
    tests.set(name ?? '', one)
    const known = one.arms.find(({ name: called }) => called === variant)
    const arm: Arm = known ?? { name: variant, size: 0, counts: new Map(), sums: new Map() }
    if (!known) one.arms.push(arm)
    arm.size += sizeAt < 0 ? 1 : (numberOf(textIn(row.cells[sizeAt])) ?? 0)
    for (const { name: outcome, at, sort } of outcomes) {
      const found = sort === 'did' ? Number(isYes(textIn(row.cells[at]))) : (numberOf(textIn(row.cells[at])) ?? 0)
      const into = sort === 'figure' ? arm.sums : arm.counts
      into.set(outcome, (into.get(outcome) ?? 0) + found)
    }
    if (dateAt >= 0) datesOf(one, row, dateAt)
  }
  const found = [...tests.values()].filter(isTest).map(inOrder)
  if (found.length === 0) return undefined
  const read = new Set(outcomes.map(({ at }) => at))
  return { tests: found, unread: columns.flatMap(({ name, at }) => (read.has(at) ? [] : [name])) }
}

const isTest = ({ arms }: Compared): boolean =>
  arms.length >= 2 &&
  arms.every(({ size, counts }) => size > 0 && [...counts.values()].every(count => count >= 0 && count <= size))

function datesOf(one: Compared, row: Row, at: number): void {
  const day = periodOf(textIn(row.cells[at]))?.slice(0, 10)
  if (day === undefined) return
  if (one.from === null || day < one.from) one.from = day
  if (one.to === null || day > one.to) one.to = day
}

const yes = /^(true|yes|y|1|1\.0|converted|ja|oui|si|sí|t)$/i
const no = /^(false|no|n|0|0\.0|not converted|nein|non|f|)$/i
const isYes = (value: string): boolean => yes.test(value.trim())

function sortOf(table: Table, at: number, name: string): 'did' | 'figure' | undefined {
  const concept = conceptOf(name)
  if (concept === 'id' || concept === 'key' || /(^|[ _])id$|^userid$/i.test(name) || /^Column \d+$/.test(name))
    return undefined
  const sample = sampleOf(table, at, 1_000)
  if (sample.length === 0) return undefined
  if (sample.every(value => yes.test(value.trim()) || no.test(value.trim())))
    return new Set(sample.map(isYes)).size === 2 ? 'did' : undefined
  return sample.every(value => numberOf(value) !== undefined) ? 'figure' : undefined
}

const isCount = (table: Table, at: number): boolean => {
  const sample = sampleOf(table, at, 500)
  return sample.length > 0 && sample.every(value => Number.isInteger(numberOf(value)) && numberOf(value)! >= 0)
}

const asItIs = /\b(control|ctrl|original|baseline|default|holdout|old)\b|^(con|a|0|off)$|kontroll|contrôle/i

// what is as it was stands first; without a word for it, the first in the order of names
function inOrder(one: Compared): Compared {
  const arms = one.arms.toSorted(
    (a, b) => Number(asItIs.test(b.name)) - Number(asItIs.test(a.name)) || (a.name < b.name ? -1 : 1),
  )
  return { ...one, arms }
}
