import { setImmediate as turn } from 'node:timers/promises'

/** How long one piece of work may hold the event loop, in milliseconds. */
const longest = 8

let since = 0

/** Lets whoever waits go first, once this turn of the event loop has lasted a while; long work asks between its portions. */
export async function breathe(): Promise<void> {
  if (performance.now() - since < longest) return
  await turn()
  since = performance.now()
}
