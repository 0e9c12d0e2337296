import { type RefObject, useEffect, useRef } from 'react'

/** Keeps the text when something else is pressed, or when the field goes. */
export function useLeaving(place: RefObject<HTMLElement | null>, isOn: boolean, keep: () => void): RefObject<boolean> {
  const isPressing = useRef(false)
  const newest = useRef(keep)
  newest.current = keep
  useEffect(() => {
    if (!isOn) return
    const press = () => {
      isPressing.current = true
    }
    const click = ({ target: to }: MouseEvent) => {
      isPressing.current = false
      const isHere = !(to instanceof Element) || !to.isConnected || place.current?.contains(to)
      if (!isHere && to instanceof Element && !to.closest('.popover, .toast, .toasts')) newest.current()
    }
    document.addEventListener('pointerdown', press)
    document.addEventListener('click', click)
    return () => {
      document.removeEventListener('pointerdown', press)
      document.removeEventListener('click', click)
    }
  }, [isOn, place])
  useEffect(() => () => newest.current(), [])
  return isPressing
}

/** Gives the focus back to what opens a text again, where it would be nowhere. */
export function focusAgain(place: HTMLElement | null, label: string, edit: string): void {
  if (document.activeElement !== document.body && document.activeElement !== null) return
  const root = place?.isConnected ? place : document
  const names = [`${edit}: ${label}`, `${label}: `]
  const buttons = [...root.querySelectorAll<HTMLElement>('.prose-read > .button, .prose-empty')]
  buttons.find(button => names.some(name => button.getAttribute('aria-label')?.startsWith(name)))?.focus()
}
