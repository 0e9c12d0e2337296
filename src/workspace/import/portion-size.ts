import type { Store, Work } from '../../store/session.ts'

const most = 200
const least = 20
const target = 10

/** How many rows go into one command: as many as fit about ten milliseconds of work, at most 200. */
export interface PortionSize {
  now(): number
  /** Learns from what the command just done took for so many rows. */
  learn(rows: number): void
  /** The store with its commands timed: what waiting for the disk takes is not the rows' fault. */
  timed(store: Store): Store
}

/** Starts small and follows what this machine and these rows need. */
export function portionsOf(): PortionSize {
  let size = 50
  let took = 0
  return {
    now: () => size,
    learn: rows => {
      const fits = Math.round((rows * target) / Math.max(0.1, took))
      size = Math.min(most, Math.max(least, Math.round((size * 2 + fits) / 3)))
    },
    timed: store => ({
      ...store,
      command: <T>(workspace: string, work: Work<T>) =>
        store.command(workspace, async (tx, counters) => {
          const began = performance.now()
          const done = await work(tx, counters)
          took = performance.now() - began
          return done
        }),
    }),
  }
}
