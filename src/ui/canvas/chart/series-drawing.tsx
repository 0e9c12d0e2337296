import type { SeriesLayout } from './series-layout.ts'
import { SeriesMark } from './series-mark.tsx'

/** The band in which readings move by themselves, the levels, and the line of readings; words stand elsewhere. */
export function SeriesDrawing({
  drawn: { plot, band, levels, runs, points, valueTicks },
  better,
  pointed,
}: {
  drawn: SeriesLayout
  better: 'above' | 'below' | undefined
  /** The reading at hand. */
  pointed?: string | null
}) {
  const right = plot.x + plot.width
  return (
    <>
      {band && (
        <rect
          className="series-band"
          x={plot.x}
          width={plot.width}
          y={band.top}
          height={Math.max(1, band.bottom - band.top)}
        />
      )}
      {valueTicks.map(tick => (
        <line key={tick.value} className="series-grid" x1={plot.x} x2={right} y1={tick.y} y2={tick.y} />
      ))}
      {levels.map(level => (
        <g key={level.id} className="series-level" data-sort={level.sort}>
          <line x1={plot.x} x2={right} y1={level.y} y2={level.y} />
        </g>
      ))}
      {runs.map(run => (
        <polyline key={run[0]!.at} className="series-line" points={run.map(({ x, y }) => `${x},${y}`).join(' ')} />
      ))}
      {points.map(point => (
        <SeriesMark key={point.at} at={point} sign={point.sign} better={better} large={point.at === pointed} />
      ))}
    </>
  )
}
