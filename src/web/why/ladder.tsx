import './ladder.css'
import { type KeyboardEvent, type ReactNode, useId, useMemo, useRef } from 'react'
import type { RecordName } from '../../model/answers.ts'
import type { LadderRung } from '../../model/why.ts'
import { useSize } from '../map/use-size.ts'
import { whyWords } from '../words/why.words.ts'
import { graphOfLadder } from './ladder-graph.ts'
import { type Direction, nextStep } from './ladder-keys.ts'
import { type Placed, pictureOfLadder } from './ladder-picture.ts'
import { placed, RungCard } from './rung-card.tsx'
// after the styles of the cards, which it overrules where there is no room for a picture
import './ladder-narrow.css'

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** What a drawn ladder needs from the page it stands on; it knows no router. */
export interface LadderPlace {
  /** Where a record's key leads; none where one may only look. */
  addressOf?: (record: RecordName) => string
  /** Does what fills a gap; none where one may only look. */
  act?: (rung: LadderRung, on: RecordName) => void
}

/** A ladder as one picture: the trunk all sides share, then customer, business and vision, each record once. */
export function LadderDrawn({
  of,
  rungs,
  grows,
  foot,
  name,
  ...place
}: LadderPlace & {
  of: RecordName
  rungs: readonly LadderRung[]
  grows: 'up' | 'down'
  foot: ReactNode
  name: string
}) {
  const [room, size] = useSize<HTMLDivElement>()
  const wide = size ? size.width / 16 : 72
  const graph = useMemo(() => graphOfLadder(of, rungs), [of, rungs])
  const picture = useMemo(() => pictureOfLadder(graph, wide, grows), [graph, wide, grows])
  const heading = useId()
  const names = useMemo(
    () =>
      new Map([
        [of.id, of],
        ...graph.steps.flatMap(step => (step.rung.record ? [[step.id, step.rung.record] as const] : [])),
      ]),
    [of, graph],
  )
  const list = useRef<HTMLDivElement>(null)
  const step = (event: KeyboardEvent) => {
    const direction = directions[event.key]
    const from = event.target instanceof Element ? event.target.closest('[data-step]')?.getAttribute('data-step') : null
    if (!direction || !from || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const isMirrored = getComputedStyle(event.currentTarget).direction === 'rtl'
    const turned =
      isMirrored && direction === 'left' ? 'right' : isMirrored && direction === 'right' ? 'left' : direction
    const next = nextStep(picture, of.id, from, turned)
    if (!next) return
    event.preventDefault()
    const card = list.current?.querySelector(`[data-step="${CSS.escape(next)}"]`)
    card?.querySelector<HTMLElement>('a, button')?.focus()
  }
  const below = (under: string, within: readonly Placed[]): ReactNode => {
    const own = within.filter(
      one => one.under === under || (under === of.id && !within.some(other => other.id === one.under)),
    )
    if (own.length === 0) return null
    return (
      <ul className="ladder-steps">
        {own.map(one => (
          <li key={one.id} className="ladder-step" data-standing={one.rung.standing}>
            <RungCard step={one} names={names} {...place} />
            {below(one.id, within)}
          </li>
        ))}
      </ul>
    )
  }
  return (
    <div className="ladder-room">
      {/* the arrow keys are heard here for the links and buttons within; it takes no focus itself */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div
        className="ladder"
        data-grows={grows}
        ref={room}
        style={placed({ '--tall': `${picture.height}rem` })}
        onKeyDown={step}
      >
        <svg className="ladder-lines" viewBox={`0 0 100 ${picture.height}`} preserveAspectRatio="none" aria-hidden>
          <title>{name}</title>
          {picture.lines.map(line => (
            <path
              key={`${line.from} ${line.to}`}
              d={line.path}
              data-standing={line.standing}
              data-crosses={line.crosses || undefined}
            />
          ))}
        </svg>
        <div ref={list} className="ladder-list">
          <div className="ladder-root" data-step={of.id} style={placed({ '--top': `${picture.root.top}rem` })}>
            {foot}
          </div>
          {below(
            of.id,
            picture.steps.filter(one => one.column === 'every'),
          )}
          {picture.sides.map(side => (
            <section
              key={side.column}
              className="ladder-side"
              data-side={side.column}
              aria-labelledby={`${heading}${side.column}`}
            >
              <div
                className="ladder-ground"
                style={placed({
                  '--start': `${side.start}%`,
                  '--wide': `${side.width}%`,
                  '--tall': `${side.height}rem`,
                })}
              >
                <h2 id={`${heading}${side.column}`}>{whyWords.sides[side.column]}</h2>
              </div>
              {below(
                of.id,
                picture.steps.filter(one => one.column === side.column),
              )}
            </section>
          ))}
        </div>
      </div>
    </div>
  )
}
