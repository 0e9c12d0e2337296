import type { CanvasSeen } from '../model/canvas-seen.ts'
import type { InputOf } from '../model/contract.ts'
import type { Live } from './live.ts'
import type { Watched } from './watched.ts'

/** All pages of a canvas as one, as far as they are here. */
export interface CanvasWhole extends Omit<CanvasSeen, 'next'> {
  isReading: boolean
  problem: Error | undefined
}

const nothing: CanvasWhole = {
  cards: [],
  links: [],
  others: [],
  centre: null,
  total: 0,
  isReading: true,
  problem: undefined,
}

/** Watches every page of a canvas; each stays fresh by itself, and the next is asked for once the one before is here. */
export function canvasOf(
  live: Live,
  input: InputOf<'canvas'>,
): { now(): CanvasWhole; listen(changed: () => void): () => void } {
  let shown = nothing
  return {
    now: () => shown,
    listen(changed) {
      const pages: { after: string | undefined; watched: Watched<CanvasSeen>; stop: () => void }[] = []
      const redraw = () => {
        const seen = pages.map(page => page.watched.now())
        for (const [place, { data }] of seen.entries()) {
          const next = data?.next ?? undefined
          const further = pages[place + 1]
          if (data && next === undefined && further) cut(place + 1)
          else if (next !== undefined && further?.after !== next) {
            cut(place + 1)
            return follow(next)
          }
        }
        const found = pages.flatMap(page => page.watched.now().data ?? [])
        const isReading = found.length < pages.length || found.length === 0
        // what was there stays until the first page has come again
        if (found.length > 0 || !shown.isReading)
          shown = {
            cards: once(found.flatMap(page => page.cards)),
            links: once(found.flatMap(page => page.links)),
            others: once(found.flatMap(page => page.others)),
            centre: found[0]?.centre ?? null,
            total: found[0]?.total ?? 0,
            isReading,
            problem: undefined,
          }
        const problem = seen.find(page => page.problem)?.problem
        shown = { ...shown, isReading: isReading && !problem, problem }
        changed()
      }
      const cut = (place: number) => {
        for (const page of pages.splice(place)) page.stop()
      }
      const follow = (after: string | undefined) => {
        const watched = live.watch('canvas', after === undefined ? input : { ...input, after })
        const page = { after, watched, stop: () => {} }
        pages.push(page)
        page.stop = watched.listen(redraw)
        redraw()
      }
      follow(undefined)
      return () => cut(0)
    },
  }
}

function once<T extends { id: string }>(all: readonly T[]): T[] {
  return [...new Map(all.map(one => [one.id, one])).values()]
}
