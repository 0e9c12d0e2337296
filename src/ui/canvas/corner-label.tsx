import { type ReactNode, useLayoutEffect, useRef } from 'react'
import type { Camera, Size } from './camera.ts'
import type { Box } from './geometry.ts'
import { useStage } from './stage-context.ts'

interface Props {
  box: Box
  /** The corner of the box in which it stands. */
  isBottom: boolean
  isRight: boolean
  className?: string
  children: ReactNode
}

/** How far it stands from the edges of its box, and from those of a window in which axes and a bar stand. */
const apart = { x: 10, y: 6, left: 34, bottom: 34, bar: 64 }

/** A label at its own size in a corner of a part of the world; it stays in sight for as long as some of that part is. */
export function CornerLabel({ box, isBottom, isRight, className, children }: Props) {
  const { sight } = useStage()
  const part = useRef<HTMLDivElement>(null)
  const { x, y, width, height } = box
  useLayoutEffect(() => {
    const own = part.current
    if (!own) return
    // its size is asked once: between two parts that are moved, asking lays out the whole page again
    const size = { width: own.offsetWidth, height: own.offsetHeight }
    return sight.follow((camera, window) => {
      const at = cornerAt({ x, y, width, height }, { isBottom, isRight }, size, camera, window)
      own.style.transform = `translate(${Math.round(at.x)}px, ${Math.round(at.y)}px) scale(${at.scale})`
      own.style.visibility = at.isOut ? 'hidden' : ''
    })
  }, [sight, x, y, width, height, isBottom, isRight])
  return (
    <div ref={part} className={`stage-pinned corner-label ${className ?? ''}`}>
      {children}
    </div>
  )
}

/** Where a label of a size stands in the window: in the corner of what is in sight of its box, and never outside of it. */
export function cornerAt(
  box: Box,
  { isBottom, isRight }: { isBottom: boolean; isRight: boolean },
  size: Size,
  camera: Camera,
  window: Size,
): { x: number; y: number; scale: number; isOut: boolean } {
  const left = box.x * camera.zoom + camera.x
  const top = box.y * camera.zoom + camera.y
  const right = left + box.width * camera.zoom
  const bottom = top + box.height * camera.zoom
  // from so far away that its box is narrower than its words
  const scale = Math.min(1, Math.max(0.1, (right - left - apart.x) / size.width))
  const [wide, high] = [size.width * scale, size.height * scale]
  const start = Math.min(Math.max(left + apart.x, apart.left), right - apart.x - wide)
  const end = Math.max(Math.min(right, window.width) - apart.x - wide, left + apart.x)
  const upper = Math.min(Math.max(top, 0) + apart.y, bottom - apart.y - high)
  const floor = window.height - (isRight ? apart.bar : apart.bottom)
  const lower = Math.max(Math.min(bottom - apart.y, floor) - high, top + apart.y)
  const isOut = right < 0 || left > window.width || bottom < 0 || top > window.height
  return { x: isRight ? end : start, y: isBottom ? lower : upper, scale, isOut }
}
