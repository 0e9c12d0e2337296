// biome-ignore-all lint/a11y/useSemanticElements: rows that are not drawn are counted too, which a table cannot say
// biome-ignore-all lint/a11y/useFocusableInteractive: in a grid the row has the focus, not each of its cells
// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: in a grid the row has the focus
import type { RowsProps } from './rows-shape.ts'

type Props<T> = Pick<RowsProps<T>, 'columns' | 'chosen' | 'onChoose' | 'sort' | 'onSort' | 'words'> & {
  ids: readonly string[]
}

/** The heads of the columns: one chooses all, the others sort. */
export function RowsHead<T>({ columns, chosen, onChoose, sort, onSort, words, ids }: Props<T>) {
  const isAll = ids.length > 0 && ids.every(id => chosen.has(id))
  return (
    <div role="rowgroup" className="rows-head">
      <div role="row" className="rows-heads" aria-rowindex={1}>
        <div role="columnheader" className="rows-choose">
          <label>
            <input
              type="checkbox"
              aria-label={words.selectAll}
              checked={isAll}
              ref={box => {
                if (box) box.indeterminate = !isAll && chosen.size > 0
              }}
              onChange={() => onChoose(isAll ? new Set() : new Set(ids))}
            />
          </label>
        </div>
        {columns.map(column => {
          const isSorted = sort?.column === column.id
          return (
            <div
              key={column.id}
              role="columnheader"
              className={`rows-cell${column.kept ? '' : ' rows-later'}`}
              data-number={column.number || undefined}
              aria-sort={isSorted ? (sort.down ? 'descending' : 'ascending') : undefined}
            >
              {column.sortable ? (
                <button
                  type="button"
                  className="rows-sort"
                  onClick={() => onSort(column.id, isSorted ? !sort.down : column.number === true)}
                >
                  {column.title}
                  {isSorted && <span aria-hidden> {sort.down ? '↓' : '↑'}</span>}
                </button>
              ) : (
                column.title
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}
