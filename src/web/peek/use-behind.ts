import { useEffect, useRef } from 'react'
import { behind } from './behind.ts'

/** Tells of the records a page lists, in order, so that one looked at beside it can be walked through. */
export function useBehind(keys: readonly string[], focus: (key: string) => void): void {
  const newest = useRef({ keys, focus })
  newest.current = { keys, focus }
  useEffect(() => behind.stand({ keys: () => newest.current.keys, focus: key => newest.current.focus(key) }), [])
  const listed = keys.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: other keys stand behind
  useEffect(() => behind.moved(), [listed])
}
