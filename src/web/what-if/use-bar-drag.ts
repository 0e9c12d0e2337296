import { type PointerEvent, useRef, useState } from 'react'

/** A bar on its way: how far it was pulled, and the week its beginning stands over. */
export interface Dragged {
  id: string
  x: number
  y: number
  week: number
}

// a hand that only presses shakes a little
const shake = 5

/** Lets bars be pulled along the weeks by mouse, pen or finger; a press that does not pull stays a press. */
export function useBarDrag({ weeks, onDrop }: { weeks: number; onDrop: (id: string, week: number) => void }): {
  dragged: Dragged | null
  /** Whether the press that has just ended had pulled: it is then no press. */
  hasPulled: () => boolean
  handlers: (
    id: string,
    start: number,
  ) => {
    onPointerDown: (event: PointerEvent<HTMLElement>) => void
    onPointerMove: (event: PointerEvent<HTMLElement>) => void
    onPointerUp: (event: PointerEvent<HTMLElement>) => void
    onPointerCancel: () => void
  }
} {
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const from = useRef<{ id: string; x: number; y: number; wide: number; onward: number } | null>(null)
  const pulled = useRef(false)
  const end = () => {
    from.current = null
    setDragged(null)
  }
  return {
    dragged,
    hasPulled: () => pulled.current,
    handlers: (id, start) => ({
      onPointerDown(event) {
        pulled.current = false
        if (event.button !== 0) return
        const lane = event.currentTarget.closest('[data-lane]')
        if (!lane) return
        const onward = getComputedStyle(lane).direction === 'rtl' ? -1 : 1
        from.current = { id, x: event.clientX, y: event.clientY, wide: lane.clientWidth, onward }
      },
      onPointerMove(event) {
        const began = from.current
        if (began?.id !== id) return
        const [x, y] = [event.clientX - began.x, event.clientY - began.y]
        if (!pulled.current && Math.hypot(x, y) < shake) return
        if (!pulled.current) event.currentTarget.setPointerCapture(event.pointerId)
        pulled.current = true
        setDragged({ id, x, y, week: Math.max(0, start + (began.onward * x * weeks) / began.wide) })
      },
      onPointerUp() {
        if (pulled.current && dragged) onDrop(id, dragged.week)
        end()
      },
      onPointerCancel: end,
    }),
  }
}
