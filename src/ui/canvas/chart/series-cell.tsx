import type { Spot } from '../primitive.ts'
import { SeriesMark } from './series-mark.tsx'
import { readingOf, type SeriesStage } from './series-stage.ts'
import type { SeriesWords } from './series-words.ts'

/** A reading under the pointer or with the focus says what it is; a signal always does, the last of several in a row. */
export function SeriesCell({ layout, spot, words }: { layout: SeriesStage; spot: Spot; words: SeriesWords }) {
  const point = readingOf(layout, spot)
  if (!point) return null
  const { points, plot } = layout.drawn
  const next = points[points.indexOf(point) + 1]
  const isLast = next === undefined || next.sign !== point.sign || next.x - point.x > 130
  return (
    <div className="series-reading">
      <svg viewBox="-12 -12 24 24" aria-hidden>
        <SeriesMark at={{ x: 0, y: 0 }} sign={point.sign} better={layout.better} />
      </svg>
      {point.sign !== 'noise' && isLast && (
        <b
          className="series-signal-word"
          data-sign={point.sign}
          data-end={point.x > plot.x + plot.width - 120 || undefined}
        >
          {words.signal(words.value(point.value, layout.unit), layout.better && layout.better === point.sign)}
        </b>
      )}
      <span className="series-hint" data-end={point.x > plot.x + plot.width * 0.6 || undefined}>
        {spot.says}
      </span>
    </div>
  )
}
