import type { Layout, Primitive, Scene, Spot } from '../../ui/canvas/primitive.ts'
import type { StageActs } from '../../ui/canvas/stage-acts.ts'
import type { CanvasRow } from './list-rows.ts'

interface Given {
  primitive: Primitive
  scene: Scene
  layout: Layout
  acts: StageActs
}

/** Does in the list what a key does on the picture: a feeling, a letter, taking something off; false where it means nothing. */
export function pressRows(given: Given, rows: readonly CanvasRow[], key: string): boolean {
  const { primitive, scene, layout, acts } = given
  if (!acts.mayWrite || (key.length !== 1 && !isDelete(key))) return false
  const spots = rows.flatMap((row): Spot[] => (row.spot ? [row.spot] : []))
  const moves = spots.flatMap(spot => {
    const pressed = primitive.press?.(scene, layout, spot, key)
    return pressed && 'place' in pressed ? [pressed] : []
  })
  if (moves.length > 0) {
    void acts.move(moves)
    return true
  }
  const records = rows.flatMap(({ record }) => (record ? [record.id] : []))
  if (!isDelete(key) || records.length === 0) return false
  void acts.archive(records)
  return true
}

const isDelete = (key: string): boolean => key === 'Delete' || key === 'Backspace'
