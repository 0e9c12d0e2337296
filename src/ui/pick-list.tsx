import './popover.css'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { type Option, OptionRow } from './select.tsx'

interface Props {
  label: string
  options: readonly Option[]
  value: string | null
  onPick: (id: string) => void
}

/** Options that stand open already: arrows or a first letter go there, Enter picks. */
export function PickList({ label, options, value, onPick }: Props) {
  return (
    <ListBox
      className="options"
      aria-label={label}
      items={options}
      // nothing is selected by walking on: Enter or a press picks
      selectionMode="none"
      autoFocus="first"
      onAction={id => onPick(String(id))}
    >
      {option => (
        <ListBoxItem className="option" id={option.id} textValue={option.label}>
          <OptionRow option={option} isSelected={option.id === value} />
        </ListBoxItem>
      )}
    </ListBox>
  )
}
