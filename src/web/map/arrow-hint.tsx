import type { FlowSeen, MapSeen } from '../../model/map-seen.ts'
import { mapWords } from '../words/map.words.ts'
import { lackSaid } from './lack-said.ts'
import type { Spot } from './map-picture.ts'

const wide = 256

/** What an arrow says in full, beside where somebody points at it. */
export function ArrowHint({
  flow,
  areas,
  spot,
  room,
}: {
  flow: FlowSeen
  areas: MapSeen['areas']
  /** Where the arrow's words stand. */
  spot: Spot
  /** How large the map is, which the hint does not leave. */
  room: { width: number; height: number }
}) {
  const from = { start: spot.x, middle: spot.x - wide / 2, end: spot.x - wide }[spot.anchor]
  const isUpper = spot.y < room.height / 2
  const titleOf = (id: string) => areas.find(area => area.id === id)?.title ?? id
  const lacks = lackSaid(flow)
  return (
    <div
      className="map-hint"
      style={{
        left: Math.min(Math.max(from, 0), room.width - wide),
        ...(isUpper ? { bottom: room.height - spot.y + 26 } : { top: spot.y + 26 }),
      }}
      data-no-picture
      aria-hidden
    >
      <strong className="number">{mapWords.lately(flow.count)}</strong>
      <span>{mapWords.ends(titleOf(flow.from), titleOf(flow.to))}</span>
      {lacks && (
        <span className="map-hint-lacks">
          <span className="map-mark" />
          {lacks}
        </span>
      )}
    </div>
  )
}
