import './tooltip.css'
import { createContext, type ReactElement, type ReactNode, useContext, useId, useState } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'

/** Why a control cannot be used just now, in words that say what is missing; nothing where it can be used. */
export type Reason = string | false | null | undefined

const Around = createContext<Reason>(undefined)

/** Holds everything inside back for one reason, which each control tells by itself. */
export function HeldBack({ reason, children }: { reason: Reason; children: ReactNode }) {
  return <Around value={reason || null}>{children}</Around>
}

/** The reason that holds for a control: its own, or that of all around it. */
export const useReason = (own?: Reason): string | null => useContext(Around) || own || null

/** Whether a control can ever be held back, so that it is built the same before, meanwhile and after. */
export const useMayBeHeld = (props: object): boolean => useContext(Around) !== undefined || 'notNow' in props

interface Held {
  /** What the control carries, so that it is found and heard all the same. */
  marks: { 'aria-disabled'?: true; 'aria-describedby'?: string }
  /** The reason as it is heard: it stands in the control or beside it, unseen. */
  words: ReactElement | null
  /** Shows the reason at once, to whoever presses all the same. */
  tell: () => void
}

/** A control that keeps its place in the order of keys while it cannot be used, and says why when pointed at, reached or pressed. */
export function NotNow({ reason, children }: { reason: string | null; children: (held: Held) => ReactElement }) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <TooltipTrigger
      delay={250}
      closeDelay={0}
      shouldCloseOnPress={false}
      isDisabled={reason === null}
      isOpen={isOpen && reason !== null}
      onOpenChange={setOpen}
    >
      {children({
        marks: reason === null ? {} : { 'aria-disabled': true, 'aria-describedby': id },
        words:
          reason === null ? null : (
            <span key="reason" hidden id={id}>
              {reason}
            </span>
          ),
        tell: () => setOpen(true),
      })}
      <Tooltip className="hint" offset={6}>
        {reason}
      </Tooltip>
    </TooltipTrigger>
  )
}
