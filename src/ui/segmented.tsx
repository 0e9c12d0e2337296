import './segmented.css'
import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'

interface Props<Id extends string> {
  label: string
  options: readonly { id: Id; label: string; icon?: ReactNode }[]
  value: Id
  onChange: (value: Id) => void
}

/** A few ways of which one holds, side by side; arrows move between them. */
export function Segmented<Id extends string>({ label, options, value, onChange }: Props<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className="segmented"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={chosen => {
        const id = options.find(option => chosen.has(option.id))?.id
        if (id !== undefined && id !== value) onChange(id)
      }}
    >
      {options.map(({ id, label: says, icon }) => (
        <ToggleButton key={id} id={id} className="segment">
          {icon}
          {says}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
