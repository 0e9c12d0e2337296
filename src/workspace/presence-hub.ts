import type { Presence } from '../model/presence.ts'
import { Problem } from '../model/problem.ts'

/** How long somebody is there without saying so again. */
const lasts = 45_000
/** How long a window that lost its stream is still believed to be there: it may only be connecting anew. */
const grace = 3_000
const sweeps = 1_000
/** Movements that come faster are told together. */
const pause = 60
const mostPlaces = 20
const mostHere = 2_000

/** One window at one place. */
interface Here {
  tab: string
  place: string
  presence: Presence
  until: number
}

/** A stream that hears of others. */
interface Ear {
  member: string
  say(place: string, others: readonly Presence[]): void
}

/**
 * Who is where at this moment, by workspace; in memory alone. Of several servers on one database each knows those who
 * are connected to it.
 */
export function presenceHub(now: () => number = Date.now) {
  const houses = new Map<string, { here: Map<string, Here>; ears: Map<string, Ear>; due: Set<string> }>()
  let sweeper: ReturnType<typeof setInterval> | undefined

  const houseOf = (workspace: string) => {
    const known = houses.get(workspace) ?? { here: new Map(), ears: new Map(), due: new Set() }
    houses.set(workspace, known)
    return known
  }
  const othersAt = (workspace: string, place: string, member: string): Presence[] => {
    const found = new Map<string, Presence>()
    for (const one of houseOf(workspace).here.values())
      if (one.place === place && one.until > now() && one.presence.member !== member)
        found.set(one.presence.member, one.presence)
    return [...found.values()]
  }
  const tell = (workspace: string, place: string) => {
    const house = houseOf(workspace)
    if (house.due.has(place)) return
    house.due.add(place)
    const timer = setTimeout(() => {
      house.due.delete(place)
      for (const { tab, place: at } of house.here.values()) {
        const ear = at === place ? house.ears.get(tab) : undefined
        if (ear) ear.say(place, othersAt(workspace, place, ear.member))
      }
    }, pause)
    timer.unref()
  }
  const sweep = () => {
    for (const [workspace, house] of houses) {
      for (const [key, one] of house.here)
        if (one.until <= now()) {
          house.here.delete(key)
          tell(workspace, one.place)
        }
      if (house.here.size === 0 && house.ears.size === 0) houses.delete(workspace)
    }
    if (houses.size === 0) {
      clearInterval(sweeper)
      sweeper = undefined
    }
  }

  return {
    /** Notes where somebody is; answers who else is there. */
    tell(workspace: string, tab: string, place: string, presence: Presence): Presence[] {
      const house = houseOf(workspace)
      const key = `${tab} ${place}`
      const own = [...house.here.values()].filter(one => one.tab === tab)
      // a window is one person's: its word opens nobody else's
      if (own.some(one => one.presence.member !== presence.member))
        throw new Problem('conflict', 'This tab is somebody else’s.', { tab: 'another word' })
      if (!house.here.has(key) && (own.length >= mostPlaces || house.here.size >= mostHere))
        throw new Problem('too-much', 'There are too many places at once.', {}, 429)
      house.here.delete(key)
      house.here.set(key, { tab, place, presence, until: now() + lasts })
      sweeper ??= setInterval(sweep, sweeps)
      sweeper.unref()
      tell(workspace, place)
      return othersAt(workspace, place, presence.member)
    },
    leave(workspace: string, tab: string, place: string, member: string): void {
      const house = houseOf(workspace)
      const key = `${tab} ${place}`
      if (house.here.get(key)?.presence.member !== member) return
      house.here.delete(key)
      tell(workspace, place)
    },
    /** Tells a stream of others at the places of its window, for as long as it lasts. */
    hear(workspace: string, tab: string, ear: Ear): () => void {
      const house = houseOf(workspace)
      house.ears.set(tab, ear)
      return () => {
        if (house.ears.get(tab) !== ear) return
        house.ears.delete(tab)
        for (const one of house.here.values())
          if (one.tab === tab && one.presence.member === ear.member) one.until = Math.min(one.until, now() + grace)
      }
    },
  }
}

export type PresenceHub = ReturnType<typeof presenceHub>
