import { keptOnDevice } from '../kept.ts'

/** What this person has seen of the first hour on this device, and whether the strip is put away. */
export interface Seen {
  seen: readonly string[]
  /** The bet the questions were last asked of. */
  bet: string | null
  away: boolean
}

const device = keptOnDevice<Seen>('first-hour', { seen: [], bet: null, away: false }, said => {
  const { seen, bet, away } = said as { seen?: unknown; bet?: unknown; away?: unknown }
  return {
    seen: Array.isArray(seen) ? seen.filter(one => typeof one === 'string') : [],
    bet: typeof bet === 'string' ? bet : null,
    away: away === true,
  }
})

/** What was seen in a workspace, kept fresh. */
export const useSeen = device.useNow

/** Remembers that a step was seen; records tell the rest. */
export function see(workspace: string, step: string): void {
  const now = device.now(workspace)
  if (!now.seen.includes(step)) device.set(workspace, { ...now, seen: [...now.seen, step] })
}

/** Remembers which bet the questions are asked of. */
export function askedOf(workspace: string, bet: string): void {
  const now = device.now(workspace)
  if (now.bet !== bet) device.set(workspace, { ...now, bet })
}

/** Puts the strip away, or brings it back. */
export function putAway(workspace: string, away: boolean): void {
  device.set(workspace, { ...device.now(workspace), away })
}
