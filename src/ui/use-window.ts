import { type RefObject, useLayoutEffect, useState } from 'react'

/** The part of something tall that the window shows, in its own pixels; all of it while it is printed. */
export function useWindow(element: RefObject<HTMLElement | null>): { from: number; to: number } {
  const [part, setPart] = useState({ from: 0, to: 1_200 })
  useLayoutEffect(() => {
    let asked = 0
    const measure = () => {
      asked = 0
      const top = element.current?.getBoundingClientRect().top ?? 0
      // steps of a few rows, so that not each pixel draws anew
      const from = Math.floor(-top / 200) * 200 - 400
      const to = from + Math.ceil(innerHeight / 200) * 200 + 1_000
      setPart(was => (was.from === from && was.to === to ? was : { from, to }))
    }
    const later = () => {
      asked ||= requestAnimationFrame(measure)
    }
    const all = () => setPart({ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY })
    measure()
    addEventListener('scroll', later, { passive: true, capture: true })
    addEventListener('resize', later)
    addEventListener('beforeprint', all)
    addEventListener('afterprint', measure)
    return () => {
      cancelAnimationFrame(asked)
      removeEventListener('scroll', later, { capture: true })
      removeEventListener('resize', later)
      removeEventListener('beforeprint', all)
      removeEventListener('afterprint', measure)
    }
  }, [element])
  return part
}
