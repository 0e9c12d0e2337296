import { type RefObject, useEffect, useRef } from 'react'

/** Whether Space is held down, which makes a hand of the pointer. */
export function useHand(root: RefObject<HTMLElement | null>): { readonly current: boolean } {
  const isHeld = useRef(false)
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== ' ' || !root.current) return
      isHeld.current = event.type === 'keydown'
      root.current.dataset.hand = isHeld.current ? 'yes' : 'no'
    }
    document.addEventListener('keydown', hear, true)
    document.addEventListener('keyup', hear, true)
    return () => {
      document.removeEventListener('keydown', hear, true)
      document.removeEventListener('keyup', hear, true)
    }
  }, [root])
  return isHeld
}
