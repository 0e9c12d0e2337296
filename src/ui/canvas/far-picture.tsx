import { useLayoutEffect, useRef } from 'react'
import { onLookChange } from '../look-changes.ts'
import { type Camera, inSight, type Size } from './camera.ts'
import type { Scene, Spot } from './primitive.ts'
import type { Sight } from './sight.ts'
import type { SpotsIndex } from './spots-index.ts'

/** Words that are too small to be read are painted as bars, until they would be dots, or too many. */
const bars = { least: 0.14, most: 1_500 }

/**
 * Very many cards, cards too small to read, or cards that are not drawn yet, painted in one go: with the very frame in
 * which they are cards no longer, or all of them would be gone for a moment.
 */
export function FarPicture({
  sight,
  index,
  selected,
  scene,
  drawn,
}: {
  sight: Sight
  index: SpotsIndex
  selected: ReadonlySet<string>
  scene: Scene
  /** Those that stand there as cards. */
  drawn: readonly Spot[]
}) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const isEmpty = useRef(true)
  const again = useRef(() => {})
  const cards = useRef<ReadonlySet<string>>(new Set())
  // before the first painting, which leaves out what stands there as cards
  useLayoutEffect(() => {
    const was = cards.current
    if (drawn.length === was.size && drawn.every(spot => was.has(spot.id))) return
    cards.current = new Set(drawn.map(spot => spot.id))
    again.current()
  }, [drawn])
  useLayoutEffect(() => {
    const own = canvas.current
    const pen = own?.getContext('2d')
    if (!own || !pen) return
    const style = getComputedStyle(own)
    // the sheet resolves its own words for colours; a pen would not understand them
    const colours = () => ({ card: style.fill, line: style.stroke, ink: style.color, chosen: style.floodColor })
    let pens = colours()
    const paint = (camera: Camera, window: Size) => {
      const fine = Math.min(2, devicePixelRatio)
      const spots = index.in(inSight(camera, window)).filter(spot => !cards.current.has(spot.id))
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
      if (!isReadable) {
        if (camera.zoom < bars.least || spots.length > bars.most) return
        pen.fillStyle = pens.ink
        pen.globalAlpha = 0.2
        pen.fill(barsOf(spots, camera))
        pen.globalAlpha = 1
        return
      }
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
  }, [sight, index, selected, scene])
  return <canvas className="stage-far" ref={canvas} aria-hidden />
}

/** A mark and the line of a title on each card, where a card has them. */
function barsOf(spots: readonly Spot[], { x, y, zoom }: Camera): Path2D {
  const path = new Path2D()
  for (const { record, box } of spots) {
    if (record === undefined || box.height < 40) continue
    const [left, top] = [(box.x + 10) * zoom + x, box.y * zoom + y]
    path.rect(left, top + 9 * zoom, 28 * zoom, 7 * zoom)
    path.rect(left, top + 27 * zoom, Math.max(0, box.width - 60) * zoom, 7 * zoom)
  }
  return path
}
