import { type CSSProperties, type ReactNode, useLayoutEffect, useRef } from 'react'
import type { Camera, Size } from './camera.ts'
import { useStage } from './stage-context.ts'

interface Props {
  /** Where it belongs in the world; along an edge only that way of it is followed. */
  at: { x?: number; y?: number; width?: number; height?: number }
  /**
   * The edge of the window it sticks to: always, or, where it has a place across that edge too, once the world would take
   * it out of sight. Without one it moves with the world both ways.
   */
  edge?: 'top' | 'bottom' | 'left' | 'right'
  /** It stands within its place, not before it. */
  inside?: boolean
  className?: string
  style?: CSSProperties
  children?: ReactNode
}

/** A part at its own size that follows the world: a head over its column, a label along its axis. */
export function Pinned({ at, edge, inside = false, className, style, children }: Props) {
  const { sight } = useStage()
  const part = useRef<HTMLDivElement>(null)
  const { x, y, width, height } = at
  useLayoutEffect(() => {
    const place = (camera: Camera, window: Size) => {
      if (part.current) follow(part.current, { x, y, width, height }, { edge, inside }, camera, window)
    }
    return sight.follow(place)
  }, [sight, x, y, width, height, edge, inside])
  return (
    <div ref={part} className={`stage-pinned ${className ?? ''}`} data-edge={edge} style={style}>
      {children}
    </div>
  )
}

function follow(
  part: HTMLElement,
  at: { x: number | undefined; y: number | undefined; width: number | undefined; height: number | undefined },
  { edge, inside }: { edge: Props['edge']; inside: boolean },
  camera: Camera,
  window: Size,
): void {
  const isAcross = edge === 'top' || edge === 'bottom'
  const isDown = edge === 'left' || edge === 'right'
  const own = { x: (at.x ?? 0) * camera.zoom + camera.x, y: (at.y ?? 0) * camera.zoom + camera.y }
  const wide = () => (inside ? 0 : part.offsetWidth)
  const high = () => (inside ? 0 : part.offsetHeight)
  const x = isDown ? stuck(edge, at.x === undefined ? null : own.x, wide, window.width) : own.x
  const y = isAcross ? stuck(edge, at.y === undefined ? null : own.y, high, window.height) : own.y
  // what stands within a part of the world keeps to it, however far away that is
  if (inside) part.style.setProperty('--zoom', `${camera.zoom}`)
  part.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
  if (at.width !== undefined && !isDown) part.style.width = `${Math.round(at.width * camera.zoom)}px`
  if (at.height !== undefined && !isAcross) part.style.height = `${Math.round(at.height * camera.zoom)}px`
  const isOut =
    (!isDown && (x > window.width || x + (at.width ?? 400) * camera.zoom < 0)) ||
    (!isAcross && (y > window.height || y + (at.height ?? 400) * camera.zoom < 0))
  part.style.visibility = isOut ? 'hidden' : ''
}

/**
 * From the edge it sticks to, or from the top left where it is not held back by it. Its size is asked only where it is
 * needed: between two parts that are moved, asking lays out the whole page again.
 */
function stuck(edge: Props['edge'], own: number | null, size: () => number, room: number): number {
  const isFirst = edge === 'left' || edge === 'top'
  if (own === null) return isFirst ? 0 : room - size()
  // before the start of its place on the left or top, after it on the right or bottom
  return isFirst ? Math.max(0, own - size()) : Math.min(room - size(), own)
}
