import './strip.css'
import ArrowRight from 'lucide-react/icons/arrow-right'
import Check from 'lucide-react/icons/check'
import X from 'lucide-react/icons/x'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { toasts } from '../app.ts'
import { isNowhere } from '../shell/keep-focus.ts'
import { useAnswer } from '../use-answer.ts'
import { firstHourWords } from '../words/first-hour.words.ts'
import { openBets } from './open-bets.ts'
import { putAway, see, useSeen } from './seen.ts'
import { type Step, stepsOf } from './steps.ts'
import { useAnswered } from './use-answered.ts'

/** How far the first hour is, and the next step of it; gone once all is done or it was put away. */
export function FirstHourStrip({ sees }: { sees?: 'why' | 'moves' }) {
  const workspace = useAnswer('me', {}).data?.workspace.id
  const { away } = useSeen(workspace)
  const isExample = useAnswer('examples', {}).data?.items.some(one => one.loaded > 0) ?? true
  useEffect(() => {
    if (workspace && sees) see(workspace, sees)
  }, [workspace, sees])
  // an example leads through itself
  return workspace === undefined || away || isExample ? null : <Standing workspace={workspace} />
}

function Standing({ workspace }: { workspace: string }) {
  const { seen, bet: asked } = useSeen(workspace)
  const map = useAnswer('map', {}).data
  const now = useAnswer('list', openBets('now')).data?.items
  const bet = now && (now.find(one => one.key === asked) ?? now[0] ?? null)
  const answered = useAnswered(bet?.key ?? null)
  const wasOpen = useRef(false)
  if (!map || bet === undefined || (bet && !answered.bet)) return null
  const counts = new Map(map.areas.flatMap(area => area.counts.map(count => [count.kind, count.live] as const)))
  const steps = stepsOf({
    count: kind => counts.get(kind) ?? 0,
    bet: bet?.key ?? null,
    answered: answered.all,
    seen: new Set(seen),
  })
  const next = steps.find(step => !step.done)
  if (next) wasOpen.current = true
  // who comes back to a finished first hour is not told again
  if (!next && !wasOpen.current) return null
  return <Strip steps={steps} next={next} bet={bet?.key ?? ''} onAway={() => leave(workspace)} />
}

function Strip({
  steps,
  next,
  bet,
  onAway,
}: {
  steps: readonly Step[]
  next: Step | undefined
  bet: string
  onAway: () => void
}) {
  const [open, setOpen] = useState(false)
  const done = steps.filter(step => step.done).length
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    // who comes here from the step before goes on with Enter; who is somewhere already stays there
    if (location.hash === '#first-hour' && isNowhere()) link.current?.focus({ preventScroll: true })
  }, [])
  return (
    <section
      className="strip"
      data-open={open || undefined}
      aria-label={firstHourWords.strip}
      onKeyDown={event => {
        if (event.key === 'Escape') setOpen(false)
      }}
    >
      <button
        type="button"
        className="strip-done"
        aria-expanded={open}
        aria-controls="first-hour-steps"
        onClick={() => setOpen(!open)}
      >
        <span className="strip-marks" aria-hidden>
          {steps.map(step => (
            <i key={step.name} data-done={step.done || undefined} />
          ))}
        </span>
        <span className="number">{firstHourWords.done(done, steps.length)}</span>
      </button>
      {next ? (
        <a className="strip-next" href={next.address} ref={link}>
          <span className="shortened">{invitation(next, bet)}</span>
          <ArrowRight aria-hidden size={14} />
        </a>
      ) : (
        <span className="strip-next quiet">{firstHourWords.all}</span>
      )}
      <Button look="plain" size="small" icon aria-label={firstHourWords.putAway} onPress={onAway}>
        <X aria-hidden />
      </Button>
      <ol className="strip-steps" id="first-hour-steps" hidden={!open}>
        {steps.map(step => (
          <li key={step.name} data-done={step.done || undefined}>
            <Check aria-hidden size={14} />
            <a href={step.address}>{firstHourWords.steps[step.name].title}</a>
            {step.done && <span className="only-read">{firstHourWords.isDone}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function invitation({ name, address }: Step, bet: string): string {
  if (name === 'why' && bet !== '' && address.startsWith('/why/')) return firstHourWords.seeWhy(bet)
  const { next } = firstHourWords.steps[name]
  if (typeof next === 'string') return next
  return bet === '' ? firstHourWords.steps[name].title : next(bet)
}

function leave(workspace: string): void {
  putAway(workspace, true)
  toasts.add({
    says: firstHourWords.away,
    action: { label: firstHourWords.bringBack, act: () => putAway(workspace, false) },
  })
}
