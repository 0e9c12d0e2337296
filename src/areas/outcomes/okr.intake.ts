import type { ColumnMapping } from '../../model/import-mapping.ts'
import { columnMapping } from '../../model/importing/column-mapping.ts'
import type { Draft } from '../../model/importing/draft.ts'
import { guessMapping } from '../../model/importing/guess-mapping.ts'
import { to } from '../../model/importing/preset.ts'
import { systemOf } from '../../model/importing/system-name.ts'
import { intake } from '../../model/intake.ts'
import type { Kind } from '../../model/kind.ts'
import type { Source } from '../../model/tabular/source.ts'
import { type Row, textIn } from '../../model/tabular/table.ts'

const objective = /^(company |team )?(objectives?|objective (name|title)|ziele?|objectifs?|objetivos?)$/i
const keyResult =
  /^(key[ -]?results?|kr|krs|key result (name|title)|schlüsselergebniss?e?|résultats? clés?|resultados? clave)$/i

const columnCalled = ({ table }: Source, name: RegExp): number =>
  table.columns.findIndex(column => name.test(column.name.trim()))

/** A sheet of OKRs: a key result a row under the objective it belongs to, which is told once or in every row. */
export const okrIntake = intake({
  name: 'okr',
  title: 'OKRs',
  says: 'A sheet with a column of objectives and one of key results becomes outcomes, each key result under its objective.',
  recognises: source =>
    source.facts.format !== 'text' && columnCalled(source, objective) >= 0 && columnCalled(source, keyResult) >= 0
      ? 0.85
      : 0,
  propose: (source, kinds) => {
    const kind = kinds.get('outcome')!
    const { mapping } = guessMapping(source, kind, 'okr', systemOf(source.facts.name))
    const columns = mapping.columns.map((column, at) => okrColumn(source, kind, column, at))
    return { ...mapping, columns, fixed: { type: 'key result' } }
  },
  besides: source => {
    const own = new Set<string>()
    const named = new Map<string, number>()
    for (const { row, over, isOwn } of walked(source)) {
      if (isOwn) own.add(over)
      else if (over !== '' && !named.has(over)) named.set(over, row.at)
    }
    return [...named].flatMap(([title, at]) => (own.has(title) ? [] : [objectiveOf(title, at)]))
  },
  completes: source => {
    const [above, below] = [columnCalled(source, objective), columnCalled(source, keyResult)]
    let last = ''
    return (draft, row) => {
      last = saidIn(row, above) || last
      if (draft.kind !== 'outcome' || last === '') return draft
      return saidIn(row, below) === ''
        ? { ...draft, ...objectiveOf(last, draft.row, draft), isAside: false }
        : under(draft, last)
    }
  },
})

const saidIn = ({ cells }: Row, at: number): string => textIn(cells[at]).replace(/\s+/g, ' ').trim()

const known: readonly (readonly [RegExp, string])[] = [
  [/^(start|baseline|from|initial|start(ing)? value|ausgangswert)$/i, 'baseline'],
  [/^(target|goal|to|ideal|target value|zielwert)$/i, 'ideal'],
  [/^(current|actual|now|current value|progress value|ist)$/i, 'current'],
  [/^(quarter|period|cycle|timeframe|quartal|time period)$/i, 'period'],
  [/^(weight|gewicht)$/i, 'weight'],
]

function okrColumn(source: Source, kind: Kind, column: ColumnMapping, at: number): ColumnMapping {
  const name = column.column.trim()
  if (objective.test(name)) return { column: column.column, to: [to.link('partOf')] }
  if (keyResult.test(name)) return { column: column.column, to: [to.common('title')] }
  const field = known.find(([words]) => words.test(name))?.[1]
  if (field) return columnMapping(source, kind, at, [to.field(field)])
  return { ...column, to: column.to.filter(target => target.as !== 'common' || target.name !== 'title') }
}

// an objective is found again by its words, also from the key results in later rows
function objectiveOf(title: string, row: number, told?: Draft): Draft {
  return {
    row,
    kind: 'outcome',
    externalId: title.slice(0, 200),
    isAside: true,
    aliases: [],
    title: title.slice(0, 500),
    url: null,
    author: null,
    createdAt: null,
    fields: { ...told?.fields, type: 'objective' },
    links: [],
    comments: [],
    problems: [],
    leftOut: null,
  }
}

function* walked(source: Source): Generator<{ row: Row; over: string; isOwn: boolean }> {
  const [above, below] = [columnCalled(source, objective), columnCalled(source, keyResult)]
  let over = ''
  for (const row of source.table.rows) {
    over = saidIn(row, above) || over
    yield { row, over, isOwn: saidIn(row, below) === '' }
  }
}

function under(draft: Draft, title: string): Draft {
  const links = draft.links.filter(({ name }) => name !== 'partOf')
  return { ...draft, links: [...links, { name: 'partOf', way: 'out', by: 'id', other: title.slice(0, 200) }] }
}
