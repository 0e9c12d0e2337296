import { Problem } from '../model/problem.ts'

/** So many tries within so many milliseconds. */
export interface Rate {
  tries: number
  within: number
}

const mostKept = 50_000

/** Counts tries by who made them; `take` refuses the one too many, `forgive` forgets after a success. */
export function rateLimits(now: () => number = Date.now) {
  const windows = new Map<string, { count: number; until: number }>()
  const current = (name: string) => {
    const window = windows.get(name)
    return window && window.until > now() ? window : undefined
  }
  return {
    take(name: string, rate: Rate): void {
      const window = current(name) ?? { count: 0, until: now() + rate.within }
      if (window.count >= rate.tries) throw tooMany(window.until - now())
      windows.delete(name)
      windows.set(name, { ...window, count: window.count + 1 })
      // the oldest go first, so that no flood of names fills the memory
      if (windows.size > mostKept) windows.delete(windows.keys().next().value!)
    },
    forgive(name: string): void {
      windows.delete(name)
    },
  }
}

export type RateLimits = ReturnType<typeof rateLimits>

function tooMany(wait: number): Problem {
  const minutes = Math.max(1, Math.ceil(wait / 60_000))
  return new Problem('too-much', `Too many tries; wait ${minutes} minute${minutes === 1 ? '' : 's'}.`, {}, 429)
}
