import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, useEffect } from 'react'
import { Skeleton } from '../../ui/progress.tsx'
import { app } from '../app.ts'
import { FirstHourStrip } from '../first-hour/strip-later.tsx'
import { MondayOffer } from '../monday/monday-offer.tsx'
import { LookBack } from '../past/look-back.tsx'
import { ShareButton } from '../share/share-button.tsx'
import { Trouble } from '../shell/trouble.tsx'
import { useAnswer } from '../use-answer.ts'
import { OnlookersLater } from '../with/onlookers-later.tsx'
import { shellWords } from '../words/shell.words.ts'
import { MapDrawn } from './map-drawn.tsx'

const PastMap = lazy(() => import('../past/past-map.tsx').then(file => ({ default: file.PastMap })))

/** Home: the twelve areas in their places, with what stands in each and what is most missing. */
export function MapScreen() {
  const { at } = useSearch({ from: '/' })
  return at ? <PastMap at={at} /> : <MapNow />
}

function MapNow() {
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
  return (
    <div className="map-page">
      <FirstHourStrip />
      <MapDrawn
        map={data}
        tools={
          <>
            <OnlookersLater place="map" />
            <LookBack />
            <MondayOffer />
            <ShareButton shown={{ sort: 'map' }} name="" look="plain" size="small" />
          </>
        }
      />
    </div>
  )
}

/** Whether somebody chose to begin without bringing anything in. */
export function startedEmpty(): boolean {
  try {
    return localStorage.getItem('chartroom.started') === 'empty'
  } catch {
    return false
  }
}
