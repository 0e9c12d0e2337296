import type { Target } from '../import-mapping.ts'
import type { Kind } from '../kind.ts'
import { dateOf } from '../tabular/date-text.ts'
import type { Table } from '../tabular/table.ts'
import { sampleOf } from './column-facts.ts'
import { conceptOf } from './header-words.ts'
import { mainProse } from './offers.ts'

/** What no name tells is told by the values: the longest text is what a record is about, a short one its title. */
export function takeTexts(table: Table, kind: Kind, targets: Map<number, Target[]>, taken: Set<string>): void {
  const prose = mainProse(kind)
  if (table.columns.length === 1 && targets.size === 0) {
    targets.set(0, [kind.bulk && prose ? { as: 'field', name: prose } : { as: 'common', name: 'title' }])
    return
  }
  const texts = table.columns.flatMap((column, at) => {
    const average = targets.has(at) || conceptOf(column.name) === 'url' ? 0 : averageLength(table, at)
    return average > 0 ? [{ at, average }] : []
  })
  const title: Target = { as: 'common', name: 'title' }
  const wantsTitle = !taken.has('common title')
  const wantsProse = prose !== undefined && !taken.has(`field ${prose}`)
  if (wantsTitle && !(kind.bulk && prose !== undefined)) {
    const short = texts.find(({ average }) => average <= 120)
    if (short) {
      targets.set(short.at, [title])
      taken.add('common title')
    }
  }
  const longest = texts.filter(({ at }) => !targets.has(at)).sort((one, other) => other.average - one.average)[0]
  if (wantsProse && longest && longest.average > (wantsTitle && kind.bulk ? 12 : 40))
    targets.set(longest.at, [{ as: 'field', name: prose }])
  else if (!taken.has('common title') && wantsProse && longest) targets.set(longest.at, [title])
}

// how long the texts of a column are; 0 where it holds numbers, dates, addresses or the same few words
function averageLength(table: Table, at: number): number {
  const sample = sampleOf(table, at, 200)
  if (sample.length === 0 || (sample.length < table.rows.length * 0.2 && sample.length < 100)) return 0
  const words = sample.filter(
    value =>
      /\p{L}{2}/u.test(value) && !/^(https?:\S+|[^\s@]+@[^\s@]+\.\w+)$/.test(value) && dateOf(value) === undefined,
  )
  if (sample.length > 1 && new Set(sample).size === 1) return 0
  if (words.length < sample.length * 0.8 || new Set(sample).size < sample.length * 0.5) return 0
  return words.reduce((sum, value) => sum + value.length, 0) / sample.length
}

/** A family name belongs to the title, a question and its answer to what was said. */
export function takeBesides(table: Table, kind: Kind, targets: Map<number, Target[]>): void {
  table.columns.forEach(({ name }, at) => {
    const before = targets.get(at - 1)
    if (targets.has(at)) return
    // a box that was ticked is told by its own name
    if (isTicked(table, at)) {
      targets.set(at, [{ as: 'tag' }])
      return
    }
    if (conceptOf(name) === 'lastName' && conceptOf(table.columns[at - 1]?.name ?? '') === 'firstName' && before)
      targets.set(at, before)
    else if (name === 'Group') targets.set(at, [{ as: 'tag' }])
    else if (mainProse(kind) && ((kind.bulk && isQuestion(name)) || isRemark(table, at)))
      targets.set(at, [{ as: 'line', heading: name }])
  })
}

// whole sentences that nothing else keeps are kept with what they were written to
const isRemark = (table: Table, at: number): boolean =>
  !table.columns[at]!.name.includes('.') &&
  conceptOf(table.columns[at]!.name) === undefined &&
  averageLength(table, at) > 18 &&
  sampleOf(table, at, 200).filter(value => /\p{L}+\s+\p{L}+\s+\p{L}+/u.test(value) && !/https?:/.test(value)).length >
    sampleOf(table, at, 200).length / 2

/** Whether a column is called by a question in words, perhaps with a hint behind it. */
export const isQuestion = (name: string): boolean => /\p{L}.*[?？]\s*(\([^()]*\))?\s*$/u.test(name)

function isTicked(table: Table, at: number): boolean {
  const name = table.columns[at]!.name
  const sample = sampleOf(table, at, 200)
  return sample.length > 0 && sample.every(value => value.trim() === name || name.endsWith(` – ${value.trim()}`))
}
