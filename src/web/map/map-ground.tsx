import type { MapSeen } from '../../model/answers.ts'
import { mapWords } from '../words/map.words.ts'
import type { Picture } from './map-picture.ts'

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
          markerWidth="7"
          markerHeight="7"
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
        return (
          <g
            key={`${arrow.from} ${arrow.to}`}
            className="map-arrow"
            data-flowing={flow && flow.count > 0 ? true : undefined}
          >
            <path d={arrow.line} markerEnd="url(#map-head)" />
            {arrow.words && flow && (
              <text
                className="map-words"
                x={arrow.words.x}
                y={arrow.words.y}
                textAnchor={arrow.words.anchor}
                dominantBaseline="middle"
              >
                {flow.says}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}
