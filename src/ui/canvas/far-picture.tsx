import { useEffect, useRef } from 'react'
import { onLookChange } from '../look-changes.ts'
import { type Camera, inSight, type Size } from './camera.ts'
import type { Scene } from './primitive.ts'
import type { Sight } from './sight.ts'
import type { SpotsIndex } from './spots-index.ts'

/** Very many cards, cards too small to read, or cards that are not drawn yet, painted in one go. */
export function FarPicture({
  sight,
  index,
  selected,
  scene,
  drawn,
  count,
}: {
  sight: Sight
  index: SpotsIndex
  selected: ReadonlySet<string>
  scene: Scene
  /** Those that stand there as cards. */
  drawn: { readonly current: ReadonlySet<string> }
  /** How many those are: with more of them, fewer are painted. */
  count: number
}) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const isEmpty = useRef(true)
  const again = useRef(() => {})
  useEffect(() => {
    const own = canvas.current
    const pen = own?.getContext('2d')
    if (!own || !pen) return
    const style = getComputedStyle(own)
    // the sheet resolves its own words for colours; a pen would not understand them
    const colours = () => ({ card: style.fill, line: style.stroke, ink: style.color, chosen: style.floodColor })
    let pens = colours()
    const paint = (camera: Camera, window: Size) => {
      const fine = Math.min(2, devicePixelRatio)
      const spots = index.in(inSight(camera, window)).filter(spot => !drawn.current.has(spot.id))
      // mostly what comes into sight is drawn before it does
      if (isEmpty.current && spots.length === 0) return
      isEmpty.current = spots.length === 0
      if (own.width !== Math.round(window.width * fine)) own.width = Math.round(window.width * fine)
      if (own.height !== Math.round(window.height * fine)) own.height = Math.round(window.height * fine)
      pen.setTransform(fine, 0, 0, fine, 0, 0)
      pen.clearRect(0, 0, window.width, window.height)
      const isReadable = camera.zoom > 0.42
      const plain = new Path2D()
      const chosen = new Path2D()
      for (const spot of spots) {
        const x = spot.box.x * camera.zoom + camera.x
        const y = spot.box.y * camera.zoom + camera.y
        const path = selected.has(spot.id) ? chosen : plain
        path.rect(x, y, Math.max(2, spot.box.width * camera.zoom), Math.max(2, spot.box.height * camera.zoom))
      }
      pen.fillStyle = pens.card
      pen.strokeStyle = pens.line
      pen.lineWidth = 1
      pen.globalAlpha = 1
      pen.fill(plain)
      pen.globalAlpha = 0.45
      pen.stroke(plain)
      pen.globalAlpha = 1
      pen.fillStyle = pens.chosen
      pen.fill(chosen)
      if (!isReadable) return
      pen.fillStyle = pens.ink
      pen.font = `${Math.round(12 * camera.zoom)}px ${style.fontFamily}`
      for (const spot of spots) {
        const title = spot.record === undefined ? undefined : scene.records.get(spot.record)?.title
        if (title)
          pen.fillText(
            title.slice(0, Math.floor(spot.box.width / 7)),
            (spot.box.x + 10) * camera.zoom + camera.x,
            (spot.box.y + 24) * camera.zoom + camera.y,
          )
      }
    }
    again.current = () => paint(sight.now(), sight.window())
    const stop = sight.follow(paint)
    const stay = onLookChange(() => {
      pens = colours()
      again.current()
    })
    return () => {
      stop()
      stay()
    }
  }, [sight, index, selected, scene, drawn])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the number is why it is done again
  useEffect(() => again.current(), [count])
  return <canvas className="stage-far" ref={canvas} aria-hidden />
}
