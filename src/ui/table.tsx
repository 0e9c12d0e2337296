import './table.css'
import type { ReactNode } from 'react'
import {
  Cell,
  Column,
  Table as Grid,
  Row,
  type SortDescriptor,
  TableBody,
  TableHeader,
} from 'react-aria-components/Table'

/** One column of a table: its words and how a row reads in it. */
export interface TableColumn<T> {
  id: string
  title: string
  cell: (row: T) => ReactNode
  sortable?: boolean
  /** Left out where there is little room. */
  wide?: boolean
  number?: boolean
}

interface Props<T> {
  name: string
  columns: readonly TableColumn<T>[]
  rows: readonly T[]
  idOf: (row: T) => string
  textOf: (row: T) => string
  onOpen: (row: T) => void
  sort?: { column: string; down: boolean } | undefined
  onSort?: (column: string, down: boolean) => void
  empty: ReactNode
}

/** Records as rows: arrows move, Enter opens, a column's head sorts. */
export function Table<T extends object>({ name, columns, rows, idOf, textOf, onOpen, sort, onSort, empty }: Props<T>) {
  const sorted: SortDescriptor | undefined = sort && {
    column: sort.column,
    direction: sort.down ? 'descending' : 'ascending',
  }
  return (
    <Grid
      aria-label={name}
      className="table"
      onRowAction={id => {
        const row = rows.find(one => idOf(one) === id)
        if (row) onOpen(row)
      }}
      {...(sorted ? { sortDescriptor: sorted } : {})}
      onSortChange={({ column, direction }) => onSort?.(String(column), direction === 'descending')}
    >
      <TableHeader>
        {columns.map((column, place) => (
          <Column
            key={column.id}
            id={column.id}
            isRowHeader={place === 1 || columns.length === 1}
            allowsSorting={column.sortable ?? false}
            className={classOf(column)}
          >
            {({ sortDirection }) => (
              <>
                {column.title}
                {sortDirection && <span aria-hidden> {sortDirection === 'ascending' ? '↑' : '↓'}</span>}
              </>
            )}
          </Column>
        ))}
      </TableHeader>
      <TableBody items={rows} renderEmptyState={() => empty} dependencies={[columns]}>
        {row => (
          <Row id={idOf(row)} textValue={textOf(row)} className="table-row" columns={[...columns]}>
            {column => <Cell className={classOf(column)}>{column.cell(row)}</Cell>}
          </Row>
        )}
      </TableBody>
    </Grid>
  )
}

function classOf(column: { id: string; wide?: boolean; number?: boolean }): string {
  return `cell cell-${column.id}${column.wide ? ' cell-wide' : ''}${column.number ? ' cell-number' : ''}`
}
