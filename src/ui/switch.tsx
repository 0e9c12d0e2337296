import './switch.css'
import { type ReactNode, useId } from 'react'
import { Switch as Wrapped } from 'react-aria-components/Switch'
import { type Reason, useReason } from './not-now.tsx'

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
  const id = useId()
  return (
    <Wrapped
      className="toggle"
      isSelected={isSelected}
      onChange={onChange}
      isReadOnly={reason !== null}
      {...(reason === null ? {} : { 'aria-describedby': id })}
    >
      <span className="toggle-track" aria-hidden>
        <span />
      </span>
      <span>
        {children}
        {reason !== null && (
          <span className="field-help held-back" id={id} aria-hidden>
            {reason}
          </span>
        )}
      </span>
    </Wrapped>
  )
}
