import { type RefObject, useEffect } from 'react'
import type { Sight } from './sight.ts'

type Layer = RefObject<HTMLElement | null>

/** Moves the layers of a world as one; while it moves it is drawn as a picture, at rest it is drawn anew and sharp. */
export function useLayers(sight: Sight, root: Layer, layers: readonly [Layer, Layer]): void {
  const [ground, world] = layers
  useEffect(() => {
    // as large as a pixel of the screen is in the world; followed only at rest, because all cards are placed by it
    const grain = () => world.current?.style.setProperty('--grain', `${1 / (sight.now().zoom * devicePixelRatio)}px`)
    const whole = (at: number) => Math.round(at * devicePixelRatio) / devicePixelRatio
    let last = sight.now()
    const stop = sight.follow(camera => {
      const { x, y, zoom } = camera
      // a window of another size alone moves nothing
      const isMoving = camera !== last
      last = camera
      for (const layer of [ground.current, world.current]) {
        if (!layer) continue
        layer.style.transform = `translate(${whole(x)}px, ${whole(y)}px) scale(${zoom})`
        if (isMoving) layer.style.willChange = 'transform'
      }
    })
    grain()
    const settle = sight.rest(() => {
      grain()
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
