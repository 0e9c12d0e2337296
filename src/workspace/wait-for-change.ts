import { setTimeout as sleep } from 'node:timers/promises'
import type { Asking } from './ground.ts'
import { newestNumber } from './history.ts'

const look = 50
const longest = 30

/** Waits until the ledger has gone past a number, for at most so many seconds; who listens must not keep the others waiting. */
export async function waitForChange(asking: Asking, since: number, seconds: number): Promise<void> {
  const until = Date.now() + Math.min(seconds, longest) * 1000
  while ((await newestNumber(asking)) <= since && Date.now() < until) await sleep(look)
}
