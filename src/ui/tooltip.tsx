import './tooltip.css'
import type { ReactElement, ReactNode } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'

/** A word about the control it stands on, shown on pointing or focus and gone with Esc. */
export function Hint({ says, children }: { says: ReactNode; children: ReactElement }) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <Tooltip className="hint" offset={6}>
        {says}
      </Tooltip>
    </TooltipTrigger>
  )
}
