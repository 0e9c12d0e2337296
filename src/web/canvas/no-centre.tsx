import type { Canvas } from '../../model/canvas.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { dialogs } from '../shell/dialogs.ts'
import { useTerritory } from '../territory.ts'
import { canvasWords } from '../words/canvas.words.ts'

/** What is said where the record that a canvas is drawn around has yet to be made. */
export function NoCentre({ canvas }: { canvas: Canvas }) {
  const kind = useTerritory().kinds.get(canvas.centre?.kind ?? '')
  if (!kind) return null
  return (
    <Empty
      title={canvasWords.empty(kind.plural)}
      action={
        <Button look="first" onPress={() => dialogs.open({ dialog: 'create', kind: kind.word })}>
          {canvasWords.create(kind.title)}
        </Button>
      }
    >
      {kind.says}
    </Empty>
  )
}
