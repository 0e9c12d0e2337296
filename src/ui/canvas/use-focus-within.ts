import { type RefObject, useEffect, useRef } from 'react'

/** Whether a card had the focus last: true also once the card with it has gone, so that it can be given on. */
export function useFocusWithin(root: RefObject<HTMLElement | null>): { readonly current: boolean } {
  const hadFocus = useRef(false)
  useEffect(() => {
    const stage = root.current
    if (!stage) return
    const enter = (event: FocusEvent) => {
      hadFocus.current = event.target instanceof Element && event.target.closest('[data-spot]') !== null
    }
    const leave = (event: FocusEvent) => {
      if (event.relatedTarget) hadFocus.current = false
    }
    stage.addEventListener('focusin', enter)
    stage.addEventListener('focusout', leave)
    return () => {
      stage.removeEventListener('focusin', enter)
      stage.removeEventListener('focusout', leave)
    }
  }, [root])
  return hadFocus
}
