import type { Layout, Primitive, Scene } from '../../ui/canvas/primitive.ts'
import { groupsOf } from '../canvas/canvas-groups.ts'
import { canvasColumns } from '../canvas/list-columns.tsx'
import { number } from '../format.ts'
import type { Around } from '../list/use-around.ts'
import { toneOf } from '../territory.ts'
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
  const groups = groupsOf(scene, layout)
  const columns = canvasColumns({
    canvas: scene.canvas,
    kind,
    scene,
    primitive,
    layout,
    around,
    tone: toneOf(around.territory, kind.word),
    placeOf: record => groups.find(group => group.records.includes(record))?.place?.label ?? '',
  })
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
      {groups.map(({ place, records, texts }) => (
        <tbody key={place?.id ?? ''}>
          {groups.length > 1 && (
            <tr className="shared-group">
              <th scope="rowgroup" colSpan={columns.length}>
                {place?.label ?? canvasWords.elsewhere}{' '}
                <span className="quiet number">{number(records.length + texts.length)}</span>
              </th>
            </tr>
          )}
          {texts.map(spot => (
            <tr key={spot.id}>
              <td colSpan={columns.length}>
                {spot.text} {spot.mark && <b className="number quiet">{spot.mark.text}</b>}
              </td>
            </tr>
          ))}
          {records.map(record => (
            <tr key={record.id}>
              {columns.map(column =>
                column.id === 'title' ? (
                  <th key={column.id} scope="row">
                    {column.cell(record)}
                  </th>
                ) : (
                  <td
                    key={column.id}
                    className={column.id === 'key' ? 'shared-key' : undefined}
                    data-label={column.id === 'key' ? undefined : column.title}
                  >
                    {column.cell(record)}
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
