import './checkbox.css'
import Check from 'lucide-react/icons/check'
import Minus from 'lucide-react/icons/minus'
import type { ReactNode } from 'react'
import { Checkbox as Wrapped } from 'react-aria-components/Checkbox'

interface Props {
  isSelected: boolean
  onChange: (on: boolean) => void
  /** Some of what it stands for is chosen, and some is not. */
  isSome?: boolean
  isDisabled?: boolean
  isInvalid?: boolean
  /** Only read, where there is no room for words. */
  label?: string
  children?: ReactNode
}

/** One thing that is meant or not, kept with what stands around it. */
export function Checkbox({ isSelected, onChange, isSome, isDisabled, isInvalid, label, children }: Props) {
  return (
    <Wrapped
      className="check"
      isSelected={isSelected}
      isIndeterminate={isSome ?? false}
      isDisabled={isDisabled ?? false}
      isInvalid={isInvalid ?? false}
      onChange={onChange}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      <span className="check-box" aria-hidden>
        {isSome ? <Minus /> : isSelected && <Check />}
      </span>
      {children}
    </Wrapped>
  )
}
