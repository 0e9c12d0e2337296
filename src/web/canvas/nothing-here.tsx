import { type Kind, manyOf } from '../../model/kind.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { useHovers } from '../../ui/use-hovers.ts'
import { canvasWords } from '../words/canvas.words.ts'

/** What is said on a canvas on which nothing stands: how the first one is written, or that a filter leaves nothing. */
export function NothingHere({
  kind,
  isDrawn,
  isNarrowed,
  onNew,
}: {
  kind: Kind
  /** It is written where one clicks. */
  isDrawn: boolean
  /** Something is left out by a filter. */
  isNarrowed: boolean
  /** Undefined where nobody may write. */
  onNew: (() => void) | undefined
}) {
  const hovers = useHovers()
  const says = !hovers ? canvasWords.emptyTouched : isDrawn ? canvasWords.emptyWords : canvasWords.emptyList
  return (
    <div className="canvas-nothing" data-no-picture>
      <Empty
        title={isNarrowed ? canvasWords.noneLeft : canvasWords.empty(manyOf(kind))}
        action={
          onNew && (
            <Button size="small" onPress={onNew} data-own>
              {canvasWords.first(kind.title)}
            </Button>
          )
        }
      >
        {isNarrowed ? canvasWords.noneLeftWords : onNew ? says : kind.says}
      </Empty>
    </div>
  )
}
