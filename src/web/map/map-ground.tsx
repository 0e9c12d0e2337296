import { type CSSProperties, useState } from 'react'
import type { FlowSeen, MapSeen } from '../../model/map-seen.ts'
import { number } from '../format.ts'
import { mapWords } from '../words/map.words.ts'
import { ArrowHint } from './arrow-hint.tsx'
import { lackSaid } from './lack-said.ts'
import type { Arrow, Picture, Spot } from './map-picture.ts'

/** How strongly a flow is drawn, from 0 to 1: a hundred in thirty days is as much as a line can say. */
const strengthOf = (count: number): number => Math.min(1, Math.log10(1 + count) / 2)

/** What the arrows say, for those who do not see them. */
export function FlowsSaid({ areas, flows }: Pick<MapSeen, 'areas' | 'flows'>) {
  const titleOf = (id: string) => areas.find(area => area.id === id)?.title ?? id
  return (
    <ul className="only-read" aria-label={mapWords.flows}>
      {flows.map(flow => (
        <li key={`${flow.from} ${flow.to}`}>
          {mapWords.flow(titleOf(flow.from), flow.says, titleOf(flow.to), flow.count, lackSaid(flow))}
        </li>
      ))}
    </ul>
  )
}

/** What lies beneath the areas: the outside, what is ours, where they meet, and the arrows of flow. */
export function MapGround({ picture, areas, flows }: { picture: Picture } & Pick<MapSeen, 'areas' | 'flows'>) {
  const [at, setAt] = useState<Arrow | null>(null)
  const { width, height } = picture.ground
  const flowOf = (arrow: Arrow) => flows.find(one => one.from === arrow.from && one.to === arrow.to)
  const pointed = at && flowOf(at)
  return (
    <>
      <svg className="map-ground" viewBox={`0 0 ${width} ${height}`} aria-hidden>
        <title>{mapWords.name}</title>
        <defs>
          <clipPath id="map-ours">
            <path d={picture.ours} />
          </clipPath>
          <marker
            id="map-head"
            viewBox="0 0 8 8"
            refX="6.5"
            refY="4"
            markerWidth="9"
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            orient="auto-start-reverse"
          >
            <path d="M 1 1 L 7 4 L 1 7" className="map-arrowhead" />
          </marker>
        </defs>
        {picture.outside.map(({ cx, ...round }) => (
          <ellipse key={cx} cx={cx} {...round} className="map-outside" />
        ))}
        <path d={picture.ours} className="map-ours" />
        <g clipPath="url(#map-ours)">
          {picture.outside.map(({ cx, ...round }) => (
            <ellipse key={cx} cx={cx} {...round} className="map-meet" />
          ))}
        </g>
        {picture.arrows.map(arrow => (
          <Flowing
            key={`${arrow.from} ${arrow.to}`}
            arrow={arrow}
            flow={flowOf(arrow)}
            onPoint={isOver => setAt(isOver ? arrow : null)}
          />
        ))}
      </svg>
      {at && pointed && (
        <ArrowHint
          flow={pointed}
          areas={areas}
          spot={{ ...at.words, x: at.words.x * picture.scale, y: at.words.y * picture.scale }}
          room={{ width: width * picture.scale, height: height * picture.scale }}
        />
      )}
    </>
  )
}

/** One arrow: as strong as what flows along it, with its word, its number, and what is lacking. */
function Flowing({
  arrow: { line, words, lacks: spot },
  flow,
  onPoint,
}: {
  arrow: Arrow
  flow: FlowSeen | undefined
  onPoint: (isOver: boolean) => void
}) {
  const says = words.isShort ? '' : (flow?.says ?? '')
  const count = flow && flow.count > 0 ? number(flow.count) : ''
  const lacks = flow?.lacks
  // two lines lie about the middle where one would lie at it
  const isPair = lacks && spot.x === words.x && Math.abs(spot.y - words.y) < 10
  return (
    <g
      className="map-arrow"
      style={{ '--flow': strengthOf(flow?.count ?? 0) } as CSSProperties}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
    >
      <path d={line} className="map-hit" />
      <path d={line} className="map-line" markerEnd="url(#map-head)" />
      <text
        className="map-words"
        x={words.x}
        y={isPair ? words.y - 6.5 : words.y}
        textAnchor={words.anchor}
        dominantBaseline="middle"
      >
        {says}
        {count && <tspan className="map-flow number">{says ? ` ${count}` : count}</tspan>}
      </text>
      {lacks && <Lacking spot={spot} says={spot.isShort ? '' : lacks.says} count={lacks.count} />}
    </g>
  )
}

const letter = 6

/** How many lack what should flow here, with the ring that means missing everywhere. */
function Lacking({ spot: { x, y, anchor }, says, count }: { spot: Spot; says: string; count: number }) {
  const said = says ? `${number(count)} ${says}` : number(count)
  const isEnd = anchor === 'end' && says !== ''
  const wide = said.length * letter
  // a number is short enough to know its width, so that its ring stands before it on either side
  const ring = isEnd ? x - 3.5 : anchor === 'end' ? x - wide - 6 : anchor === 'middle' ? x - (wide + 6) / 2 : x + 3.5
  return (
    <>
      <circle className="map-ring" cx={ring} cy={y - 0.5} r={3} />
      <text
        className="map-lack number"
        x={isEnd ? ring - 7 : ring + 7}
        y={y}
        textAnchor={isEnd ? 'end' : 'start'}
        dominantBaseline="middle"
      >
        {said}
      </text>
    </>
  )
}
