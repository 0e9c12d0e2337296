import './series.css'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type Level, type Read, type SeriesPoint, seriesLayout } from './series-layout.ts'

/** What a series of readings says. */
export interface SeriesWords {
  upper: string
  mean: string
  lower: string
  number: (value: number) => string
  day: (at: string) => string
  /** A reading as it is read aloud. */
  says: (point: SeriesPoint) => string
  /** What stands beside a signal: its value, and whether it is good news. */
  signal: (point: SeriesPoint, isBetter: boolean | undefined) => string
}

interface Props {
  name: string
  readings: readonly Read[]
  from?: string | undefined
  every?: number | undefined
  levels: readonly Level[]
  /** Which side of the limits is the better one, where one is. */
  better?: 'above' | 'below' | undefined
  words: SeriesWords
  height?: number
  onPick?: ((at: string) => void) | undefined
}

/** Readings as a line with dots over the band in which they move by themselves; each dot can be walked to and read. */
export function SeriesChart({ name, readings, from, every, levels, better, words, height = 340, onPick }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(720)
  const [at, setAt] = useState<string | null>(null)
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(Math.round(entry!.contentRect.width)))
    if (frame.current) watch.observe(frame.current)
    return () => watch.disconnect()
  }, [])
  const {
    plot,
    points,
    runs,
    band,
    levels: drawn,
    valueTicks,
    timeTicks,
  } = seriesLayout({
    readings,
    from,
    every,
    levels,
    words,
    size: { width, height },
  })
  const right = plot.x + plot.width
  const pointed = points.find(point => point.at === at)
  const last = points.at(-1)?.at
  const walk = (event: KeyboardEvent, place: number) => {
    const to = { ArrowLeft: place - 1, ArrowRight: place + 1, Home: 0, End: points.length - 1 }[event.key]
    const next = to === undefined ? undefined : points[to]
    if (to === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (next) frame.current?.querySelector<HTMLElement>(`[data-at="${CSS.escape(next.at)}"]`)?.focus()
  }
  return (
    <div className="series" ref={frame} style={{ blockSize: height }}>
      <svg className="series-drawing" width={width} height={height} aria-hidden>
        {band && (
          <rect className="series-band" x={plot.x} width={plot.width} y={band.top} height={band.bottom - band.top} />
        )}
        {valueTicks.map(tick => (
          <g key={tick.value}>
            <line className="series-grid" x1={plot.x} x2={right} y1={tick.y} y2={tick.y} />
            <text className="series-tick" x={plot.x - 8} y={tick.y + 4} textAnchor="end">
              {words.number(tick.value)}
            </text>
          </g>
        ))}
        {timeTicks.map(tick => (
          <text key={tick.at} className="series-tick" x={tick.x} y={height - 8} textAnchor="middle">
            {words.day(tick.at)}
          </text>
        ))}
        {drawn.map(level => (
          <g key={level.id} className="series-level" data-sort={level.sort}>
            <line x1={plot.x} x2={right} y1={level.y} y2={level.y} />
            {Math.abs(level.labelY - level.y) > 2 && (
              <path d={`M${right} ${level.y}L${right + 6} ${level.labelY}`} className="series-lead" />
            )}
            <text x={right + 10} y={level.labelY + 4}>
              {level.label} {words.number(tidy(level.at))}
            </text>
          </g>
        ))}
        {runs.map(run => (
          <polyline key={run[0]!.at} className="series-line" points={run.map(({ x, y }) => `${x},${y}`).join(' ')} />
        ))}
        {points.map(point => (
          <Mark key={point.at} point={point} better={better} isPointed={point.at === at} />
        ))}
        {points.map(
          point =>
            point.sign !== 'noise' && (
              <text
                key={point.at}
                className="series-word"
                x={point.x > right - 150 ? point.x - 12 : point.x + 12}
                y={point.y + 4}
                textAnchor={point.x > right - 150 ? 'end' : 'start'}
              >
                {words.signal(point, better === undefined ? undefined : better === point.sign)}
              </text>
            ),
        )}
      </svg>
      {/* biome-ignore lint/a11y/useSemanticElements: a chart is no form */}
      <div role="group" aria-label={name}>
        {points.map((point, place) => (
          <button
            key={point.at}
            type="button"
            className="series-point"
            data-at={point.at}
            tabIndex={point.at === (at ?? last) ? 0 : -1}
            style={{ transform: `translate(${point.x - 12}px, ${point.y - 12}px)` }}
            aria-label={words.says(point)}
            onFocus={() => setAt(point.at)}
            onMouseEnter={() => setAt(point.at)}
            onKeyDown={event => walk(event, place)}
            onClick={() => onPick?.(point.at)}
          />
        ))}
      </div>
      {pointed && (
        <p
          className="series-said"
          aria-hidden
          data-side={pointed.x > plot.x + plot.width * 0.6 ? 'left' : 'right'}
          style={{ transform: `translate(${pointed.x}px, ${pointed.y}px)` }}
        >
          <span>{words.says(pointed)}</span>
        </p>
      )}
    </div>
  )
}

/** As fine as one reads a level off: whole hundreds, tenths of tens. */
const tidy = (value: number): number =>
  Number(value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2))

/** A reading: a small dot where it is noise; a triangle that points the way it went where it is a signal. */
function Mark({ point, better, isPointed }: { point: SeriesPoint; better: Props['better']; isPointed: boolean }) {
  const { x, y, sign } = point
  if (sign === 'noise') return <circle className="series-dot" cx={x} cy={y} r={isPointed ? 5 : 3.5} />
  const tone = better === undefined ? 'care' : sign === better ? 'good' : 'bad'
  const turn = sign === 'above' ? -1 : 1
  return (
    <path
      className="series-signal"
      data-tone={tone}
      d={`M${x - 7} ${y - turn * 5}L${x + 7} ${y - turn * 5}L${x} ${y + turn * 8}Z`}
    />
  )
}
