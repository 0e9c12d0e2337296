import { AxisEnds } from '../axis-ends.tsx'
import type { Box } from '../geometry.ts'
import { Pinned } from '../pinned.tsx'
import type { Drawn } from '../primitive.ts'
import type { ChartWords } from './chart-words.ts'
import { type PlaneLayout, pointOf } from './plane-layout.ts'

type Given = Drawn<PlaneLayout> & { words: ChartWords }

/** The regions as they are, the values along both sides, and the tray. */
export function PlaneGround({ layout, words }: Given) {
  const { plane, tray, regions, x, y } = layout
  const named = new Map(layout.places.map(place => [place.id, place.holds.length]))
  return (
    <>
      <svg className="plane" style={{ ...boxed(plane) }} viewBox={`0 0 ${plane.width} ${plane.height}`} aria-hidden>
        <rect className="plane-sheet" width={plane.width} height={plane.height} />
        {regions.map(({ region, corners }) => (
          <polygon
            key={region.id}
            className="plane-region"
            data-weight={region.weight}
            points={corners.map(point => `${point.x},${point.y}`).join(' ')}
          />
        ))}
        <rect className="plane-edge" width={plane.width} height={plane.height} />
      </svg>
      {ticksOf(x).map(value => (
        <span key={value} className="plane-tick" data-axis="x" style={at(pointOf(plane, x, y, value, y.least))}>
          {words.number(value)}
        </span>
      ))}
      {ticksOf(y).map(value => (
        <span key={value} className="plane-tick" data-axis="y" style={at(pointOf(plane, x, y, x.least, value))}>
          {words.number(value)}
        </span>
      ))}
      {regions.map(({ region, name }) => (
        <p
          key={region.id}
          className="plane-name"
          data-beside={name.isBeside || undefined}
          data-weight={region.weight}
          style={at(name.at)}
        >
          <b>
            {region.label} <span className="number">{words.count(named.get(region.id) ?? 0)}</span>
          </b>
          {region.note && <small>{region.note}</small>}
        </p>
      ))}
      <div className="plane-tray" style={boxed(tray)}>
        <p className="plane-tray-name">
          {words.unrated} <span className="number">{words.count(named.get('unrated') ?? 0)}</span>
        </p>
      </div>
    </>
  )
}

/** What both sides are called, and what filled and hollow dots say. */
export function PlaneRim({ scene, layout, words }: Given) {
  const { plane, x, y } = layout
  return (
    <>
      <Pinned
        at={{ x: plane.x, y: plane.y + plane.height + 24, width: plane.width }}
        edge="bottom"
        className="axis-band"
      >
        <AxisEnds axis={x.axis} />
      </Pinned>
      <Pinned at={{ x: plane.x - 26, y: plane.y, height: plane.height }} edge="left" className="axis-band axis-up">
        <AxisEnds axis={y.axis} isUp />
      </Pinned>
      {scene.canvas.firm && (
        <div className="plane-key" aria-hidden>
          <span className="dot-mark" /> {words.filled}
          <span className="dot-mark" data-hollow /> {words.hollow}
        </div>
      )}
    </>
  )
}

const ticksOf = ({ least, most }: PlaneLayout['x']): number[] => {
  const by = most - least <= 10 ? 2 : Math.ceil((most - least) / 5)
  return Array.from({ length: Math.floor((most - least) / by) + 1 }, (_, place) => least + place * by)
}
const at = ({ x, y }: { x: number; y: number }) => ({ transform: `translate(${x}px, ${y}px)` })
const boxed = ({ x, y, width, height }: Box) => ({ transform: `translate(${x}px, ${y}px)`, width, height })
