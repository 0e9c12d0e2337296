import type { FlowSeen, MapSeen } from '../../model/map-seen.ts'
import { mapWords } from '../words/map.words.ts'
import { lackSaid } from './lack-said.ts'

const half = 128

/** What an arrow says in full, beside where somebody points at it. */
export function ArrowHint({
  flow,
  areas,
  at,
  width,
}: {
  flow: FlowSeen
  areas: MapSeen['areas']
  at: { x: number; y: number }
  /** How wide the map is, which the hint does not leave. */
  width: number
}) {
  const titleOf = (id: string) => areas.find(area => area.id === id)?.title ?? id
  const lacks = lackSaid(flow)
  return (
    <div
      className="map-hint"
      style={{ left: Math.min(Math.max(at.x, half), width - half), top: at.y + 26 }}
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
