import type { ReactNode, RefObject } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Over } from './over.tsx'

interface Props {
  label: string
  /** What it stands beside. */
  at: RefObject<Element | null>
  onClose: () => void
  /** Its parts bring their own room around them. */
  flush?: boolean
  children: ReactNode
}

/** A small form beside something that is no button: a cell, a chip, a field. */
export function Anchored({ label, at, onClose, flush, children }: Props) {
  return (
    <Over
      placement="bottom start"
      triggerRef={at}
      isOpen
      onOpenChange={isOpen => {
        if (!isOpen) onClose()
      }}
    >
      <Dialog className={flush ? 'popover-flush' : 'popover-form'} aria-label={label}>
        {children}
      </Dialog>
    </Over>
  )
}
