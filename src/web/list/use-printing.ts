import { useEffect, useState } from 'react'
import type { Filled } from './use-sections.ts'

/** Prints a list once all of its records are here: asks for more until there are no more. */
export function usePrinting(groups: readonly Filled[], onMore: (group: string) => void): () => void {
  const [isAsked, setAsked] = useState(false)
  const next = groups.find(group => group.hasMore)
  const isReading = groups.some(group => group.isReading)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer that comes asks for the next
  useEffect(() => {
    if (!isAsked || isReading) return
    if (next) return onMore(next.id)
    setAsked(false)
    print()
  }, [isAsked, isReading, next?.records.length, next?.id])
  return () => setAsked(true)
}
