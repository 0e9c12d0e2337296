import type { CSSProperties } from 'react'
import type { MapSeen } from '../../model/answers.ts'
import { number } from '../format.ts'
import { mapWords } from '../words/map.words.ts'
import type { Picture } from './map-picture.ts'

/** How strongly a flow is drawn, from 0 to 1: a hundred in thirty days is as much as a line can say. */
const strengthOf = (count: number): number => Math.min(1, Math.log10(1 + count) / 2)

/** What the arrows say, for those who do not see them. */
export function FlowsSaid({ areas, flows }: Pick<MapSeen, 'areas' | 'flows'>) {
  const titleOf = (id: string) => areas.find(area => area.id === id)?.title ?? id
  return (
    <ul className="only-read" aria-label={mapWords.flows}>
      {flows.map(flow => (
        <li key={`${flow.from} ${flow.to}`}>
          {mapWords.flow(titleOf(flow.from), flow.says, titleOf(flow.to), flow.count)}
        </li>
      ))}
    </ul>
  )
}

/** What lies beneath the areas: the outside, what is ours, where they meet, and the arrows of flow. */
export function MapGround({ picture, flows }: { picture: Picture; flows: MapSeen['flows'] }) {
  return (
    <svg className="map-ground" aria-hidden>
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
      {picture.arrows.map(arrow => {
        const flow = flows.find(one => one.from === arrow.from && one.to === arrow.to)
        const says = [arrow.words.isShort ? '' : flow?.says, flow && flow.count > 0 ? number(flow.count) : '']
        return (
          <g
            key={`${arrow.from} ${arrow.to}`}
            className="map-arrow"
            style={{ '--flow': strengthOf(flow?.count ?? 0) } as CSSProperties}
          >
            <path d={arrow.line} markerEnd="url(#map-head)" />
            <text
              className="map-words"
              x={arrow.words.x}
              y={arrow.words.y}
              textAnchor={arrow.words.anchor}
              dominantBaseline="middle"
            >
              {says[0]}
              {says[1] && <tspan className="map-flow number">{says[0] ? ` ${says[1]}` : says[1]}</tspan>}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
