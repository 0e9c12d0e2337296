import './hover-card.css'
import { cloneElement, type HTMLAttributes, type ReactElement, type ReactNode, useState } from 'react'
import { Focusable, Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import { useLongTouch } from './use-long-touch.ts'

type Trigger = ReactElement<HTMLAttributes<HTMLElement>, string>

/**
 * A look at what something leads to, shown a moment after pointing at it, reaching it by keys or holding a finger on it;
 * Esc takes it away. It is drawn, and what it shows is read, only then.
 */
export function HoverCard({ card, children }: { card: () => ReactNode; children: Trigger }) {
  const [isOpen, setOpen] = useState(false)
  const touch = useLongTouch(isOpen, setOpen)
  // a copy is of the same element
  const touched = cloneElement(children, touch) as Trigger
  return (
    <TooltipTrigger delay={350} closeDelay={80} isOpen={isOpen} onOpenChange={setOpen}>
      <Focusable>{touched}</Focusable>
      <Tooltip className="hover-card" placement="bottom start" offset={6}>
        {isOpen && card()}
      </Tooltip>
    </TooltipTrigger>
  )
}
