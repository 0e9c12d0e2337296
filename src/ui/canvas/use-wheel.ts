import { type RefObject, useEffect } from 'react'
import { moved, zoomed } from './camera.ts'
import type { Sight } from './sight.ts'

/** The wheel moves the world; with Ctrl, as a pinch on a touch pad comes, it brings it nearer where the pointer is. */
export function useWheel(root: RefObject<HTMLElement | null>, sight: Sight): void {
  useEffect(() => {
    const stage = root.current
    if (!stage) return
    const wheel = (event: WheelEvent) => {
      if (event.target instanceof Element && event.target.closest('[data-scrolls]')) return
      event.preventDefault()
      const step = event.deltaMode === 1 ? 16 : 1
      if (event.ctrlKey || event.metaKey) {
        const factor = Math.exp(-Math.max(-60, Math.min(60, event.deltaY * step)) * 0.008)
        return sight.look(
          zoomed(sight.now(), factor, {
            x: event.clientX - stage.getBoundingClientRect().left,
            y: event.clientY - stage.getBoundingClientRect().top,
          }),
        )
      }
      const [across, along] = event.shiftKey && event.deltaX === 0 ? [event.deltaY, 0] : [event.deltaX, event.deltaY]
      sight.look(moved(sight.now(), { x: -across * step, y: -along * step }))
    }
    stage.addEventListener('wheel', wheel, { passive: false })
    return () => stage.removeEventListener('wheel', wheel)
  }, [root, sight])
}
