import { articledAtStart } from '../articled.ts'
import type { FileWishes, ImportEdit, Mapping } from '../import-mapping.ts'
import type { ColumnFacts, FileFacts } from '../import-plan.ts'
import type { Intake } from '../intake.ts'
import type { Kind } from '../kind.ts'
import { Problem } from '../problem.ts'
import { columnDates } from '../tabular/column-dates.ts'
import { type Packed, type Source, sourceOf } from '../tabular/source.ts'
import { columnFactsOf, sampleOf } from './column-facts.ts'
import type { Draft } from './draft.ts'
import { guessMapping } from './guess-mapping.ts'
import { conceptOf } from './header-words.ts'
import { rowReader } from './read-rows.ts'
import { isSpoiled } from './usable-id.ts'

/** What is known of a file once it is read: facts, who could take it in, the mapping as guessed and edited. */
export interface OpenedFile {
  facts: FileFacts
  intakes: readonly { name: string; title: string; score: number }[]
  choices: readonly { name: string; title: string; on: boolean; rows: number }[]
  columns: readonly ColumnFacts[]
  mapping: Mapping
  notes: Source['table']['notes']
  raggedRows: readonly number[]
  /** The rows as drafts, in the order of the file; walked once. */
  drafts: () => Generator<Draft>
}

/** The intakes of all areas, and the kinds rows may become. */
export interface Intakes {
  intakes: readonly Intake[]
  kinds: ReadonlyMap<string, Kind>
}

