import { useLayoutEffect, useRef } from 'react'
import { Pinned } from '../pinned.tsx'
import type { Drawn } from '../primitive.ts'
import { useStage } from '../stage-context.ts'
import type { LanesLayout } from './lanes-layout.ts'
import { size } from './lanes-size.ts'
import type { LanesWords } from './lanes-words.ts'

/** What the columns and lanes are called, along the edges once their own heads are out of sight; and how one begins. */
export function LanesRim({ layout, words }: Drawn<LanesLayout> & { words: LanesWords }) {
  const { sight } = useStage()
  const tops = useRef<HTMLDivElement>(null)
  const sides = useRef<HTMLDivElement>(null)
  const { columns, lanes, groups, source } = layout
  const bottom = columns[0] ? columns[0].box.y + columns[0].box.height : 0
  useLayoutEffect(
    () =>
      sight.follow(({ x, y, zoom }) => {
        if (tops.current) tops.current.hidden = bottom * zoom + y > 8
        if (sides.current) sides.current.hidden = x > -180 * zoom
      }),
    [sight, bottom],
  )
  return (
    <>
      <div ref={tops} aria-hidden hidden>
        {columns.map(({ column, box }) => (
          <Pinned key={column.id} at={{ x: box.x, width: box.width }} edge="top" className="lanes-stuck-top">
            <b className="shortened">
              {column.isOwn ? groups.find(({ head }) => head.id === column.group)?.head.label : column.label}
            </b>
          </Pinned>
        ))}
      </div>
      <div ref={sides} aria-hidden hidden>
        {lanes.map(({ lane, band }) => (
          <Pinned key={lane.id} at={{ y: band.y, height: size.band }} edge="left" className="lanes-stuck-side">
            <b className="shortened">{lane.label}</b>
          </Pinned>
        ))}
      </div>
      {columns.length === 0 && (
        <Pinned at={{ x: 0, y: size.group + size.head }} className="lanes-start">
          <b>{source.makes.group ? words.start : words.startStages}</b>
          <p>{source.makes.group ? words.startHelp : words.startStagesHelp}</p>
        </Pinned>
      )}
    </>
  )
}
