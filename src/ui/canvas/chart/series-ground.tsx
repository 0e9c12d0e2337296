import type { Drawn } from '../primitive.ts'
import { SeriesDrawing } from './series-drawing.tsx'
import type { SeriesStage } from './series-stage.ts'

/** The chart itself beneath the readings one can take hold of. */
export function SeriesGround({ layout: { drawn, better, bounds } }: Drawn<SeriesStage>) {
  if (drawn.points.length === 0) return null
  return (
    <svg className="series-ground" width={bounds.width} height={drawn.plot.y + drawn.plot.height + 4} aria-hidden>
      <SeriesDrawing drawn={drawn} better={better} />
    </svg>
  )
}
