import './popover.css'
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { Popover, type PopoverProps } from 'react-aria-components/Popover'

interface Props extends Omit<PopoverProps, 'className' | 'children' | 'style'> {
  ref?: RefObject<HTMLElement | null>
  children: ReactNode
}

/** What opens beside something; while it fades away it hears nothing any more. */
export function Over({ children, ...place }: Props) {
  return (
    <Popover className="popover" {...place}>
      {({ isExiting }) => (
        <>
          <GiveBack isGoing={isExiting} />
          {children}
        </>
      )}
    </Popover>
  )
}

/** The focus is back with what had it before as soon as the rest begins to go: the next key is meant for that. */
function GiveBack({ isGoing }: { isGoing: boolean }) {
  const was = useRef<Element | null>(null)
  // it comes first, before what opens takes the focus
  useEffect(() => {
    was.current = document.activeElement
  }, [])
  useEffect(() => {
    if (!isGoing) return
    const held = document.activeElement
    const isLost = held === null || held === document.body || held.closest('.popover[data-exiting]') !== null
    if (isLost && was.current instanceof HTMLElement) was.current.focus({ preventScroll: true })
  }, [isGoing])
  return null
}
