import { type CSSProperties, type ReactNode, useLayoutEffect, useRef } from 'react'
import type { Camera, Size } from './camera.ts'
import { useStage } from './stage-context.ts'

interface Props {
  /** Where it belongs in the world; along an edge only that way of it is followed. */
  at: { x?: number; y?: number; width?: number; height?: number }
  /** The edge of the window it sticks to; none moves with the world both ways. */
  edge?: 'top' | 'bottom' | 'left' | 'right'
  className?: string
  style?: CSSProperties
  children?: ReactNode
}

/** A part at its own size that follows the world: a head over its column, a label along its axis. */
export function Pinned({ at, edge, className, style, children }: Props) {
  const { sight } = useStage()
  const part = useRef<HTMLDivElement>(null)
  const { x, y, width, height } = at
  useLayoutEffect(() => {
    const place = (camera: Camera, window: Size) => {
      if (part.current) follow(part.current, { x, y, width, height }, edge, camera, window)
    }
    return sight.follow(place)
  }, [sight, x, y, width, height, edge])
  return (
    <div ref={part} className={`stage-pinned ${className ?? ''}`} data-edge={edge} style={style}>
      {children}
    </div>
  )
}

function follow(
  part: HTMLElement,
  at: { x: number | undefined; y: number | undefined; width: number | undefined; height: number | undefined },
  edge: Props['edge'],
  camera: Camera,
  window: Size,
): void {
  const isAcross = edge === 'top' || edge === 'bottom'
  const isDown = edge === 'left' || edge === 'right'
  const x = isDown ? 0 : (at.x ?? 0) * camera.zoom + camera.x
  const y = isAcross ? 0 : (at.y ?? 0) * camera.zoom + camera.y
  part.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
  if (at.width !== undefined && !isDown) part.style.width = `${Math.round(at.width * camera.zoom)}px`
  if (at.height !== undefined && !isAcross) part.style.height = `${Math.round(at.height * camera.zoom)}px`
  const isOut =
    (!isDown && (x > window.width || x + (at.width ?? 400) * camera.zoom < 0)) ||
    (!isAcross && (y > window.height || y + (at.height ?? 400) * camera.zoom < 0))
  part.style.visibility = isOut ? 'hidden' : ''
}
