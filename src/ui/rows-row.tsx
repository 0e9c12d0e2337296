// biome-ignore-all lint/a11y/useSemanticElements: rows that are not drawn are counted too, which a table cannot say
// biome-ignore-all lint/a11y/useFocusableInteractive: in a grid the row has the focus, not each of its cells
// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: in a grid the row has the focus
import type { MouseEvent } from 'react'
import type { RowsProps } from './rows.tsx'

type Props<T> = Pick<RowsProps<T>, 'columns' | 'chosen' | 'open' | 'words' | 'nameOf' | 'addressOf'> & {
  row: T
  id: string
  place: number
  top: number
  isActive: boolean
  onActive: () => void
  onSwitch: (spans: boolean) => void
}

/** One record as a row: a box that chooses it, and cells of which the title is a link as large as the row. */
export function RowsRow<T>(props: Props<T>) {
  const { row, id, columns, chosen, isActive, onActive, onSwitch } = props
  const click = (event: MouseEvent) => {
    onActive()
    if (!event.shiftKey) return
    event.preventDefault()
    onSwitch(true)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the grid around
    <div
      role="row"
      tabIndex={isActive ? 0 : -1}
      data-id={id}
      aria-rowindex={props.place + 2}
      aria-selected={chosen.has(id)}
      data-open={props.open === id || undefined}
      className="rows-row"
      style={{ insetBlockStart: props.top }}
      onClick={click}
      onFocus={event => event.target === event.currentTarget && onActive()}
    >
      <div role="gridcell" className="rows-choose">
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: a label is no control of its own */}
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
      {columns.map(column => (
        <div
          key={column.id}
          role="gridcell"
          className={`rows-cell rows-${column.id}`}
          data-number={column.number || undefined}
        >
          {column.id === 'title' ? (
            <a className="rows-link" href={props.addressOf(row)} tabIndex={-1} draggable={false}>
              {column.cell(row)}
            </a>
          ) : (
            column.cell(row)
          )}
        </div>
      ))}
    </div>
  )
}
