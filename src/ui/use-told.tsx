import './tooltip.css'
import { type ReactElement, type RefObject, useEffect, useId, useRef, useState } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'

/** So long a pointer rests before the reason is shown, as on a button. */
const rests = 250

interface Told<E extends HTMLElement> {
  /** Where the reason is told: pointed at, reached by keys or pressed. */
  place: RefObject<E | null>
  /** What describes the control to those who hear it. */
  marks: { 'aria-describedby'?: string }
  /** The reason, heard and shown; it stands beside the control. */
  words: ReactElement | null
}

/** Tells why a control made of several parts cannot be used, in the way `NotNow` does for one that is a single part. */
export function useTold<E extends HTMLElement>(reason: string | null): Told<E> {
  const place = useRef<E>(null)
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  useEffect(() => {
    const at = place.current
    if (!at || reason === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const tell = (isTold: boolean, after = 0) => {
      clearTimeout(timer)
      if (after === 0) setOpen(isTold)
      else timer = setTimeout(setOpen, after, isTold)
    }
    const hear = (event: Event) => {
      if (event.type === 'pointerenter') {
        if ((event as PointerEvent).pointerType !== 'touch') tell(true, rests)
      } else if (event.type === 'focusin') {
        if ((event.target as Element).matches(':focus-visible')) tell(true)
      } else if (event.type === 'keydown') {
        if ((event as KeyboardEvent).key === 'Escape') tell(false)
      } else tell(event.type === 'click')
    }
    const kinds = ['pointerenter', 'pointerleave', 'focusin', 'focusout', 'keydown', 'click']
    // a press is often kept from whoever stands around
    for (const kind of kinds) at.addEventListener(kind, hear, kind === 'click')
    return () => {
      tell(false)
      for (const kind of kinds) at.removeEventListener(kind, hear, kind === 'click')
    }
  }, [reason])
  return {
    place,
    marks: reason === null ? {} : { 'aria-describedby': id },
    words:
      reason === null ? null : (
        <>
          <span hidden id={id}>
            {reason}
          </span>
          <TooltipTrigger isOpen={isOpen} onOpenChange={setOpen}>
            <Tooltip className="hint" offset={6} triggerRef={place}>
              {reason}
            </Tooltip>
          </TooltipTrigger>
        </>
      ),
  }
}
