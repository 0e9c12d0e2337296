import './hover-card.css'
import type { ComponentProps, ReactNode } from 'react'
import { Focusable, Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'

/** A look at what something leads to, shown a moment after pointing at it or reaching it by keys; Esc takes it away. */
export function HoverCard({
  card,
  onOpen,
  children,
}: {
  card: ReactNode
  /** Told when it opens, so that what it shows is read only then. */
  onOpen?: (isOpen: boolean) => void
  children: ComponentProps<typeof Focusable>['children']
}) {
  return (
    <TooltipTrigger delay={350} closeDelay={80} {...(onOpen ? { onOpenChange: onOpen } : {})}>
      <Focusable>{children}</Focusable>
      <Tooltip className="hover-card" placement="bottom start" offset={6}>
        {card}
      </Tooltip>
    </TooltipTrigger>
  )
}
