import './map.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { MapSeen } from '../../model/answers.ts'
import { PictureMenuLater } from '../../ui/picture/picture-menu-later.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { app } from '../app.ts'
import { AttentionSwitch } from '../attention/attention-switch.tsx'
import { heatOf, stretchOf } from '../attention/heat.ts'
import { FirstHourStrip } from '../first-hour/strip-later.tsx'
import { Trouble } from '../shell/trouble.tsx'
import { useAnswer, useAnswerIf } from '../use-answer.ts'
import { attentionWords } from '../words/attention.words.ts'
import { mapWords } from '../words/map.words.ts'
import { pictureWords } from '../words/picture.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { MapCard } from './map-card.tsx'
import { FlowsSaid, MapGround } from './map-ground.tsx'
import { type Direction, neighbour, pictureOf } from './map-picture.ts'
import { useSize } from './use-size.ts'

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** Home: the twelve areas in their places, with what stands in each and what is most missing. */
export function MapScreen() {
  const { data, problem, reading } = useAnswer('map', {})
  const navigate = useNavigate()
  const isEmpty = data?.areas.every(area => area.counts.every(count => count.live === 0)) ?? false
  useEffect(() => {
    // what was kept from an earlier look may be empty while the newest is on its way
    if (isEmpty && !reading && !app.watch('map', {}).now().reading && !startedEmpty())
      void navigate({ to: '/welcome', replace: true })
  }, [isEmpty, reading, navigate])
  if (!data) {
    return problem ? (
      <Trouble problem={problem} />
    ) : (
      <div className="page">
        <Skeleton lines={8} name={shellWords.loading} />
      </div>
    )
  }
  return <MapDrawn map={data} />
}

/** Whether somebody chose to begin without bringing anything in. */
export function startedEmpty(): boolean {
  try {
    return localStorage.getItem('chartroom.started') === 'empty'
  } catch {
    return false
  }
}

function MapDrawn({ map }: { map: MapSeen }) {
  const [room, size] = useSize<HTMLDivElement>()
  const list = useRef<HTMLUListElement>(null)
  const weeks = stretchOf(useSearch({ from: '/' }).attention)
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
      if (document.activeElement !== document.body || !directions[event.key]) return
      event.preventDefault()
      list.current?.querySelector<HTMLElement>('[data-area="risks"]')?.focus()
    }
    document.addEventListener('keydown', begin)
    return () => document.removeEventListener('keydown', begin)
  }, [])
  const gaps = map.areas.reduce((sum, area) => sum + area.findings, 0)
  return (
    <div className="map-page">
      <FirstHourStrip />
      <header className="map-head">
        <h1>{mapWords.title}</h1>
        <p className="soft">{weeks ? attentionWords.onlyYou : gaps === 0 ? mapWords.calm : mapWords.gaps(gaps)}</p>
        <AttentionSwitch weeks={weeks} />
        <Legend />
        {picture && <PictureMenuLater of={room} name="chartroom-map" title={mapWords.name} words={pictureWords} />}
      </header>
      <div className="map-room" ref={room} data-drawn={picture ? true : undefined}>
        {picture && <MapGround picture={picture} flows={map.flows} />}
        <ul className="map-areas" ref={list} aria-label={mapWords.name}>
          {map.areas.map(area => (
            <MapCard
              key={area.id}
              area={area}
              box={picture?.boxes.get(area.id)}
              heat={heat?.get(area.id)}
              attention={attention?.find(one => one.area === area.id)}
              onKey={event => step(event, area.id)}
            />
          ))}
        </ul>
      </div>
      <FlowsSaid areas={map.areas} flows={map.flows} />
    </div>
  )
}

function Legend() {
  return (
    <ul className="map-legend" aria-label={mapWords.legend}>
      <li data-tone="rose">{mapWords.outside}</li>
      <li data-tone="blue">{mapWords.ours}</li>
      <li data-tone="violet">{mapWords.meet}</li>
    </ul>
  )
}
