import type { Canvas } from '../../model/canvas.ts'
import { linesOf } from '../../ui/canvas/card-lines.ts'
import type { Primitive, Scene } from '../../ui/canvas/primitive.ts'
import type { Face } from '../../ui/canvas/stage.tsx'
import type { Around } from '../list/use-around.ts'
import { CanvasCard } from './canvas-card.tsx'

/** How a canvas draws a record at its spot: by a mark of its primitive's own, or as a card with the lines it asks for. */
export const faceOf =
  (canvas: Canvas, kinds: Scene['kinds'], primitive: Primitive | null | undefined, around: Around): Face =>
  (card, spot) =>
    primitive?.Mark ? (
      <primitive.Mark card={card} spot={spot} />
    ) : (
      <CanvasCard
        card={card}
        spot={spot}
        kind={kinds.get(card.kind)}
        around={around}
        shows={linesOf(canvas, card)}
        look={primitive?.face ?? 'full'}
      />
    )
