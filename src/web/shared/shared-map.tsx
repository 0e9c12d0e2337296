import '../map/map.css'
import type { CSSProperties } from 'react'
import type { MapSeen } from '../../model/map-seen.ts'
import { MapCard } from '../map/map-card.tsx'
import { FlowsSaid, MapGround } from '../map/map-ground.tsx'
import { Legend } from '../map/map-legend.tsx'
import { pictureOf } from '../map/map-picture.ts'
import { useSize } from '../map/use-size.ts'
import { mapWords } from '../words/map.words.ts'

/** The map as inside, with cards that lead nowhere. */
export function SharedMap({ map }: { map: MapSeen }) {
  const [room, size] = useSize<HTMLDivElement>()
  const picture = size && size.width >= 860 ? pictureOf(map.areas, map.flows, size.width, size.height) : null
  return (
    <>
      <div
        className="map-room"
        ref={room}
        data-drawn={picture ? true : undefined}
        style={{ '--map-scale': picture?.scale } as CSSProperties}
      >
        {picture && <MapGround picture={picture} areas={map.areas} flows={map.flows} />}
        <ul className="map-areas" aria-label={mapWords.name}>
          {map.areas.map(area => (
            <MapCard key={area.id} area={area} box={picture?.boxes.get(area.id)} scale={picture?.scale} isFixed />
          ))}
        </ul>
        <Legend />
      </div>
      <FlowsSaid areas={map.areas} flows={map.flows} />
    </>
  )
}
