import { useMemo } from 'react'
import type { Kind } from '../../model/kind.ts'
import type { Layout, Primitive, Scene } from '../../ui/canvas/primitive.ts'
import type { Around } from '../list/use-around.ts'
import { toneOf } from '../territory.ts'
import { canvasColumns } from './list-columns.tsx'
import { groupsOf, type RowGroup } from './list-rows.ts'

/** What the list of a canvas is drawn of: its rows by the places of the picture, which of them a row is in, and the columns. */
export function useListed({
  scene,
  layout,
  primitive,
  around,
  kind,
}: {
  scene: Scene
  layout: Layout
  primitive: Primitive
  around: Around
  kind: Kind
}) {
  const groups = useMemo(() => groupsOf(scene, layout, primitive), [scene, layout, primitive])
  const groupOf = useMemo(
    () => new Map<string, RowGroup>(groups.flatMap(group => group.rows.map(row => [row.id, group] as const))),
    [groups],
  )
  const columns = canvasColumns({
    canvas: scene.canvas,
    kind,
    scene,
    primitive,
    layout,
    around,
    tone: toneOf(around.territory, kind.word),
    placeOf: row => groupOf.get(row.id)?.place?.label ?? '',
  })
  return { groups, groupOf, columns }
}
