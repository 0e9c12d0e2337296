import './link-chip.css'
import { WithLook } from './record-looks.tsx'
import type { Tone } from './tag.tsx'

/** A record named anywhere: its key, its title, a way to it, and a look at it before one goes there. */
export function LinkChip({
  address,
  mark,
  title,
  state,
  tone,
  fallen,
  at,
}: {
  address: string
  mark: string
  title: string
  state?: string | undefined
  tone: Tone
  fallen?: boolean | undefined
  /** The day at which it is meant, where that is not today. */
  at?: string | undefined
}) {
  return (
    <WithLook of={{ key: mark, title, tone, at }}>
      <a className="chip" href={address} data-tone={tone} data-fallen={fallen || undefined}>
        <span className="chip-key">{mark}</span>
        <span className="chip-title">{title}</span>
        {state && <span className="chip-state">{state}</span>}
      </a>
    </WithLook>
  )
}

/** A record's key alone, in the colour of its place on the map. */
export function Key({ mark, tone }: { mark: string; tone: Tone }) {
  return (
    <span className="chip-key" data-tone={tone}>
      {mark}
    </span>
  )
}

/** Where a record stands that one may not see. */
export function HiddenChip({ children }: { children: string }) {
  return <span className="chip chip-hidden">{children}</span>
}
