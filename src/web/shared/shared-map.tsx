import '../map/map.css'
import type { MapSeen } from '../../model/answers.ts'
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
      <Legend />
      <div className="map-room" ref={room} data-drawn={picture ? true : undefined}>
        {picture && <MapGround picture={picture} flows={map.flows} />}
        <ul className="map-areas" aria-label={mapWords.name}>
          {map.areas.map(area => (
            <MapCard key={area.id} area={area} box={picture?.boxes.get(area.id)} isFixed />
          ))}
        </ul>
      </div>
      <FlowsSaid areas={map.areas} flows={map.flows} />
    </>
  )
}
