import './switch.css'
import type { ReactNode } from 'react'
import { Switch as Wrapped } from 'react-aria-components/Switch'

/** On or off, at once. */
export function Switch({
  isSelected,
  onChange,
  isDisabled,
  children,
}: {
  isSelected: boolean
  onChange: (on: boolean) => void
  isDisabled?: boolean
  children: ReactNode
}) {
  return (
    <Wrapped className="toggle" isSelected={isSelected} onChange={onChange} isDisabled={isDisabled ?? false}>
      <span className="toggle-track" aria-hidden>
        <span />
      </span>
      {children}
    </Wrapped>
  )
}
