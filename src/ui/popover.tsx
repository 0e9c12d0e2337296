import type { ReactElement, ReactNode } from 'react'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Over } from './over.tsx'

interface Props {
  label: string
  /** The button that opens it. */
  button: ReactElement
  children: (close: () => void) => ReactNode
}

/** A button that opens a small form at its side. */
export function Popover({ label, button, children }: Props) {
  return (
    <DialogTrigger>
      {button}
      <Over placement="bottom start">
        <Dialog className="popover-form" aria-label={label}>
          {({ close }) => children(close)}
        </Dialog>
      </Over>
    </DialogTrigger>
  )
}
