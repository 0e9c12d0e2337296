import type { CanvasSeen } from '../model/canvas-seen.ts'
import type { InputOf } from '../model/contract.ts'
import type { Live } from './live.ts'

/** All pages of a canvas as one, as far as they are here. */
export interface CanvasWhole extends Pick<CanvasSeen, 'cards' | 'links' | 'others' | 'centre' | 'total'> {
  isReading: boolean
  problem: Error | undefined
}

const nothing = { cards: [], links: [], others: [], centre: null, total: 0 }

/** Watches a canvas: its pages one after another as they come, then what changes on it. */
export function canvasOf(
  live: Live,
  input: InputOf<'canvas'>,
): { now(): CanvasWhole; listen(changed: () => void): () => void } {
  let watched = live.watch('canvas', input)
  let last: { seen: ReturnType<typeof watched.now>; whole: CanvasWhole } | null = null
  return {
    now() {
      const seen = watched.now()
      if (last?.seen === seen) return last.whole
      const { data, problem } = seen
      const whole = { ...(data ?? nothing), isReading: !problem && (!data || data.next !== null), problem }
      // telling that it is read again draws nothing anew
      const isSame = last && last.seen.data === data && last.whole.isReading === whole.isReading && !problem
      last = { seen, whole: isSame && !last!.whole.problem ? last!.whole : whole }
      return last.whole
    },
    listen(changed) {
      // whoever comes back after long may find that it was forgotten meanwhile
      watched = live.watch('canvas', input)
      return watched.listen(changed)
    },
  }
}
