import './bar.css'
import Flame from 'lucide-react/icons/flame'
import type { HTMLAttributes, Ref } from 'react'
import { amountWords } from '../../model/what-if-words.ts'
import { decimal, listed } from '../format.ts'
import { whatIfWords } from '../words/what-if.words.ts'
import type { PlacedBar } from './board-places.ts'

/** One bet on its lane: how long it takes, what each week without it costs, and how far it came. */
export function PlanBar({
  placed,
  weeks,
  currency,
  pulled,
  button,
  ...press
}: {
  placed: PlacedBar
  weeks: number
  currency: string
  /** How far it is pulled, while it is. */
  pulled: { x: number; y: number } | null
  button?: Ref<HTMLButtonElement>
} & HTMLAttributes<HTMLButtonElement>) {
  const { bet, bar, isTried } = placed
  const { key, title } = bet.bet
  const share = (at: number) => `${(Math.min(at, weeks) / weeks) * 100}%`
  const shift = shiftOf(placed)
  const price = bet.perWeek ? whatIfWords.aWeek(amountWords(bet.perWeek, currency)) : whatIfWords.unpricedShort
  const facts = [
    price,
    ...(bet.running ? [whatIfWords.runningShort] : []),
    ...(bet.unsized ? [whatIfWords.unsizedShort] : []),
    ...(bet.after.length > 0 ? [whatIfWords.after(listed(bet.after.map(one => one.key)))] : []),
  ].join(' · ')
  const name = whatIfWords.barOf(`${key} ${title}`.trim(), Math.floor(bar.start) + 1, Math.ceil(bar.finish))
  return (
    <li
      className="plan-place"
      data-moved={shift ? (shift.isLater ? 'later' : 'sooner') : undefined}
      data-missed={placed.misses.some(miss => miss.sure) || undefined}
      data-tried={isTried || undefined}
      data-pulled={pulled ? true : undefined}
      style={{
        insetInlineStart: share(bar.start),
        inlineSize: share(Math.max(0.1, Math.min(bar.finish, weeks) - bar.start)),
        ...(pulled ? { transform: `translate(${pulled.x}px, ${pulled.y}px)` } : {}),
      }}
    >
      <button
        ref={button}
        type="button"
        className="plan-bar"
        aria-haspopup="menu"
        title={[name, facts].join('\n')}
        {...press}
      >
        <span className="only-read">{[name, shift?.says, facts].filter(Boolean).join(', ')}</span>
        <span className="plan-bar-line" aria-hidden>
          {key ? (
            <span className="plan-bar-key">{key}</span>
          ) : (
            <Flame aria-hidden size={14} className="plan-bar-fire" />
          )}
          <span className="plan-bar-title shortened">{title}</span>
          {shift && <span className="plan-bar-shift number">{shift.sign}</span>}
        </span>
        <span aria-hidden className="plan-bar-price shortened" data-unpriced={bet.perWeek === null || undefined}>
          {facts}
        </span>
      </button>
    </li>
  )
}

/** The line from the earliest to the latest end of a bet, under its bar. */
export function PlanReach({ placed: { bar, id }, weeks }: { placed: PlacedBar; weeks: number }) {
  const from = Math.min(bar.ends.low, weeks)
  const until = Math.min(bar.ends.high, weeks)
  if (until - from < 0.05) return null
  return (
    <span
      key={id}
      className="plan-reach"
      data-cut={bar.ends.high > weeks || undefined}
      style={{ insetInlineStart: `${(from / weeks) * 100}%`, inlineSize: `${((until - from) / weeks) * 100}%` }}
      aria-hidden
    />
  )
}

function shiftOf({ shift }: PlacedBar): { sign: string; says: string; isLater: boolean } | null {
  if (shift === null || Math.abs(shift) < 0.05) return null
  const [weeks, isLater] = [decimal(Math.round(Math.abs(shift) * 10) / 10), shift > 0]
  return { sign: whatIfWords.shifted(weeks, isLater), says: whatIfWords.shiftedSays(weeks, isLater), isLater }
}
