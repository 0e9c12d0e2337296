import type { Actor } from '../model/actor.ts'
import type { Territory } from '../model/assemble.ts'
import type { Store } from '../store/session.ts'

/** What every part of a workspace stands on: the store, the map it was handed, and the clock. */
export interface Ground {
  workspace: string
  store: Store
  territory: Territory
  /** Milliseconds since 1970; handed in so that tests own time. */
  now: () => number
  /** Told after each commit, where somebody listens. */
  committed?: ((ground: Ground) => void) | undefined
}

/** The ground together with whoever asks. */
export interface Asking extends Ground {
  actor: Actor
}

/** The moment as the tables hold it. */
export const stamp = (ground: Ground): string => new Date(ground.now()).toISOString()