/** Opens a file: reads it, asks every intake, takes the surest (or the one asked for) and applies what was edited. */
export function openFile(
  bytes: Uint8Array,
  name: string,
  edit: ImportEdit,
  { intakes, kinds }: Intakes,
  pages: readonly Packed[] = [],
): OpenedFile {
  const plain = sourceOf(bytes, name, edit.file as FileWishes | undefined, pages)
  const scored = intakes
    .map(intake => {
      const table = plain.document === undefined ? undefined : intake.lays?.(plain.document)
      const source = table ? withTable(plain, table) : plain
      return { intake, source, score: intake.recognises(source) }
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
  const chosen = edit.intake === undefined ? scored[0] : scored.find(({ intake }) => intake.name === edit.intake)
  if (!chosen) {
    const known = scored.map(({ intake }) => intake.name).join(', ')
    throw new Problem('invalid', `No intake called ${edit.intake} can read this file; these can: ${known}.`, {
      intake: known,
    })
  }
  const { intake, source } = chosen
  const { guessed, isOwnWay } = proposed(intake, source, kinds, edit.kind)
  const mapping = edited(guessed, source, edit, kinds, intake)
  const { table } = source
  return {
    facts: source.facts,
    intakes: scored.map(({ intake: { name: word, title }, score }) => ({ name: word, title, score })),
    choices: choicesOf(intake, source, mapping),
    columns: columnFactsOf(table),
    mapping,
    notes: [
      ...table.notes,
      ...spoiledIds(source),
      ...unsureDates(source, mapping),
      ...(isOwnWay ? (intake.notes?.(source, mapping, kinds) ?? []) : []),
    ],
    raggedRows: table.raggedRows,
    *drafts() {
      if (intake.drafts && isOwnWay) {
        yield* intake.drafts(source, kinds)
        return
      }
      yield* intake.besides?.(source, mapping) ?? []
      const read = rowReader(table, mapping, kinds, intake.leavesOut)
      const completed = intake.completes?.(source, mapping)
      for (const row of table.rows) yield completed ? completed(read(row), row) : read(row)
    },
  }
}

const unsureDates = ({ table }: Source, mapping: Mapping): Source['table']['notes'] =>
  mapping.columns.flatMap(({ column, reading }, at) => {
    if (!reading?.dates || !columnDates(sampleOf(table, at)).unsure) return []
    const says = `The dates in ${column} can be read two ways; they were read ${reading.dates}.`
    return [{ says, repair: 'Say whether the day or the month comes first.', row: 1 }]
  })

const spoiledIds = ({ table }: Source): Source['table']['notes'] =>
  table.columns.flatMap(({ name }, at) => {
    const concept = conceptOf(name)
    const isId = concept === 'id' || concept === 'key' || /(^|[ _-])id$/i.test(name)
    if (!isId || !isSpoiled(table, at)) return []
    const says = `The ids in ${name} were rounded by a spreadsheet, so rows are found again by what they say.`
    return [{ says, repair: 'Export the file again and do not open it in a spreadsheet on its way here.', row: 1 }]
  })

const withTable = (source: Source, table: Source['table']): Source => ({
  ...source,
  table,
  facts: {
    ...source.facts,
    rows: table.rows.length,
    columns: table.columns.reduce((sum, { times }) => sum + times, 0),
    mendedCells: table.mendedCells,
  },
})

/** The mapping an intake proposes; a file that another kind is wanted of is read by its columns, as any table. */
function proposed(
  intake: Intake,
  source: Source,
  kinds: ReadonlyMap<string, Kind>,
  wish: string | undefined,
): { guessed: Mapping; isOwnWay: boolean } {
  const mapping = intake.propose(source, kinds)
  if (wish === undefined || wish === mapping.kind) return { guessed: mapping, isOwnWay: true }
  const kind = kinds.get(wish) ?? [...kinds.values()].find(({ plural }) => plural === wish)
  if (!kind) {
    const says = `${wish} is no kind; use one of ${[...kinds.keys()].join(', ')}.`
    throw new Problem('invalid', says, { kind: says })
  }
  if (kind.word === mapping.kind) return { guessed: mapping, isOwnWay: true }
  return { guessed: guessMapping(source, kind, mapping.intake, mapping.system).mapping, isOwnWay: false }
}

function edited(
  mapping: Mapping,
  source: Source,
  edit: ImportEdit,
  kinds: ReadonlyMap<string, Kind>,
  intake: Intake,
): Mapping {
  const usual = Object.fromEntries((intake.choices ?? []).map(({ name, on }) => [name, on]))
  const changes = new Map((edit.columns ?? []).map(column => [column.column, column]))
  const kind = kinds.get(mapping.kind)!
  const columns = mapping.columns.map(column => changes.get(column.column) ?? column)
  const all = [kind, ...kindsNamed(columns, kinds)]
  for (const { column, to } of changes.values()) {
    if (!source.table.columns.some(({ name }) => name === column)) {
      throw new Problem('invalid', `The file has no column called ${column}.`, { columns: column })
    }
    for (const target of to) {
      const known = all.some(one =>
        target.as === 'field' ? one.fields[target.name] : target.as === 'link' ? one.links[target.name] : true,
      )
      if (!known)
        throw new Problem(
          'invalid',
          `${articledAtStart(kind.word)} has no ${target.as} called ${'name' in target ? target.name : ''}.`,
          { columns: column },
        )
    }
  }
  return {
    ...mapping,
    system: edit.system?.trim() || mapping.system,
    choices: { ...usual, ...mapping.choices, ...edit.choices },
    fixed: { ...mapping.fixed, ...edit.fixed },
    columns,
  }
}

/** The kinds that words of a column make of some rows. */
const kindsNamed = (columns: Mapping['columns'], kinds: ReadonlyMap<string, Kind>): Kind[] =>
  columns.flatMap(({ to }) =>
    to.flatMap(target =>
      target.as === 'common' && target.name === 'kind'
        ? Object.values(target.words ?? {}).flatMap(word => kinds.get(word) ?? [])
        : [],
    ),
  )

function choicesOf(intake: Intake, { table }: Source, mapping: Mapping): OpenedFile['choices'] {
  return (intake.choices ?? []).map(({ name, title }) => {
    const off = { ...mapping.choices, [name]: false }
    const on = { ...mapping.choices, [name]: true }
    const places = new Map(table.columns.map(column => [column.name, table.columns.indexOf(column)]))
    const rows = table.rows.filter(row => {
      const cell = (column: string): readonly string[] => {
        const found = row.cells[places.get(column) ?? -1]
        return found === undefined || found === '' ? [] : typeof found === 'string' ? [found] : found
      }
      return Boolean(intake.leavesOut?.(cell, off)) !== Boolean(intake.leavesOut?.(cell, on))
    })
    return { name, title, on: mapping.choices[name] ?? false, rows: rows.length }
  })
}
