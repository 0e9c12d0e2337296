import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type Camera, inSight, type Size } from './camera.ts'
import { type Box, holds, meets } from './geometry.ts'
import type { Layout, Spot } from './primitive.ts'
import { type Sight, sightOf } from './sight.ts'
import { indexOf, type SpotsIndex } from './spots-index.ts'

/** More cards than this in sight are drawn as a picture, not one by one. */
export const mostCards = 260
const fewest = 0.32
/** How far around the window cards are drawn, in pixels of the screen: at least, and once they are looked for anew. */
const margin = { least: 160, most: 380 }

interface Seen {
  spots: readonly Spot[]
  isFar: boolean
}

interface Fit {
  /** The size of the browser's window. */
  around: string
  camera: Camera
}

/** What a stage sees. */
export interface OnSight {
  sight: Sight
  index: SpotsIndex
  seen: Seen
  window: Size | null
}

/** The camera of a stage, which spots are in sight of it, and whether they are far away. */
export function useSight(
  root: RefObject<HTMLElement | null>,
  layout: Layout,
  first: Camera | null,
  firstFit: (layout: Layout, window: Size) => Camera,
): OnSight {
  const sight = useRef<Sight>(undefined)
  sight.current ??= sightOf(first ?? { x: 0, y: 0, zoom: 1 })
  const own = sight.current
  const [window, setWindow] = useState<Size | null>(null)
  const [held, setHeld] = useState<Box | null>(null)
  const [isFar, setFar] = useState(false)
  /** What it was fitted to; null where somebody came with a camera. */
  const fit = useRef<Fit | 'soon' | null>(first === null ? 'soon' : null)
  const index = useMemo(() => indexOf(layout.spots), [layout.spots])
  useLayoutEffect(() => {
    if (!root.current) return
    const watch = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect
      own.resize({ width, height })
      setWindow({ width, height })
    })
    watch.observe(root.current)
    return () => watch.disconnect()
  }, [root, own])
  useLayoutEffect(() => {
    const was = fit.current
    if (!was || !window || window.width === 0) return
    const around = `${innerWidth} ${innerHeight}`
    // fitted anew with the browser's window until somebody has looked elsewhere; what opens beside it moves nothing
    if (was !== 'soon' && (was.around === around || own.now() !== was.camera)) return
    own.look(firstFit(layout, window))
    // an empty one is looked at as it is, and once more when its first cards come
    fit.current = layout.spots.length > 0 ? { around, camera: own.now() } : 'soon'
  }, [own, window, layout, firstFit])
  useLayoutEffect(
    () =>
      own.follow((camera, size) => {
        if (size.width === 0) return
        const near = inSight(camera, size)
        // what is drawn reaches farther than the window, and is changed before the window comes to its end
        const soon = inSight(camera, size, margin.least)
        setHeld(was =>
          was && isInside(soon, was) && was.width < near.width * 2.4 ? was : inSight(camera, size, margin.most),
        )
        setFar(camera.zoom < fewest || index.in(near).length > mostCards)
      }),
    [own, index],
  )
  const spots = useMemo(() => (held ? index.in(held) : []), [index, held])
  return { sight: own, index, seen: { spots, isFar }, window }
}

const isInside = (inner: Box, outer: Box): boolean =>
  holds(outer, inner) && holds(outer, { x: inner.x + inner.width, y: inner.y + inner.height }) && meets(inner, outer)
