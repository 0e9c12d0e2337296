// biome-ignore-all lint/a11y/useSemanticElements: rows that are not drawn are counted too, which a table cannot say
// biome-ignore-all lint/a11y/useFocusableInteractive: in a grid the row has the focus, or the cell one went to
// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: in a grid the row has the focus
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the keys are heard by the grid around
import type { MouseEvent } from 'react'
import type { RowsProps } from './rows-shape.ts'

type Props<T> = Pick<
  RowsProps<T>,
  'columns' | 'chosen' | 'open' | 'words' | 'nameOf' | 'addressOf' | 'idOf' | 'onEdit'
> & {
  row: T
  id: string
  place: number
  top: number
  isActive: boolean
  /** The cell of it that has the focus. */
  cell: string | null
  onActive: (cell: string | null) => void
  onSwitch: (spans: boolean) => void
}

/** One record as a row: a box that chooses it, and cells of which the title is a link as large as the row. */
export function RowsRow<T>(props: Props<T>) {
  const { row, id, columns, chosen, isActive, onActive, onSwitch, onEdit } = props
  const address = props.addressOf(row)
  const click = (event: MouseEvent) => {
    onActive(null)
    if (!event.shiftKey) return
    event.preventDefault()
    onSwitch(true)
  }
  return (
    <div
      role="row"
      tabIndex={isActive && props.cell === null ? 0 : -1}
      data-id={id}
      aria-rowindex={props.place + 2}
      aria-selected={chosen.has(id)}
      data-open={props.open === id || undefined}
      className="rows-row"
      style={{ insetBlockStart: props.top }}
      onClick={click}
      onFocus={event => event.target === event.currentTarget && onActive(null)}
    >
      <div role="gridcell" className="rows-choose">
        <label onClick={event => event.stopPropagation()}>
          <input
            type="checkbox"
            tabIndex={-1}
            checked={chosen.has(id)}
            aria-label={props.words.select(props.nameOf(row))}
            onClick={event => {
              event.stopPropagation()
              onSwitch(event.shiftKey)
            }}
            onChange={() => {}}
          />
        </label>
      </div>
      {columns.map(column => {
        // a title that leads somewhere goes there, and is written by keys
        const isLink = column.id === 'title' && address !== undefined
        const isEdited = onEdit !== undefined && column.editable === true && !isLink
        return (
          <div
            key={column.id}
            role="gridcell"
            tabIndex={props.cell === column.id ? 0 : -1}
            className={`rows-cell rows-${column.id}${column.kept ? '' : ' rows-later'}`}
            data-column={column.id}
            data-number={column.number || undefined}
            data-edited={isEdited || undefined}
            onClick={
              isEdited
                ? event => {
                    if (event.shiftKey || event.ctrlKey || event.metaKey) return
                    event.stopPropagation()
                    onActive(column.id)
                    onEdit(row, column.id, event.currentTarget)
                  }
                : undefined
            }
          >
            {isLink ? (
              <a className="rows-link" href={address} tabIndex={-1} draggable={false}>
                {column.cell(row)}
              </a>
            ) : (
              column.cell(row)
            )}
          </div>
        )
      })}
    </div>
  )
}
