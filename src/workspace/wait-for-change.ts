import { setTimeout as sleep } from 'node:timers/promises'
import type { Asking } from './ground.ts'
import { standsAt } from './history.ts'

const look = 50
const longest = 30

/** Waits until the ledger has gone past a number, or what stands beside it is another than one knows, for at most so many seconds; who listens must not keep the others waiting. */
export async function waitForChange(asking: Asking, since: number, seconds: number, beside?: number): Promise<void> {
  const until = Date.now() + Math.min(seconds, longest) * 1000
  for (;;) {
    const stands = await standsAt(asking)
    const isOther = beside !== undefined && stands.beside !== beside
    if (stands.number > since || isOther || Date.now() >= until) return
    await sleep(look)
  }
}
