import './board.css'
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { dayAfter } from '../../model/day.ts'
import type { WhatIf } from '../../model/what-if.ts'
import type { StepAsked } from '../../model/what-if-step.ts'
import { MenuAt } from '../../ui/menu.tsx'
import { day, listed } from '../format.ts'
import { useSize } from '../map/use-size.ts'
import { isNowhere } from '../shell/keep-focus.ts'
import { whatIfWords } from '../words/what-if.words.ts'
import { PlanBar, PlanReach } from './bar.tsx'
import { type BarActs, barEntries, stepByKey } from './bar-steps.ts'
import { lanesOf, marksOf, placeAt, ticksOf, weeksShown } from './board-places.ts'
import { useBarDrag } from './use-bar-drag.ts'

interface Props extends BarActs {
  answer: WhatIf
  currency: string
  picture: RefObject<HTMLElement | null>
}

/** How many pixels the name of a day takes along the top, with the spaces a reader may ask for. */
const dayWide = 112

/** Lanes by weeks: what is planned as ghosts, what it becomes as bars that can be pulled, pressed or moved by keys. */
export function PlanBoard({ answer, currency, picture, ...given }: Props) {
  const [room, size] = useSize<HTMLDivElement>()
  const [open, setOpen] = useState<string | null>(null)
  const pressed = useRef<HTMLElement | null>(null)
  const held = useHeldFocus(room, answer)
  const onStep = (step: StepAsked) => {
    if ('id' in step) held.current = answer.picture.bets.find(one => one.bet.key === step.id)?.bet.id ?? null
    given.onStep(step)
  }
  const acts = { ...given, onStep }
  const weeks = weeksShown(answer)
  const lanes = useMemo(() => lanesOf(answer), [answer])
  const marks = marksOf(answer).filter(mark => mark.at < weeks)
  const isTried = answer.tried.length > 0
  const { from, before, bets } = answer.picture
  const share = (at: number) => `${(Math.min(at, weeks) / weeks) * 100}%`
  const nameOf = (id: string) => bets.find(one => one.bet.id === id)?.bet
  const drag = useBarDrag({
    weeks,
    onDrop: (id, week) => {
      const bet = nameOf(id)
      if (bet?.key) onStep({ does: 'insert', id: bet.key, at: placeAt(answer, id, week) })
    },
  })
  const pulledTo = drag.dragged && placeAt(answer, drag.dragged.id, drag.dragged.week)
  const byKey = (id: string) => (event: KeyboardEvent<HTMLElement>) => {
    const step = stepByKey(event, answer, id)
    if (step === null) return
    event.preventDefault()
    event.stopPropagation()
    if ('does' in step) onStep(step)
    else if (step.focus) room.current?.querySelector<HTMLElement>(`[data-bar="${CSS.escape(step.focus)}"]`)?.focus()
  }
  const openBet = open === null ? undefined : nameOf(open)
  return (
    <section className="plan" aria-label={whatIfWords.board} ref={picture}>
      <div className="plan-room" ref={room} data-narrow={(size && size.width < 560) || undefined}>
        <div className="plan-axis" aria-hidden>
          {ticksOf(weeks, size && size.width < 560 ? 4 : 9, size ? dayWide / size.width : 0).map(week => (
            <span key={week} className="plan-tick small" style={{ insetInlineStart: share(week) }}>
              {week === 0 ? whatIfWords.today : day(dayAfter(from, week * 7))}
            </span>
          ))}
        </div>
        <ul className="plan-marks">
          {marks.map(mark => (
            <li
              key={`${mark.of} ${mark.name}`}
              className="plan-mark"
              data-of={mark.of}
              data-missed={mark.late.length > 0 ? 'yes' : mark.maybeLate.length > 0 ? 'maybe' : undefined}
              style={{ '--at': share(mark.at), '--wide': share(Math.max(0, mark.until - mark.at)) } as object}
            >
              <span className="plan-mark-words tiny">
                {mark.of === 'deadline'
                  ? whatIfWords.deadline(mark.name, day(dayAfter(from, Math.round(mark.at * 7))))
                  : whatIfWords.season(mark.name, day(dayAfter(from, Math.round(mark.at * 7))))}
                {mark.late.length > 0 && <strong> · {whatIfWords.late(listed(mark.late))}</strong>}
                {mark.maybeLate.length > 0 && <strong> · {whatIfWords.maybeLate(listed(mark.maybeLate))}</strong>}
              </span>
            </li>
          ))}
        </ul>
        {lanes.map((bars, lane) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a lane is its place
          <div key={lane} className="plan-lane" data-lane={lane} data-tried={isTried || undefined}>
            {isTried && (
              <div className="plan-ghosts" aria-hidden>
                {before
                  .filter(one => one.lane === lane && one.start < weeks)
                  .map(one => (
                    <span
                      key={one.id}
                      className="plan-ghost tiny"
                      style={{
                        insetInlineStart: share(one.start),
                        inlineSize: share(Math.min(one.finish, weeks) - one.start),
                      }}
                    >
                      {nameOf(one.id)?.key}
                    </span>
                  ))}
              </div>
            )}
            <ul className="plan-bars" aria-label={whatIfWords.lane(lane + 1)}>
              {bars
                .filter(one => one.bar.start < weeks)
                .map(placed => (
                  <PlanBar
                    key={placed.id}
                    placed={placed}
                    weeks={weeks}
                    currency={currency}
                    pulled={drag.dragged?.id === placed.id ? drag.dragged : null}
                    data-bar={placed.id}
                    {...drag.handlers(placed.id, placed.bar.start)}
                    onClick={event => {
                      if (drag.hasPulled()) return
                      pressed.current = event.currentTarget
                      setOpen(placed.id)
                    }}
                    onKeyDown={byKey(placed.id)}
                  />
                ))}
            </ul>
            <div className="plan-reaches" aria-hidden>
              {bars.map(placed => (
                <PlanReach key={placed.id} placed={placed} weeks={weeks} />
              ))}
            </div>
          </div>
        ))}
      </div>
      <p className="plan-foot tiny quiet" role={pulledTo === null ? undefined : 'status'}>
        {pulledTo === null
          ? isTried
            ? whatIfWords.ghosts
            : whatIfWords.ghostless
          : whatIfWords.becomes(pulledTo + 1, answer.picture.after.length)}
      </p>
      {open !== null && openBet && (
        <MenuAt
          at={pressed}
          label={whatIfWords.menu(openBet.key || openBet.title)}
          entries={barEntries(answer, openBet, acts)}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  )
}

/** A bar that goes to another lane is drawn anew there: the focus it had goes with it. */
function useHeldFocus(room: RefObject<HTMLElement | null>, answer: WhatIf): RefObject<string | null> {
  const held = useRef<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer draws the bars anew
  useEffect(() => {
    const bar = held.current && room.current?.querySelector<HTMLElement>(`[data-bar="${CSS.escape(held.current)}"]`)
    if (!bar) return
    held.current = null
    if (isNowhere()) bar.focus({ preventScroll: true })
  }, [answer, room])
  return held
}
