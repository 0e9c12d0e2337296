import type { ColumnMapping, Reading, Target } from '../import-mapping.ts'
import type { Kind } from '../kind.ts'
import type { Source } from '../tabular/source.ts'
import { type Table, valuesIn } from '../tabular/table.ts'
import { sampleOf } from './column-facts.ts'
import { optionFor } from './field-value.ts'
import { guessReading, isCommon } from './guess-reading.ts'
import { guessStates, type StatusSeen } from './guess-states.ts'
import { conceptOf } from './header-words.ts'
import { countedPriorities } from './value-words.ts'

/** The mapping of one column: its targets with their words guessed, and how its cells are read. */
export function columnMapping(source: Source, kind: Kind, at: number, to: readonly Target[]): ColumnMapping {
  const { name, times } = source.table.columns[at]!
  const targets = to.map(target => withWords(source.table, kind, target, at))
  const single = times === 1 && source.facts.format === 'csv'
  const reading: Reading =
    targets.length === 0 ? {} : guessReading(kind, targets, sampleOf(source.table, at), single, fromElsewhere(source))
  return { column: name, to: targets, ...(Object.keys(reading).length > 0 ? { reading } : {}) }
}

// semicolons and names beyond ASCII are written where the day comes first
const fromElsewhere = ({ facts, table }: Source): boolean =>
  facts.separator === ';' || table.columns.some(({ name }) => /[^\p{ASCII}]/u.test(name))

function withWords(table: Table, kind: Kind, target: Target, at: number): Target {
  if (isCommon('state')(target) && target.as === 'common')
    return { ...target, words: guessStates(kind, statusesIn(table, at)) }
  const field = target.as === 'field' ? kind.fields[target.name] : undefined
  if (target.as !== 'field' || (field?.type !== 'choice' && field?.type !== 'choices')) return target
  const values = new Set(sampleOf(table, at))
  const words: Record<string, string> = field.options?.urgent === undefined ? {} : countedPriorities(values)
  for (const value of values) {
    const option = value.length <= 60 ? optionFor(field, value) : undefined
    if (option !== undefined && Object.keys(words).length < 200) words[value] = option
  }
  return { ...target, words }
}

function statusesIn(table: Table, at: number): StatusSeen[] {
  const categoryAt = table.columns.findIndex(column => conceptOf(column.name) === 'statusCategory')
  const closedAt = table.columns.findIndex(column => conceptOf(column.name) === 'closed')
  const seen = new Map<string, StatusSeen & { categories: Map<string, number> }>()
  for (const row of table.rows) {
    const status = valuesIn(row.cells[at])[0]
    if (status === undefined) continue
    const known = seen.get(status) ?? { status, rows: 0, closed: 0, categories: new Map<string, number>() }
    known.rows += 1
    if (closedAt >= 0 && valuesIn(row.cells[closedAt]).length > 0) known.closed += 1
    const category = categoryAt < 0 ? undefined : valuesIn(row.cells[categoryAt])[0]
    if (category) known.categories.set(category, (known.categories.get(category) ?? 0) + 1)
    if (seen.size < 200) seen.set(status, known)
  }
  return [...seen.values()]
}
