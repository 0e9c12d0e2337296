import type { InputOf } from '../model/contract.ts'
import type { Live } from './live.ts'
import { type Pages, pagesOf } from './pages.ts'

/** One part of a list: what it is asked with, and how many of its pages are shown. */
export interface Section {
  input: InputOf<'list'>
  pages: number
}

/** Watches several lists as one, in the order given: the groups of a table, the columns of a board. */
export function sectionsOf(
  live: Live,
  sections: readonly Section[],
): { now(): readonly Pages[]; listen(changed: () => void): () => void } {
  const sources = sections.map(({ input, pages }) => pagesOf(live, input, pages))
  let shown = sources.map(source => source.now())
  return {
    now: () => shown,
    listen(changed) {
      const stops = sources.map((source, place) =>
        source.listen(() => {
          shown = shown.with(place, source.now())
          changed()
        }),
      )
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}
