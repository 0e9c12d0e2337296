import { useEffect, useRef } from 'react'
import { type BookKey, isPressed, type KeyPage, type PressedKey } from './key-page.ts'

/** One thing the screen at hand does by a key, for whoever hears or lists it. */
export interface LiveKey extends BookKey {
  name: string
  act: () => void
}

let live: readonly { page: KeyPage; now: () => readonly LiveKey[] }[] = []

/** The keys of the screens that stand on the page now; the one that came last is asked first. */
export const liveKeys = {
  all: (): readonly LiveKey[] => live.flatMap(({ now }) => now()),
  /** The key that was pressed, where a screen at hand answers to it. */
  of: (pressed: PressedKey): LiveKey | undefined => liveKeys.all().find(({ press }) => isPressed(press, pressed)),
}

/** Answers to keys of a page of the book for as long as the screen stands; a key without an act is left alone. */
export function useKeys<N extends string>(page: KeyPage<N>, acts: Partial<Record<N, (() => void) | undefined>>): void {
  const newest = useRef(acts)
  newest.current = acts
  useEffect(() => {
    const now = () =>
      (Object.entries(page.keys) as [N, BookKey][]).flatMap(([name, key]) => {
        const act = newest.current[name]
        return act ? [{ ...key, name, act }] : []
      })
    const entry = { page, now }
    live = [entry, ...live]
    return () => {
      live = live.filter(one => one !== entry)
    }
  }, [page])
}
