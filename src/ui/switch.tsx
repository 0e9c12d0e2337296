import './switch.css'
import type { ReactNode } from 'react'
import { Switch as Wrapped } from 'react-aria-components/Switch'
import { type Reason, useReason } from './not-now.tsx'
import { useTold } from './use-told.tsx'

/** On or off, at once; where it cannot be turned it says why. */
export function Switch({
  isSelected,
  onChange,
  notNow,
  children,
}: {
  isSelected: boolean
  onChange: (on: boolean) => void
  notNow?: Reason
  children: ReactNode
}) {
  const reason = useReason(notNow)
  const { place, marks, words } = useTold<HTMLLabelElement>(reason)
  return (
    <Wrapped
      className="toggle"
      isSelected={isSelected}
      onChange={onChange}
      isReadOnly={reason !== null}
      {...marks}
      ref={place}
    >
      <span className="toggle-track" aria-hidden>
        <span />
      </span>
      <span>{children}</span>
      {words}
    </Wrapped>
  )
}
