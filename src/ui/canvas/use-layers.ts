import { type RefObject, useEffect } from 'react'
import type { Sight } from './sight.ts'

type Layer = RefObject<HTMLElement | null>

/** Moves the layers of a world as one; while it moves it is drawn as a picture, at rest it is drawn anew and sharp. */
export function useLayers(sight: Sight, root: Layer, layers: readonly [Layer, Layer]): void {
  const [ground, world] = layers
  useEffect(() => {
    const stop = sight.follow(({ x, y, zoom }) => {
      for (const layer of [ground.current, world.current]) {
        if (!layer) continue
        layer.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`
        layer.style.willChange = 'transform'
      }
    })
    const settle = sight.rest(() => {
      for (const layer of [ground.current, world.current]) layer?.style.removeProperty('will-change')
    })
    return () => {
      stop()
      settle()
    }
  }, [sight, ground, world])
  useEffect(() => {
    // a page that scrolled to bring the focus into sight would leave the world askew
    const stage = root.current
    const back = () => stage?.scrollTo(0, 0)
    stage?.addEventListener('scroll', back)
    return () => stage?.removeEventListener('scroll', back)
  }, [root])
}
