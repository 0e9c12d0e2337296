import type { CanvasCard } from '../../model/canvas-seen.ts'
import type { Scene } from '../../ui/canvas/primitive.ts'
import { CellEditor } from '../list/cell-editor.tsx'
import type { Around } from '../list/use-around.ts'
import { useBackTo } from '../shell/use-back-to.ts'
import { useAnswer } from '../use-answer.ts'

/** Which field of which record is being written, and beside what. */
export interface Writing {
  record: CanvasCard
  field: string
  at: HTMLElement
}

/** What is to be written, where both the record and the place are there. */
export function writingOf(scene: Scene, id: string, field: string, at: Element): Writing | null {
  const record = scene.records.get(id) ?? (scene.centre?.id === id ? scene.centre : undefined)
  return record && at instanceof HTMLElement ? { record, field, at } : null
}

/** A field written beside where a canvas draws it; the record is read whole first, because cards leave long texts out. */
export function FieldWriter({ writing, around, onClose }: { writing: Writing; around: Around; onClose: () => void }) {
  const { data } = useAnswer('read', { id: writing.record.id })
  const kind = around.territory.kinds.get(writing.record.kind)
  useBackTo(writing.at)
  // what was read before the card last changed would be written over what stands there now
  if (!data || data.record.version < writing.record.version || !kind) return null
  return (
    <CellEditor
      kind={kind}
      record={data.record}
      column={writing.field}
      cell={writing.at}
      around={around}
      onClose={() => {
        onClose()
        writing.at.focus()
      }}
    />
  )
}
