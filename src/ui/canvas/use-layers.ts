import { type RefObject, useEffect } from 'react'
import type { Camera } from './camera.ts'
import type { Sight } from './sight.ts'

/** A picture that is moved is drawn anew, smaller, where it would be seen at less than this part of its size. */
const smallest = 0.4

type Layer = RefObject<HTMLElement | null>

/** Moves the layers of a world as one; while it moves it is drawn as a picture, at rest it is drawn anew and sharp. */
export function useLayers(sight: Sight, root: Layer, layers: readonly [Layer, Layer]): void {
  const [ground, world] = layers
  useEffect(() => {
    // as large as a pixel of the screen is in the world; followed only at rest, because all cards are placed by it
    const grain = () => world.current?.style.setProperty('--grain', `${1 / (sight.now().zoom * devicePixelRatio)}px`)
    // the stage itself may begin at a broken part of a pixel: its layers make up for it
    const start = { x: 0, y: 0 }
    const measure = () => {
      const box = root.current?.getBoundingClientRect()
      start.x = box ? (box.left + scrollX) % 1 : 0
      start.y = box ? (box.top + scrollY) % 1 : 0
    }
    const whole = (at: number, from: number) => Math.round((at + from) * devicePixelRatio) / devicePixelRatio - from
    const place = ({ x, y, zoom }: Camera) => `translate(${whole(x, start.x)}px, ${whole(y, start.y)}px) scale(${zoom})`
    const draw = () => {
      for (const layer of [ground.current, world.current]) if (layer) layer.style.transform = place(sight.now())
    }
    measure()
    let last = sight.now()
    let drawnAt = last.zoom
    const stop = sight.follow(camera => {
      // a window of another size alone moves nothing
      const isMoving = camera !== last
      last = camera
      // a picture keeps the size in which it was drawn: from far away it would be all of the world, and hardly a spot on it
      const isTooLarge = camera.zoom < drawnAt * smallest
      if (isTooLarge) drawnAt = camera.zoom
      for (const layer of [ground.current, world.current]) {
        if (!layer) continue
        layer.style.transform = place(camera)
        if (isTooLarge) layer.style.removeProperty('will-change')
        else if (isMoving) layer.style.willChange = 'transform'
      }
    })
    grain()
    const settle = sight.rest(() => {
      measure()
      grain()
      draw()
      drawnAt = sight.now().zoom
      for (const layer of [ground.current, world.current]) layer?.style.removeProperty('will-change')
    })
    return () => {
      stop()
      settle()
    }
  }, [sight, root, ground, world])
  useEffect(() => {
    // a page that scrolled to bring the focus into sight would leave the world askew
    const stage = root.current
    const back = () => stage?.scrollTo(0, 0)
    stage?.addEventListener('scroll', back)
    return () => stage?.removeEventListener('scroll', back)
  }, [root])
}
