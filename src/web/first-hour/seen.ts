import { useSyncExternalStore } from 'react'

/** What this person has seen of the first hour on this device, and whether the strip is put away. */
export interface Seen {
  seen: readonly string[]
  /** The bet the questions were last asked of. */
  bet: string | null
  away: boolean
}

const nothing: Seen = { seen: [], bet: null, away: false }
const kept = new Map<string, Seen>()
const listeners = new Set<() => void>()
const place = (workspace: string) => `chartroom.first-hour.${workspace}`

/** What was seen in a workspace, kept fresh. */
export function useSeen(workspace: string | undefined): Seen {
  return useSyncExternalStore(listen, () => (workspace === undefined ? nothing : seenIn(workspace)))
}

/** Remembers that a step was seen; records tell the rest. */
export function see(workspace: string, step: string): void {
  const now = seenIn(workspace)
  if (!now.seen.includes(step)) keep(workspace, { ...now, seen: [...now.seen, step] })
}

/** Remembers which bet the questions are asked of. */
export function askedOf(workspace: string, bet: string): void {
  const now = seenIn(workspace)
  if (now.bet !== bet) keep(workspace, { ...now, bet })
}

/** Puts the strip away, or brings it back. */
export function putAway(workspace: string, away: boolean): void {
  keep(workspace, { ...seenIn(workspace), away })
}

function seenIn(workspace: string): Seen {
  const known = kept.get(workspace)
  if (known) return known
  const read = readFrom(place(workspace))
  kept.set(workspace, read)
  return read
}

function readFrom(name: string): Seen {
  try {
    const said: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
    if (typeof said !== 'object' || said === null) return nothing
    // what another version of this page may have written is read word by word
    const { seen, bet, away } = said as { seen?: unknown; bet?: unknown; away?: unknown }
    return {
      seen: Array.isArray(seen) ? seen.filter(one => typeof one === 'string') : [],
      bet: typeof bet === 'string' ? bet : null,
      away: away === true,
    }
  } catch {
    return nothing
  }
}

function keep(workspace: string, next: Seen): void {
  kept.set(workspace, next)
  try {
    localStorage.setItem(place(workspace), JSON.stringify(next))
  } catch {
    // storage may be shut off; then it is remembered until the page closes
  }
  for (const listener of listeners) listener()
}

function listen(changed: () => void): () => void {
  listeners.add(changed)
  return () => {
    listeners.delete(changed)
  }
}
