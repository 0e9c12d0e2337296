import type { ReactNode } from 'react'
import { type Kind, manyOf } from '../../model/kind.ts'
import { Key } from '../../ui/link-chip.tsx'
import { Table, type TableColumn } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { since } from '../format.ts'
import { usePersonName } from '../record/field-page.tsx'
import { isClosed, stateLabel, toneOf, useTerritory } from '../territory.ts'
import { areaWords } from '../words/area.words.ts'
import { columnsOf, shortValue } from './table-columns.ts'

/** What a row shows; one found by words has no more than its name. */
export interface RecordRow {
  id: string
  key: string
  kind: string
  title: string
  state: string
  owner?: string | null
  updatedAt?: string
  fields?: Readonly<Record<string, unknown>>
}

interface Props {
  kind: Kind
  rows: readonly RecordRow[]
  sort: string
  onSort: (sort: string) => void
  onOpen: (row: RecordRow) => void
  empty: ReactNode
}

/** Records of one kind as a table: key, title, state, the two fields that tell most, owner, and when it changed. */
export function RecordTable({ kind, rows, sort, onSort, onOpen, empty }: Props) {
  const territory = useTerritory()
  const personName = usePersonName()
  const tone = toneOf(territory, kind.word)
  const columns: TableColumn<RecordRow>[] = [
    { id: 'key', title: areaWords.columns.key, sortable: true, cell: row => <Key mark={row.key} tone={tone} /> },
    { id: 'title', title: areaWords.columns.title, sortable: !kind.bulk, cell: row => row.title },
    {
      id: 'state',
      title: areaWords.columns.state,
      sortable: true,
      cell: row => (
        <Tag dot tone={isClosed(kind, row.state) ? 'plain' : tone}>
          {stateLabel(territory, row.kind, row.state)}
        </Tag>
      ),
    },
    ...columnsOf(kind, rows).map(
      ({ name, field }): TableColumn<RecordRow> => ({
        id: name,
        title: field.label,
        sortable: !kind.bulk || field.indexed === true,
        wide: true,
        number: field.type === 'number' || field.type === 'scale' || field.type === 'range' || field.type === 'money',
        cell: row => shortValue(field, row.fields?.[name], personName),
      }),
    ),
    {
      id: 'owner',
      title: areaWords.columns.owner,
      wide: true,
      sortable: true,
      cell: row => personName(row.owner ?? null),
    },
    {
      id: 'updatedAt',
      title: areaWords.columns.updated,
      wide: true,
      sortable: true,
      number: true,
      cell: row => (row.updatedAt ? since(row.updatedAt) : ''),
    },
  ]
  return (
    <Table
      name={manyOf(kind)}
      columns={columns}
      rows={rows}
      idOf={row => row.id}
      textOf={row => `${row.key} ${row.title}`}
      onOpen={onOpen}
      sort={{ column: sort.replace(/^-/, ''), down: sort.startsWith('-') }}
      onSort={(column, down) => onSort(`${down ? '-' : ''}${column}`)}
      empty={empty}
    />
  )
}
