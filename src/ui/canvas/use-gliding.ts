import { useEffect, useState } from 'react'
import type { Layout } from './primitive.ts'

/** Longer than any card is on its way. */
const enough = 400

/**
 * Whether cards may be on their way to where they stand now. At other times they do not glide: they are also put on whole
 * pixels anew whenever one has come nearer, and hundreds of them on their way for less than a pixel cost as much as for many.
 */
export function useGliding(layout: Layout): boolean {
  const [settled, settle] = useState(layout)
  useEffect(() => {
    const timer = setTimeout(() => settle(layout), enough)
    return () => clearTimeout(timer)
  }, [layout])
  return layout !== settled
}
