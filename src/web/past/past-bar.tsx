import './past.css'
import { useRouter } from '@tanstack/react-router'
import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { Button, buttonClass } from '../../ui/button.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Slider } from '../../ui/slider.tsx'
import { day as asDay, longDay } from '../format.ts'
import { ownToday, ownZone } from '../own-days.ts'
import { pastKeys } from '../shell/key-book.ts'
import { KeyButton } from '../shell/key-button.tsx'
import { useKeys } from '../shell/live-keys.ts'
import { useAnswer } from '../use-answer.ts'
import { pastWords } from '../words/past.words.ts'
import { busyDays, dayAt, dayOf, marksOf, placeOf, spanOf, stepped } from './day-steps.ts'
import { pastAddress } from './past-address.ts'

/** Says which day is shown, leads to any other by slider, arrows and keys, and back to now by one key. */
export function PastBar({ at, says, children }: { at: string; says: string; children?: ReactNode }) {
  const { history } = useRouter()
  const { data } = useAnswer('changeDays', { zone: ownZone() })
  const today = ownToday()
  const days = data?.days ?? []
  const named = dayOf(at) ?? today
  const span = useMemo(() => {
    const found = spanOf(data?.began, today)
    return named < found.first ? { ...found, first: named } : found
  }, [data?.began, today, named])
  const [shown, setShown] = useSettling(named, next => history.replace(pastAddress(next)))
  const step = (by: number) => () => setShown(stepped(shown, by, span))
  const toNow = () => history.push(pastAddress(undefined))
  useKeys(pastKeys, { before: step(-1), after: step(1), weekBefore: step(-7), weekAfter: step(7), now: toNow })
  const did = days.find(one => one.day === shown)
  const busy = busyDays(days, span)
  return (
    <section className="past-bar" aria-label={pastWords.title}>
      <div className="past-line">
        <p className="past-says" role="status">
          {says} <strong>{longDay(shown)}</strong>
          <span className="quiet"> · {pastWords.nothingChanges}</span>
        </p>
        <div className="past-acts">
          {children}
          <a className={buttonClass({ size: 'small' })} href={`/compare?from=${shown}`}>
            {pastWords.compare}
          </a>
          <Button size="small" look="first" onPress={toNow}>
            {pastWords.toNow}
            <KeyHint keys={['T']} />
          </Button>
        </div>
      </div>
      {data && span.first < today && (
        <div className="past-slide">
          <KeyButton press={pastKeys.keys.before.press} label={pastWords.before} onPress={step(-1)}>
            <ChevronLeft aria-hidden className="onward" />
          </KeyButton>
          <span className="past-end small quiet number">{asDay(span.first)}</span>
          <Slider
            label={pastWords.day}
            least={0}
            most={placeOf(today, span)}
            value={placeOf(shown, span)}
            says={place => longDay(dayAt(place, span))}
            onChange={place => setShown(dayAt(place, span))}
            marks={marksOf(days, span)}
          />
          <span className="past-end small quiet">{pastWords.today}</span>
          <KeyButton press={pastKeys.keys.after.press} label={pastWords.after} onPress={step(1)}>
            <ChevronRight aria-hidden className="onward" />
          </KeyButton>
        </div>
      )}
      <p className="past-did small quiet">
        <span>{did ? pastWords.dayDid(did.came, did.changed) : pastWords.quietDay}</span>
        {busy.length > 0 && (
          <Menu
            label={pastWords.busy}
            entries={busy.map(one => ({
              id: one.day,
              label: longDay(one.day),
              help: pastWords.dayDid(one.came, one.changed),
              act: () => setShown(one.day),
            }))}
          >
            <Button look="plain" size="small">
              {pastWords.busy}
            </Button>
          </Menu>
        )}
      </p>
    </section>
  )
}

const patience = 140

/** A day that may change many times a second while somebody slides; the address follows once it rests. */
function useSettling(day: string, settle: (day: string) => void): [string, (day: string) => void] {
  const [sliding, setSliding] = useState<string | null>(null)
  const newest = useRef(settle)
  newest.current = settle
  useEffect(() => {
    if (sliding === null) return
    const timer = setTimeout(() => {
      if (sliding !== day) newest.current(sliding)
      setSliding(null)
    }, patience)
    return () => clearTimeout(timer)
  }, [sliding, day])
  return [sliding ?? day, setSliding]
}
