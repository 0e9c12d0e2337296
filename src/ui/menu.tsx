import './popover.css'
import type { ReactElement, ReactNode } from 'react'
import { Menu as List, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'

/** One thing a menu does. */
export interface MenuEntry {
  id: string
  label: string
  help?: string
  icon?: ReactNode
  hint?: ReactNode
  act: () => void
}

/** Opens the menu of a button as the arrow down does, with its first line at hand. */
export function openMenu(button: HTMLElement | null | undefined): void {
  button?.focus()
  button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }))
}

/** A button (its child) that opens a list of things to do. */
export function Menu({
  children,
  entries,
  label,
}: {
  children: ReactElement
  entries: readonly MenuEntry[]
  label: string
}) {
  return (
    <MenuTrigger>
      {children}
      <Popover className="popover" placement="bottom end">
        <List
          className="options"
          aria-label={label}
          items={entries}
          onAction={id => entries.find(entry => entry.id === id)?.act()}
        >
          {entry => (
            <MenuItem className="option" id={entry.id} textValue={entry.label}>
              {entry.icon}
              <span>
                {entry.label}
                {entry.help && <span className="option-help"> {entry.help}</span>}
              </span>
              <span className="option-mark">{entry.hint}</span>
            </MenuItem>
          )}
        </List>
      </Popover>
    </MenuTrigger>
  )
}
