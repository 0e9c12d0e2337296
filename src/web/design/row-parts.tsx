import { useRef, useState } from 'react'
import { Key } from '../../ui/link-chip.tsx'
import { Rows } from '../../ui/rows.tsx'
import type { RowColumn, RowsHandle } from '../../ui/rows-shape.ts'
import { designWords as says } from '../words/design.words.ts'

interface Row {
  key: string
  title: string
  state: string
  count: number
}

const untouched = () => {}

/** A few rows: one chosen, long words, words from right to left. */
export function RowParts() {
  const rows: readonly Row[] = [
    { key: 'N-1', title: says.record, state: says.chosen, count: 12 },
    { key: 'N-2', title: says.longWord, state: says.chosen, count: 1 },
    { key: 'N-3', title: says.turned, state: says.chosen, count: 0 },
  ]
  const columns: readonly RowColumn<Row>[] = [
    { id: 'key', title: says.columns.key, least: 4, kept: true, cell: row => <Key mark={row.key} tone="rose" /> },
    {
      id: 'title',
      title: says.columns.title,
      least: 12,
      grows: true,
      kept: true,
      sortable: true,
      cell: row => row.title,
    },
    { id: 'state', title: says.columns.state, least: 6, cell: row => row.state },
    { id: 'count', title: says.columns.count, least: 5, number: true, sortable: true, cell: row => row.count },
  ]
  const handle = useRef<RowsHandle | null>(null)
  const [sort, setSort] = useState({ column: 'title', down: false })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(['N-2']))
  return (
    <Rows
      name={says.tableName}
      columns={columns}
      lines={rows.map(row => ({ row }))}
      total={rows.length}
      idOf={row => row.key}
      nameOf={row => row.key}
      addressOf={() => '/design'}
      chosen={chosen}
      onChoose={setChosen}
      onPeek={untouched}
      onOpen={untouched}
      onPass={untouched}
      sort={sort}
      onSort={(column, down) => setSort({ column, down })}
      words={{ select: says.choose, selectAll: says.selectAll }}
      handle={handle}
    />
  )
}
