import type { Field } from '../../model/field.ts'
import type { Kind } from '../../model/kind.ts'
import type { ChartRecord } from '../../model/record.ts'
import { commonColumns } from '../../model/view.ts'
import { Key } from '../../ui/link-chip.tsx'
import type { RowColumn } from '../../ui/rows-shape.ts'
import { FewTags, Tag, type Tone } from '../../ui/tag.tsx'
import { isClosed } from '../territory.ts'
import { listWords } from '../words/list.words.ts'
import { cellText } from './cell-text.ts'
import { OpenThreads } from './open-threads.tsx'
import type { Around } from './use-around.ts'

/** Every column a list of a kind can show, with its words. */
export const allColumns = (kind: Kind): { id: string; label: string }[] => [
  ...commonColumns.map(id => ({ id, label: listWords.names[id] ?? id })),
  ...Object.entries(kind.fields).map(([id, field]) => ({ id, label: field.label })),
]

/** The columns of a list as they are drawn: key and title always, then those that are asked for. */
export function drawnColumns(
  kind: Kind,
  names: readonly string[],
  around: Around,
  tone: Tone,
): RowColumn<ChartRecord>[] {
  const key: RowColumn<ChartRecord> = {
    id: 'key',
    title: listWords.names.key!,
    least: 4.75,
    sortable: true,
    cell: row => <Key mark={row.key} tone={tone} />,
  }
  const title: RowColumn<ChartRecord> = {
    id: 'title',
    title: listWords.names.title!,
    least: 8,
    roomy: 14,
    grows: true,
    kept: true,
    editable: true,
    sortable: !kind.bulk,
    cell: row => (
      <>
        {row.title}
        <OpenThreads record={row.id} />
      </>
    ),
  }
  return [key, title, ...names.flatMap(name => columnCalled(kind, name, around, tone) ?? [])]
}

const widths: Partial<Record<Field['type'], number>> = { prose: 16, text: 12, steps: 12, url: 12, flag: 5, number: 7 }
const common: Readonly<Record<string, Pick<RowColumn<ChartRecord>, 'least'> & Partial<RowColumn<ChartRecord>>>> = {
  state: { least: 8.5, sortable: true, editable: true, kept: true },
  owner: { least: 7.5, sortable: true, editable: true },
  team: { least: 7, sortable: true, editable: true },
  tags: { least: 10, editable: true },
  audience: { least: 12.5, sortable: true, editable: true },
  createdAt: { least: 6.5, number: true, sortable: true },
  updatedAt: { least: 6.5, number: true, sortable: true },
  system: { least: 7 },
}

function columnCalled(kind: Kind, name: string, around: Around, tone: Tone): RowColumn<ChartRecord> | undefined {
  const field = kind.fields[name]
  const shape = common[name]
  if (shape)
    return { id: name, title: listWords.names[name]!, ...shape, cell: row => commonCell(kind, name, row, around, tone) }
  if (!field) return undefined
  return {
    id: name,
    title: field.label,
    least: widths[field.type] ?? 9,
    number: ['number', 'scale', 'range', 'money'].includes(field.type),
    sortable: (!kind.bulk || field.indexed === true) && field.type !== 'choices' && field.type !== 'steps',
    editable: true,
    cell: row => <span className="shortened">{cellText(kind, name, row, around)}</span>,
  }
}

function commonCell(kind: Kind, name: string, row: ChartRecord, around: Around, tone: Tone) {
  if (name === 'state')
    return (
      <Tag dot tone={isClosed(kind, row.state) ? 'plain' : tone}>
        {cellText(kind, name, row, around)}
      </Tag>
    )
  if (name === 'tags') return <FewTags tags={row.tags} most={1} says={listWords.moreTags} />
  return <span className="shortened">{cellText(kind, name, row, around)}</span>
}
