import type { Camera, Size } from './camera.ts'
import type { Box } from './geometry.ts'

/** How far it stands from the edges of its box, and from those of a window in which axes and a bar stand. */
const apart = { x: 10, y: 6, left: 34, axis: 16, bottom: 34, bar: 64 }

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
  // the rest of its box in sight is too narrow for it: its words would run into those of the axis
  const isUnderAxis = !isRight && left < 0 && start < apart.axis
  const isOut = isUnderAxis || right < 0 || left > window.width || bottom < 0 || top > window.height
  return { x: isRight ? end : start, y: isBottom ? lower : upper, scale, isOut }
}
