import { ownColumns, ownSystem } from '../exporting/own-export.ts'
import { csvHeader } from '../exporting/record-csv.ts'
import { isId } from '../id.ts'
import type { ColumnMapping, Target } from '../import-mapping.ts'
import { intake } from '../intake.ts'
import type { Kind } from '../kind.ts'
import type { Source } from '../tabular/source.ts'
import { textIn } from '../tabular/table.ts'
import type { Draft } from './draft.ts'
import { likeliestKind } from './generic-intake.ts'
import { to } from './preset.ts'
import { rowReader } from './read-rows.ts'

/** A CSV that Chartroom exported, perhaps edited since: records are found by their ids, texts come back exactly. */
export const ownCsvIntake = intake({
  name: 'chartroom-csv',
  title: 'CSV from Chartroom',
  says: 'A table of one kind that was exported here; records are found again by their ids.',
  recognises: ({ facts, table }) =>
    facts.format === 'csv' &&
    table.columns[0]?.name === ownColumns.id &&
    table.columns.some(({ name }) => name === ownColumns.updatedAt)
      ? 1
      : 0,
  propose: (source, kinds) => {
    const kind = kindOf(source, kinds)
    return {
      intake: 'chartroom-csv',
      kind: kind.word,
      system: ownSystem,
      choices: {},
      fixed: {},
      columns: columnsOf(source, kind),
    }
  },
  *drafts(source, kinds) {
    const kind = kindOf(source, kinds)
    const mapping = {
      intake: 'chartroom-csv',
      kind: kind.word,
      system: ownSystem,
      choices: {},
      fixed: {},
      columns: columnsOf(source, kind),
    }
    const read = rowReader(source.table, mapping, kinds)
    const updatedAt = source.table.columns.findIndex(({ name }) => name === ownColumns.updatedAt)
    for (const row of source.table.rows) {
      const draft = read(row)
      yield isId(draft.externalId)
        ? ({
            ...draft,
            own: {
              id: draft.externalId,
              common: {},
              cameFrom: null,
              updatedAt: textIn(row.cells[updatedAt]) || null,
              archived: false,
            },
          } satisfies Draft)
        : draft
    }
  },
})

// the kind whose header it is, column by column; where columns were taken out, the one that fits best
function kindOf(source: Source, kinds: ReadonlyMap<string, Kind>): Kind {
  const names = new Set(source.table.columns.map(({ name }) => name))
  let best: Kind | undefined
  let most = 0
  for (const kind of kinds.values()) {
    const header = csvHeader(kind)
    const shared = header.filter(name => names.has(name)).length / header.length
    if (shared > most) {
      best = kind
      most = shared
    }
  }
  return best ?? likeliestKind(source, kinds)
}

function columnsOf(source: Source, kind: Kind): ColumnMapping[] {
  const header = csvHeader(kind)
  const common: Readonly<Record<string, Target>> = {
    [ownColumns.id]: to.common('id'),
    [ownColumns.key]: to.common('alias'),
    [ownColumns.title]: to.common('title'),
    [ownColumns.state]: to.common('state'),
    [ownColumns.owner]: to.common('owner'),
    [ownColumns.tags]: to.common('tags'),
    [ownColumns.audience]: to.common('audience'),
  }
  const own = Object.values(ownColumns).length
  const fields = Object.keys(kind.fields)
  const links = Object.keys(kind.links)
  return source.table.columns.map(({ name }): ColumnMapping => {
    const place = header.indexOf(name)
    const field = fields[place - own]
    const link = links[place - own - fields.length]
    const target =
      common[name] ??
      (field && kind.fields[field]?.type !== 'person' ? to.field(field) : link ? to.link(link) : undefined)
    const parts = name === ownColumns.tags ? { parts: '; ' } : link ? { parts: ', ' } : {}
    return { column: name, to: target ? [target] : [], reading: { protected: true, ...parts } }
  })
}
