import './past.css'
import { useRouter } from '@tanstack/react-router'
import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import type { HistoryLine } from '../../model/answers.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { Slider } from '../../ui/slider.tsx'
import { exactly, longDay } from '../format.ts'
import { pastKeys } from '../shell/key-book.ts'
import { KeyButton } from '../shell/key-button.tsx'
import { useKeys } from '../shell/live-keys.ts'
import { pastWords } from '../words/past.words.ts'
import { dayOf } from './day-steps.ts'
import { pastAddress } from './past-address.ts'

interface Props {
  at: string
  versions: readonly HistoryLine[]
  place: number
}

/** Says which version of a record is shown, who made it so, and leads to the others and to now. */
export function VersionBar({ at, versions, place }: Props) {
  const { history } = useRouter()
  const go = (next: number) => {
    const version = versions[Math.max(0, Math.min(versions.length - 1, next))]
    if (version && next !== place) history.replace(pastAddress(String(version.number)))
  }
  const toNow = () => history.push(pastAddress(undefined))
  useKeys(pastKeys, { before: () => go(place - 1), after: () => go(place + 1), now: toNow })
  const version = versions[place]
  const named = dayOf(at)
  return (
    <section className="past-bar" aria-label={pastWords.title}>
      <div className="past-line">
        <p className="past-says" role="status">
          {pastWords.recordWas} <strong>{named ? longDay(named) : version ? exactly(version.at) : ''}</strong>
          {versions.length > 0 && <span className="quiet"> · {pastWords.version(place + 1, versions.length)}</span>}
        </p>
        <div className="past-acts">
          {named && (
            <a className={buttonClass({ size: 'small' })} href={`/?at=${named}`}>
              {pastWords.mapThen}
            </a>
          )}
          <Button size="small" look="first" onPress={toNow}>
            {pastWords.toNow}
            <KeyHint keys={['T']} />
          </Button>
        </div>
      </div>
      {versions.length > 1 && (
        <div className="past-slide">
          <KeyButton press={pastKeys.keys.before.press} label={pastWords.versionBefore} onPress={() => go(place - 1)}>
            <ChevronLeft aria-hidden className="onward" />
          </KeyButton>
          <Slider
            label={pastWords.versions}
            least={0}
            most={versions.length - 1}
            value={place}
            says={one => (versions[one] ? `${exactly(versions[one].at)}: ${versions[one].says}` : '')}
            onChange={go}
            marks={versions.map((one, at) => ({ place: at, height: Math.min(1, one.changed.length / 4) }))}
          />
          <KeyButton press={pastKeys.keys.after.press} label={pastWords.versionAfter} onPress={() => go(place + 1)}>
            <ChevronRight aria-hidden className="onward" />
          </KeyButton>
        </div>
      )}
      {version && (
        <p className="past-did small quiet">
          <span>
            {version.says} · {exactly(version.at)}
          </span>
        </p>
      )}
    </section>
  )
}
