import { type MouseEvent, type TouchEvent, useEffect, useRef } from 'react'

/** So long a finger rests on something before it is looked at rather than pressed. */
const rests = 450

/** What a finger that rests does, where a pointer would hover: it opens, and letting go then is no press. */
export function useLongTouch(isOpen: boolean, setOpen: (isOpen: boolean) => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isHeld = useRef(false)
  useEffect(() => {
    if (!isOpen || !isHeld.current) return
    const away = () => setOpen(false)
    document.addEventListener('touchstart', away, { passive: true })
    return () => document.removeEventListener('touchstart', away)
  }, [isOpen, setOpen])
  useEffect(() => () => clearTimeout(timer.current), [])
  const stop = () => clearTimeout(timer.current)
  return {
    onTouchStart() {
      isHeld.current = false
      stop()
      timer.current = setTimeout(() => {
        isHeld.current = true
        setOpen(true)
      }, rests)
    },
    onTouchMove: stop,
    onTouchCancel: stop,
    onTouchEnd(event: TouchEvent) {
      stop()
      if (isHeld.current) event.preventDefault()
    },
    onContextMenu(event: MouseEvent) {
      if (isHeld.current) event.preventDefault()
    },
  }
}
