import { useEffect } from 'react'
import { app } from '../app.ts'

const counts = new Map<string, number>()
let timer: ReturnType<typeof setTimeout> | undefined

/** How long something must stand on the page before it counts as read, and how long counts wait for each other. */
const looked = 4_000
const gathered = 20_000

/** Counts a look at an area, or at a record in it, into one's own attention; nobody else ever sees it. */
export function useReading(area: string | undefined, what: string | undefined): void {
  useEffect(() => {
    if (area === undefined || what === undefined) return
    const reading = setTimeout(() => note(area), looked)
    return () => clearTimeout(reading)
  }, [area, what])
}

function note(area: string): void {
  counts.set(area, (counts.get(area) ?? 0) + 1)
  timer ??= setTimeout(send, gathered)
}

function send(): void {
  clearTimeout(timer)
  timer = undefined
  if (counts.size === 0) return
  const areas = Object.fromEntries(counts)
  counts.clear()
  // a count that is lost is no loss to anybody
  void app.contract.noteReading({ areas }).catch(() => {})
}

if (typeof document !== 'undefined') {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') send()
  })
}
