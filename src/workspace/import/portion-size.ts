const most = 200
const target = 10

/** How many rows go into one command: as many as fit about ten milliseconds, at most 200. */
export interface PortionSize {
  now(): number
  start(): void
  end(rows: number): void
}

/** Starts small and follows what this machine and these rows need. */
export function portionsOf(): PortionSize {
  let size = 25
  let began = 0
  return {
    now: () => size,
    start: () => {
      began = performance.now()
    },
    end: rows => {
      const took = Math.max(0.1, performance.now() - began)
      const fits = Math.round((rows * target) / took)
      size = Math.min(most, Math.max(5, Math.round((size * 2 + fits) / 3)))
    },
  }
}
