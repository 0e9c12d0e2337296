import './checkbox.css'
import Check from 'lucide-react/icons/check'
import Minus from 'lucide-react/icons/minus'
import type { ReactNode } from 'react'
import { Checkbox as Wrapped } from 'react-aria-components/Checkbox'
import { type Reason, useReason } from './not-now.tsx'
import { useTold } from './use-told.tsx'

interface Props {
  isSelected: boolean
  onChange: (on: boolean) => void
  /** Some of what it stands for is chosen, and some is not. */
  isSome?: boolean
  /** Why it cannot be ticked now. */
  notNow?: Reason
  isInvalid?: boolean
  /** Only read, where there is no room for words. */
  label?: string
  children?: ReactNode
}

/** One thing that is meant or not, kept with what stands around it. */
export function Checkbox({ isSelected, onChange, isSome, notNow, isInvalid, label, children }: Props) {
  const reason = useReason(notNow)
  const { place, marks, words } = useTold<HTMLLabelElement>(reason)
  return (
    <Wrapped
      className="check"
      isSelected={isSelected}
      isIndeterminate={isSome ?? false}
      isReadOnly={reason !== null}
      {...marks}
      ref={place}
      isInvalid={isInvalid ?? false}
      onChange={onChange}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      <span className="check-box" aria-hidden>
        {isSome ? <Minus /> : isSelected && <Check />}
      </span>
      <span hidden={!children}>{children}</span>
      {words}
    </Wrapped>
  )
}
