import './mini-map.css'
import { Link, useLocation } from '@tanstack/react-router'
import type { CSSProperties } from 'react'
import type { MapArea } from '../../model/map-seen.ts'
import { type Box, pictureOf } from '../map/map-picture.ts'
import { troubleOf } from '../map/trouble.ts'
import { useHereArea } from './here-area.ts'

const [width, height] = [196, 112]
const card = { width: 31, height: 14 }

/**
 * The map in the corner of every other page: where one is, where gaps stand, and a way there by pointer.
 *
 * The list of areas beside it says the same to keyboards and screen readers, so it is silent and no stop for Tab.
 */
export function MiniMap({ areas }: { areas: readonly MapArea[] }) {
  const path = useLocation({ select: location => location.pathname })
  const here = useHereArea(path)
  if (path === '/') return null
  const picture = pictureOf(areas, [], width, height, card)
  return (
    <div className="mini-map" aria-hidden>
      <div className="mini-map-room">
        <svg viewBox={`0 0 ${width} ${height}`} role="presentation">
          {picture.outside.map(round => (
            <ellipse key={round.cx} {...round} className="map-outside" />
          ))}
          <path d={picture.ours} className="map-ours" />
        </svg>
        {areas.map(area => {
          const box = picture.boxes.get(area.id)
          return box ? (
            <Link
              key={area.id}
              to="/area/$area"
              params={{ area: area.id }}
              tabIndex={-1}
              title={area.title}
              className="mini-area"
              style={placed(box, area)}
              data-tone={area.colour}
              data-here={area.id === here || undefined}
            />
          ) : null
        })}
      </div>
    </div>
  )
}

const placed = (box: Box, area: MapArea): CSSProperties & Record<'--trouble', number> => ({
  left: `${(box.x * 100) / width}%`,
  top: `${(box.y * 100) / height}%`,
  '--trouble': area.stance === 'not now' ? 0 : troubleOf(area),
})
