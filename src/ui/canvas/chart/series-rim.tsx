import { useLayoutEffect, useRef } from 'react'
import { useHovers } from '../../use-hovers.ts'
import type { Camera, Size } from '../camera.ts'
import type { Drawn } from '../primitive.ts'
import { useStage } from '../stage-context.ts'
import { tidy } from './series-layout.ts'
import type { SeriesStage } from './series-stage.ts'
import { SeriesVerdict } from './series-verdict.tsx'
import type { SeriesWords } from './series-words.ts'

/** Least distance between two words along an edge. */
const apart = { down: 17, across: 64 }

/** What the values, days and levels are, along the edges of the window at a size one can read; and what all of it says. */
export function SeriesRim({ scene, layout, words }: Drawn<SeriesStage> & { words: SeriesWords }) {
  const { sight } = useStage()
  const hovers = useHovers()
  const rim = useRef<HTMLDivElement>(null)
  const { drawn, readings, unit } = layout
  const { plot, levels, valueTicks, timeTicks, points } = drawn
  useLayoutEffect(() => {
    const place = (camera: Camera, window: Size) => {
      if (rim.current) follow(rim.current, camera, window, plot)
    }
    return sight.follow(place)
  })
  const name = scene.centre ? `${scene.centre.key} ${scene.centre.title}` : ''
  return (
    <>
      <div className="series-head">
        <p className="series-name shortened">{name}</p>
        <SeriesVerdict readings={readings} points={points} unit={unit} words={words} />
        {readings.length === 0 && (
          <p className="series-verdict">
            <b>{words.empty}</b> {hovers ? words.emptyHere : words.emptyTouched}
          </p>
        )}
      </div>
      {points.length > 0 && (
        <div className="series-rim" ref={rim} aria-hidden>
          {valueTicks.map(tick => (
            <span key={tick.value} className="series-value" data-y={tick.y}>
              {words.number(tick.value)}
            </span>
          ))}
          {timeTicks.map(tick => (
            <span key={tick.at} className="series-day" data-x={tick.x}>
              {words.day(tick.at)}
            </span>
          ))}
          {[...levels]
            .sort((one, other) => one.y - other.y)
            .map(level => (
              <span key={level.id} className="series-level-name" data-sort={level.sort} data-y={level.y}>
                {level.label} <b className="number">{words.number(tidy(level.at))}</b>
              </span>
            ))}
        </div>
      )}
    </>
  )
}

/** Puts every word at its edge; of those that would touch, levels move aside and days make room for later ones. */
function follow(rim: HTMLElement, camera: Camera, window: Size, plot: SeriesStage['drawn']['plot']): void {
  const down = (y: number) => y * camera.zoom + camera.y
  const across = (x: number) => x * camera.zoom + camera.x
  const bottom = Math.min(window.height - 22, down(plot.y + plot.height) + 8)
  const left = Math.max(6, across(plot.x) - 44)
  let last = -Infinity
  for (const word of rim.querySelectorAll<HTMLElement>('.series-level-name')) {
    last = Math.max(down(Number(word.dataset.y)), last + apart.down)
    const x = Math.min(window.width - word.offsetWidth - 6, across(plot.x + plot.width) + 10)
    put(word, x, last - 9)
  }
  for (const word of rim.querySelectorAll<HTMLElement>('.series-value'))
    put(word, left, down(Number(word.dataset.y)) - 9)
  let free = Infinity
  for (const word of [...rim.querySelectorAll<HTMLElement>('.series-day')].reverse()) {
    const x = across(Number(word.dataset.x))
    const fits = x < free - apart.across && x > left + 40
    word.style.visibility = fits ? '' : 'hidden'
    if (fits) free = x
    put(word, x - word.offsetWidth / 2, bottom)
  }
}

const put = (word: HTMLElement, x: number, y: number): void => {
  word.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
}
