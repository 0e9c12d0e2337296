import { type RefObject, useEffect, useRef, useState } from 'react'

/** Whether a card has the focus; `had` stays true once the card with it has gone, so that it can be given on. */
export function useFocusWithin(
  root: RefObject<HTMLElement | null>,
  /** Hears which card took the focus, by whichever hand: a screen reader puts it there without a key. */
  onCard: (spot: string) => void,
): {
  had: { readonly current: boolean }
  has: boolean
} {
  const had = useRef(false)
  const [has, setHas] = useState(false)
  useEffect(() => {
    const stage = root.current
    if (!stage) return
    const enter = (event: FocusEvent) => {
      const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-spot]') : null
      had.current = card !== null
      if (card?.dataset.spot !== undefined) onCard(card.dataset.spot)
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
  }, [root, onCard])
  return { had, has }
}
