import type { ColumnMapping, Mapping } from '../import-mapping.ts'
import type { Kind } from '../kind.ts'
import { type Row, type Table, valuesIn } from '../tabular/table.ts'
import type { Draft, RowProblem } from './draft.ts'
import { finish } from './finish-draft.ts'
import { type Gathered, longest, note, type Planned } from './gathered.ts'
import { identityOf } from './identity.ts'
import { peopleIn } from './people.ts'
import { inParts, take } from './take-cell.ts'

/** Whether a row is left out by a choice of the intake, and why. */
export type LeavesOut = (cell: (column: string) => readonly string[], choices: Mapping['choices']) => RowProblem | null

/** Reads rows into drafts as the mapping says; called for the rows in their order, whole file by whole file. */
export function rowReader(
  table: Table,
  mapping: Mapping,
  kinds: ReadonlyMap<string, Kind>,
  leavesOut?: LeavesOut,
): (row: Row) => Draft {
  const planned = plan(table, mapping)
  const identify = identityOf(table, mapping, kinds)
  const people = peopleIn(table)
  const places = new Map(table.columns.map(({ name }, at) => [name, at]))
  const usual = kinds.get(mapping.kind)!
  const kindAt = planned.find(({ to }) => to.some(target => target.as === 'common' && target.name === 'kind'))
  return row => {
    const kind = (kindAt && kindNamed(kinds, kindAt, valuesIn(row.cells[kindAt.at]))) ?? usual
    const { id, own } = identify(row)
    const gathered: Gathered = {
      kind,
      draft: {
        row: row.at,
        kind: kind.word,
        externalId: id,
        title: '',
        url: null,
        author: null,
        createdAt: null,
        fields: {},
        leftOut: null,
      },
      aliases: [],
      tags: null,
      links: [],
      comments: [],
      lines: [],
      problems: [],
    }
    for (const part of planned)
      for (const target of part.to) take(gathered, part, target, valuesIn(row.cells[part.at]), people)
    if (!own && planned.some(({ to }) => to.some(target => target.as === 'common' && target.name === 'id'))) {
      gathered.problems.push(
        note(
          null,
          'has no usable id',
          'The row is found again by its content; give it an id in the file to follow changes.',
          '',
        ),
      )
    }
    finish(gathered, mapping, own)
    const { draft, aliases, links, comments, problems, tags } = gathered
    draft.leftOut ??= leavesOut?.(column => valuesIn(row.cells[places.get(column) ?? -1]), mapping.choices) ?? null
    return {
      ...draft,
      ...(tags ? { tags: [...new Set(tags)].slice(0, longest.tags) } : {}),
      aliases,
      links,
      comments,
      problems,
    }
  }
}

function plan(table: Table, mapping: Mapping): Planned[] {
  return mapping.columns.flatMap(({ column, to, reading }: ColumnMapping) => {
    const at = table.columns.findIndex(({ name }) => name === column)
    return at < 0 || to.length === 0 ? [] : [{ at, column, to, reading: reading ?? {} }]
  })
}

/** The kind that a cell names; a column of labels names one only by the labels it was told of. */
function kindNamed(
  kinds: ReadonlyMap<string, Kind>,
  { to, reading }: Planned,
  values: readonly string[],
): Kind | undefined {
  const target = to.find(one => one.as === 'common' && one.name === 'kind')
  const words = target?.as === 'common' ? target.words : undefined
  const isLabels = to.some(one => one.as === 'common' && one.name === 'tags')
  for (const value of isLabels ? inParts(values, reading) : values) {
    const word = words?.[value] ?? (isLabels ? undefined : value.trim().toLowerCase())
    const kind =
      word === undefined
        ? undefined
        : (kinds.get(word) ?? [...kinds.values()].find(one => one.plural === word || one.title.toLowerCase() === word))
    if (kind) return kind
  }
  return undefined
}
