import History from 'lucide-react/icons/history'
import { useRef } from 'react'
import type { MapPast } from '../../model/past.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { longDay } from '../format.ts'
import { MapDrawn } from '../map/map-drawn.tsx'
import { ownDay, ownMoment, ownToday } from '../own-days.ts'
import { Trouble } from '../shell/trouble.tsx'
import { useAnswer } from '../use-answer.ts'
import { pastWords } from '../words/past.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { useGoBackTo } from './go-back.ts'
import { PastBar } from './past-bar.tsx'

/** The whole map as it was on a day: counts and gaps of then, to be looked at and not to be changed. */
export function PastMap({ at }: { at: string }) {
  const { data, problem } = useAnswer('mapAt', { when: ownMoment(at) })
  const map = useLast(data)
  return (
    <div className="map-page" data-past>
      <PastBar at={at} says={pastWords.was} />
      {problem ? (
        <Trouble problem={problem} />
      ) : map ? (
        <Stood map={map} at={at} />
      ) : (
        <Skeleton lines={8} name={shellWords.loading} />
      )}
    </div>
  )
}

function Stood({ map, at }: { map: MapPast; at: string }) {
  const goTo = useGoBackTo()
  const isEmpty = map.areas.every(area => area.counts.every(count => count.live === 0))
  if (!isEmpty) {
    const gaps = map.areas.reduce((sum, area) => sum + area.findings, 0)
    const says = !map.gaps ? pastWords.uncounted : gaps === 0 ? pastWords.calm : pastWords.gaps(gaps)
    return <MapDrawn map={map} at={at} says={says} />
  }
  const began = map.began ? ownDay(map.began) : undefined
  const isYoung = began === undefined || began >= ownToday()
  return (
    <Empty
      icon={<History />}
      isPage
      title={pastWords.empty}
      action={!isYoung && <Button onPress={() => goTo(began)}>{pastWords.began}</Button>}
    >
      {isYoung ? pastWords.young : pastWords.emptyWords(longDay(began))}
    </Empty>
  )
}

/** The last answer, until the next one is there: the picture stands while somebody slides. */
function useLast(data: MapPast | undefined): MapPast | undefined {
  const last = useRef(data)
  if (data) last.current = data
  return last.current
}
