import type { Ground } from './ground.ts'
import { tell } from './talk/tell.ts'
import { watch } from './watch.ts'

const quiet = 250
const longest = 5_000

/** Asks the map again shortly after changes, so that whoever reads next need not wait for it. */
export interface AskAhead {
  /** Something was committed; once it has been quiet for a moment the workspace is asked. */
  soon(ground: Ground): void
  /** Stops, and waits for what is being asked. */
  close(): Promise<void>
}

/** Asks ahead in the background; a failure is left to whoever asks next, who will hear of it. */
export function askAhead(): AskAhead {
  const waiting = new Map<string, { timer: NodeJS.Timeout; since: number }>()
  const asking = new Set<Promise<unknown>>()
  let isClosed = false
  function ask(ground: Ground): void {
    waiting.delete(ground.workspace)
    const asked = Promise.all([watch(ground), tell(ground)])
      .catch(() => undefined)
      .finally(() => asking.delete(asked))
    asking.add(asked)
  }
  return {
    soon(ground) {
      if (isClosed) return
      const before = waiting.get(ground.workspace)
      const since = before?.since ?? Date.now()
      if (before) clearTimeout(before.timer)
      const timer = setTimeout(() => ask(ground), Math.min(quiet, Math.max(since + longest - Date.now(), 0)))
      timer.unref()
      waiting.set(ground.workspace, { timer, since })
    },
    async close() {
      isClosed = true
      for (const { timer } of waiting.values()) clearTimeout(timer)
      waiting.clear()
      await Promise.all(asking)
    },
  }
}
