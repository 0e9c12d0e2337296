import './map.css'
import { useSearch } from '@tanstack/react-router'
import { type CSSProperties, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import type { MapSeen } from '../../model/map-seen.ts'
import { PictureMenuLater } from '../../ui/picture/picture-menu-later.tsx'
import { AttentionSwitch } from '../attention/attention-switch.tsx'
import { heatOf, stretchOf } from '../attention/heat.ts'
import { isNowhere } from '../shell/keep-focus.ts'
import { useAnswerIf } from '../use-answer.ts'
import { attentionWords } from '../words/attention.words.ts'
import { mapWords } from '../words/map.words.ts'
import { pictureWords } from '../words/picture.words.ts'
import { MapCard } from './map-card.tsx'
import { FlowsSaid, MapGround } from './map-ground.tsx'
import { Legend } from './map-legend.tsx'
import { pictureOf } from './map-picture.ts'
import { type Direction, neighbour } from './neighbour.ts'
import { useSize } from './use-size.ts'

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

interface Props {
  map: MapSeen
  /** The day it was like this, where it is not now. */
  at?: string
  /** What is said of it in one line; its gaps, unless something else. */
  says?: string
  /** What can be done with it. */
  tools?: ReactNode
}

/** The map as a picture of twelve areas, now or as it was; it stands in a `map-page`. */
export function MapDrawn({ map, at, says, tools }: Props) {
  const [room, size] = useSize<HTMLDivElement>()
  const list = useRef<HTMLUListElement>(null)
  const asked = useSearch({ from: '/' }).attention
  const weeks = at ? undefined : stretchOf(asked)
  const attention = useAnswerIf('attention', weeks ? { weeks } : null).data?.areas
  const heat = attention && heatOf(attention)
  const picture = size && size.width >= 860 ? pictureOf(map.areas, map.flows, size.width, size.height) : null
  const focus = (id: string) => list.current?.querySelector<HTMLElement>(`[data-area="${id}"]`)?.focus()
  const step = (event: KeyboardEvent, from: string) => {
    const direction = directions[event.key]
    if (!direction || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    focus(neighbour(map.areas, from, direction))
  }
  useEffect(() => {
    // an arrow pressed before anything is chosen begins at the centre of the map
    const begin = (event: globalThis.KeyboardEvent) => {
      if (!isNowhere() || !directions[event.key]) return
      event.preventDefault()
      list.current?.querySelector<HTMLElement>('[data-area="risks"]')?.focus()
    }
    document.addEventListener('keydown', begin)
    return () => document.removeEventListener('keydown', begin)
  }, [])
  const gaps = map.areas.reduce((sum, area) => sum + area.findings, 0)
  return (
    <>
      <header className="map-head">
        <h1>{mapWords.title}</h1>
        <p className="map-says soft">
          {weeks ? attentionWords.onlyYou : (says ?? (gaps === 0 ? mapWords.calm : mapWords.gaps(gaps)))}
        </p>
        <div className="map-tools">
          {!at && <AttentionSwitch weeks={weeks} />}
          {tools}
          {picture && <PictureMenuLater of={room} name="chartroom-map" title={mapWords.name} words={pictureWords} />}
        </div>
      </header>
      <div className="map-room" ref={room} data-drawn={picture ? true : undefined} style={wideAs(size, picture?.scale)}>
        {picture && <MapGround picture={picture} areas={map.areas} flows={map.flows} />}
        <ul className="map-areas" ref={list} aria-label={mapWords.name}>
          {map.areas.map(area => (
            <MapCard
              key={area.id}
              area={area}
              at={at}
              box={picture?.boxes.get(area.id)}
              scale={picture?.scale}
              heat={heat?.get(area.id)}
              attention={attention?.find(one => one.area === area.id)}
              onKey={event => step(event, area.id)}
            />
          ))}
        </ul>
        <Legend isAttention={weeks !== undefined} />
      </div>
      <FlowsSaid areas={map.areas} flows={map.flows} />
    </>
  )
}

/** How many pixels a page of A4 or Letter gives a picture before it is cut. */
const paper = 920

/** On paper the picture keeps the width it was drawn for, made smaller until the sheet holds it. */
const wideAs = (
  size: { width: number } | null,
  scale: number | undefined,
): CSSProperties & Record<`--map-${'wide' | 'zoom' | 'scale'}`, string | number | undefined> => ({
  '--map-scale': scale,
  '--map-wide': size ? `${size.width}px` : undefined,
  '--map-zoom': size ? Math.min(1, paper / size.width) : undefined,
})
