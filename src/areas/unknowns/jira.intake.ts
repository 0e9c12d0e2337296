import type { ColumnMapping, Target } from '../../model/import-mapping.ts'
import { sampleOf } from '../../model/importing/column-facts.ts'
import { columnMapping } from '../../model/importing/column-mapping.ts'
import { guessMapping } from '../../model/importing/guess-mapping.ts'
import { conceptOf } from '../../model/importing/header-words.ts'
import { wrapperIn } from '../../model/importing/offers.ts'
import { to } from '../../model/importing/preset.ts'
import { intake } from '../../model/intake.ts'
import type { Kind } from '../../model/kind.ts'
import type { Source } from '../../model/tabular/source.ts'
import { issueTable } from './jira-issues.ts'

const issueKey = /^[A-Z][A-Z0-9_]{0,30}-\d{1,9}$/

/** A CSV of Jira, all fields or the current ones, in whatever language its exporter read Jira, or what its programs give. */
export const jiraIntake = intake({
  name: 'jira',
  title: 'Jira export',
  says: 'A CSV of issues with all or the current fields, or XML or JSON of its programs; texts become Markdown, parents and issue links arrive.',
  lays: issueTable,
  recognises: source => {
    const names = source.table.columns.map(({ name }) => name)
    const keyAt = keyColumn(source)
    if (keyAt < 0) return 0
    if (source.facts.format !== 'csv') return issueTable(source.document) ? 0.98 : 0
    // keys are called ids elsewhere, and Jira’s own ids are numbers
    if (conceptOf(names[keyAt]!) === 'id') return 0
    const concepts = new Set(names.map(conceptOf))
    const signs = [
      concepts.has('key'),
      concepts.has('type'),
      wrapperIn(names) !== undefined,
      source.table.columns.some(({ times }) => times > 1),
      concepts.has('parentKey') ||
        concepts.has('resolution') ||
        concepts.has('statusCategory') ||
        concepts.has('watchers'),
      names.some(name => linkBetween(name) !== undefined),
    ].filter(Boolean).length
    return signs === 0 ? 0 : Math.min(0.95, 0.35 + signs * 0.2)
  },
  propose: (source, kinds) => {
    const kind = kinds.get('ticket')!
    const { mapping } = guessMapping(source, kind, 'jira', 'jira')
    const keyAt = keyColumn(source)
    const columns = mapping.columns.map((column, at) => jiraColumn(source, kind, column, at, keyAt))
    return { ...mapping, columns }
  },
})

/** The first column in which every value is an issue's key, each another one. */
function keyColumn({ table }: Source): number {
  return table.columns.findIndex((_, at) => {
    const sample = sampleOf(table, at, 500)
    const rows = Math.min(table.rows.length, 500)
    return (
      sample.length > 0 &&
      sample.length >= rows * 0.9 &&
      sample.every(value => issueKey.test(value.trim())) &&
      new Set(sample).size >= sample.length * 0.7
    )
  })
}

function jiraColumn(source: Source, kind: Kind, column: ColumnMapping, at: number, keyAt: number): ColumnMapping {
  const becomes = (...targets: Target[]): ColumnMapping => columnMapping(source, kind, at, targets)
  if (at === keyAt)
    return column.to.some(target => target.as === 'common' && target.name === 'id') ? column : becomes(to.common('id'))
  if (column.to.some(target => target.as === 'common' && target.name === 'id')) return becomes(to.common('alias'))
  const sample = sampleOf(source.table, at, 200)
  const joined = linkBetween(column.column)
  const keys = sample.length > 0 && sample.every(value => issueKey.test(value.trim()))
  if (joined && keys) return becomes(to.link(joined.name, joined.way))
  // links of types and in languages not known still say which issues belong together
  if (column.to.length === 0 && keys && at !== keyAt && source.table.columns[at]!.name.includes('('))
    return becomes(to.link('relatesTo'))
  if (column.to.length === 0 && conceptOf(column.column) === 'epicLink' && keys) return becomes(to.link('partOf'))
  if (source.facts.format !== 'csv') return column
  const wiki = column.to.some(
    target => target.as === 'comment' || (target.as === 'field' && kind.fields[target.name]?.type === 'prose'),
  )
  const { entities: _, ...reading } = column.reading ?? {}
  return wiki ? { ...column, reading: { ...reading, markup: 'jira' } } : column
}

const inward =
  /^(inward|eingehende|entrante|enlace de incidencia entrante|lien entrant|entrant|vínculo de entrada|link de entrada|entrada|входящая|входящие|связь входящая|in entrata|collegamento.*entrata|wchodzące|przychodzące|内向き|内部|向内|传入|内向)/i
const outward =
  /^(outward|ausgehende|saliente|lien sortant|sortant|saída|link de saída|исходящая|исходящие|in uscita|collegamento.*uscita|wychodzące|外向き|外部|向外|传出|外向)/i

/** What a column such as "Outward issue link (Blocks)" joins, read from its words in several languages. */
function linkBetween(header: string): { name: string; way: 'in' | 'out' } | undefined {
  const parts = /^(.{3,60}?)\s*\(([^()]+)\)$/u.exec(header)
  if (!parts) return undefined
  const words = parts[1]!
  const way =
    inward.test(words) || /entrante|inward|вход|eingehend|entrada|entrata/i.test(words)
      ? 'in'
      : outward.test(words) || /saliente|outward|исход|ausgehend|saída|uscita|sortant/i.test(words)
        ? 'out'
        : undefined
  if (!way) return undefined
  const type = parts[2]!
  if (/block|blockier|bloqu|блок|blocc|blok|ブロック|阻止|阻塞|depend/i.test(type)) return { name: 'blocks', way }
  if (/dupli|doublon|дубл|重複|重复/i.test(type)) return { name: 'duplicateOf', way }
  return { name: 'relatesTo', way: 'out' }
}
