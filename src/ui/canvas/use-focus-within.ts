import { type RefObject, useEffect, useRef, useState } from 'react'

/** Whether a card has the focus; `had` stays true once the card with it has gone, so that it can be given on. */
export function useFocusWithin(root: RefObject<HTMLElement | null>): {
  had: { readonly current: boolean }
  has: boolean
} {
  const had = useRef(false)
  const [has, setHas] = useState(false)
  useEffect(() => {
    const stage = root.current
    if (!stage) return
    const enter = (event: FocusEvent) => {
      had.current = event.target instanceof Element && event.target.closest('[data-spot]') !== null
      setHas(true)
    }
    const leave = (event: FocusEvent) => {
      if (event.relatedTarget) had.current = false
      const goesOn = event.relatedTarget instanceof Node && stage.contains(event.relatedTarget)
      if (!goesOn) setHas(false)
    }
    stage.addEventListener('focusin', enter)
    stage.addEventListener('focusout', leave)
    return () => {
      stage.removeEventListener('focusin', enter)
      stage.removeEventListener('focusout', leave)
    }
  }, [root])
  return { had, has }
}
