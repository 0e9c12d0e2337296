import type { Layout, Primitive, Scene } from '../../ui/canvas/primitive.ts'
import { placeColumn } from '../canvas/list-columns.tsx'
import { useListed } from '../canvas/use-listed.ts'
import { number } from '../format.ts'
import type { Around } from '../list/use-around.ts'
import { canvasWords } from '../words/canvas.words.ts'

/** The list twin of a shared canvas: a plain table, put together by the places of the picture. */
export function SharedCards({
  scene,
  layout,
  primitive,
  around,
}: {
  scene: Scene
  layout: Layout
  primitive: Primitive
  around: Around
}) {
  const kind = scene.kinds.get(scene.canvas.about)!
  const { groups, columns: all } = useListed({ scene, layout, primitive, around, kind })
  // where a card stands is said by what it is put together under
  const columns = groups.length > 1 ? all.filter(({ id }) => id !== placeColumn) : all
  return (
    <table className="shared-table">
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column.id} scope="col">
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ id, label, rows }) => (
        <tbody key={id}>
          {groups.length > 1 && (
            <tr className="shared-group">
              <th scope="rowgroup" colSpan={columns.length}>
                {label ?? canvasWords.elsewhere} <span className="quiet number">{number(rows.length)}</span>
              </th>
            </tr>
          )}
          {rows.map(row => (
            <tr key={row.id}>
              {columns.map((column, at) =>
                column.id === 'title' || (primitive.lines && at === 0) ? (
                  <th key={column.id} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td
                    key={column.id}
                    className={column.id === 'key' ? 'shared-key' : undefined}
                    data-label={column.id === 'key' ? undefined : column.title}
                  >
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
