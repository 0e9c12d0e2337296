import type { Page } from '../model/answers.ts'
import type { InputOf } from '../model/contract.ts'
import type { ChartRecord } from '../model/record.ts'
import type { Live } from './live.ts'
import type { Watched } from './watched.ts'

/** The first so many pages of a list as one. */
export interface Pages {
  records: readonly ChartRecord[]
  hasMore: boolean
  isReading: boolean
}

const nothing: Pages = { records: [], hasMore: false, isReading: true }

/** Watches the first pages of a list; each page stays fresh by itself. */
export function pagesOf(
  live: Live,
  input: InputOf<'list'>,
  count: number,
): { now(): Pages; listen(changed: () => void): () => void } {
  let shown = nothing
  return {
    now: () => shown,
    listen(changed) {
      let stops: (() => void)[] = []
      let asked: (string | undefined)[] = []
      const watched: Watched<Page<ChartRecord>>[] = []
      const redraw = () => {
        const pages = watched.map(page => page.now().data)
        const last = pages.at(-1)
        // a page that moved on starts elsewhere: those after it are asked for again
        const cursors = [undefined, ...pages.slice(0, count - 1).map(page => page?.next ?? undefined)]
        for (let place = 1; place < cursors.length; place += 1) {
          if (cursors[place] !== undefined && cursors[place] !== asked[place]) return follow(place, cursors[place])
        }
        shown = {
          records: pages.flatMap(page => page?.items ?? []),
          hasMore: last?.next != null,
          isReading: pages.some(page => page === undefined),
        }
        changed()
      }
      const follow = (place: number, after: string | undefined) => {
        for (const stop of stops.slice(place)) stop()
        stops = stops.slice(0, place)
        asked = asked.slice(0, place)
        watched.length = place
        const page = live.watch('list', after === undefined ? input : { ...input, after })
        asked[place] = after
        watched[place] = page
        stops[place] = page.listen(redraw)
        redraw()
      }
      follow(0, undefined)
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}
