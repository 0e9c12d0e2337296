import './series.css'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { SeriesDrawing } from './series-drawing.tsx'
import { type Level, type Read, seriesLayout, tidy } from './series-layout.ts'
import { type SeriesWords, saysOf } from './series-words.ts'

interface Props {
  name: string
  readings: readonly Read[]
  from?: string | undefined
  every?: number | undefined
  levels: readonly Level[]
  /** Which side of the limits is the better one, where one is. */
  better?: 'above' | 'below' | undefined
  unit: string
  hasLimits: boolean
  words: SeriesWords
  height?: number
  onPick?: ((at: string) => void) | undefined
}

/** Readings as a line with dots over the band in which they move by themselves; each dot can be walked to and read. */
export function SeriesChart(props: Props) {
  const { name, readings, from, every, levels, better, unit, hasLimits, words, height = 340, onPick } = props
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(720)
  const [at, setAt] = useState<string | null>(null)
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(Math.round(entry!.contentRect.width)))
    if (frame.current) watch.observe(frame.current)
    return () => watch.disconnect()
  }, [])
  const drawn = seriesLayout({ readings, from, every, levels, words, size: { width, height } })
  const { plot, points, valueTicks, timeTicks } = drawn
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
        <SeriesDrawing drawn={drawn} better={better} pointed={at} />
        {valueTicks.map(tick => (
          <text key={tick.value} className="series-tick" x={plot.x - 8} y={tick.y + 4} textAnchor="end">
            {words.number(tick.value)}
          </text>
        ))}
        {timeTicks.map(tick => (
          <text key={tick.at} className="series-tick" x={tick.x} y={height - 8} textAnchor="middle">
            {words.day(tick.at)}
          </text>
        ))}
        {drawn.levels.map(level => (
          <g key={level.id} className="series-level" data-sort={level.sort}>
            {Math.abs(level.labelY - level.y) > 2 && (
              <path d={`M${right} ${level.y}L${right + 6} ${level.labelY}`} className="series-lead" />
            )}
            <text x={right + 10} y={level.labelY + 4}>
              {level.label} {words.number(tidy(level.at))}
            </text>
          </g>
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
                {words.signal(words.value(point.value, unit), better && better === point.sign)}
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
            aria-label={saysOf(words, point, unit, hasLimits)}
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
          <span>{saysOf(words, pointed, unit, hasLimits)}</span>
        </p>
      )}
    </div>
  )
}
