import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { cornerAt } from './corner-at.ts'
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
    <div ref={part} className={`stage-pinned corner-label ${className ?? ''}`} data-right={isRight || undefined}>
      {children}
    </div>
  )
}
