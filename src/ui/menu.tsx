import { type ReactElement, type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { Menu as List, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Over } from './over.tsx'

/** One thing a menu does. */
export interface MenuEntry {
  id: string
  label: string
  help?: string
  icon?: ReactNode
  hint?: ReactNode
  /** What it does gives the focus to something on the page. */
  focuses?: boolean
  act: () => void
}

/** Opens the menu of a button as the arrow down does, with its first line at hand; the focus comes back to where it was. */
export function openMenu(button: HTMLElement | null | undefined): void {
  button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }))
}

/** A button (its child) that opens a list of things to do. */
export function Menu({
  children,
  entries,
  label,
  onOpen,
}: {
  children: ReactElement
  entries: readonly MenuEntry[]
  label: string
  /** Told when it opens and when it closes. */
  onOpen?: ((isOpen: boolean) => void) | undefined
}) {
  return (
    <MenuTrigger onOpenChange={isOpen => onOpen?.(isOpen)}>
      {children}
      <Over placement="bottom end">
        <Entries entries={entries} label={label} />
      </Over>
    </MenuTrigger>
  )
}

/** The same list beside something that is no plain button: it was pressed, and says when the list may go. */
export function MenuAt({
  at,
  entries,
  label,
  onClose,
}: {
  at: RefObject<HTMLElement | null>
  entries: readonly MenuEntry[]
  label: string
  onClose: () => void
}) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    // opened by a key, the list itself would keep the focus, and Enter would do nothing
    const soon = requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus())
    return () => cancelAnimationFrame(soon)
  }, [])
  return (
    <Over ref={box} placement="bottom start" triggerRef={at} isOpen onOpenChange={open => !open && onClose()}>
      <Entries entries={entries} label={label} onClose={onClose} />
    </Over>
  )
}

function Entries({ entries, label, onClose }: { entries: readonly MenuEntry[]; label: string; onClose?: () => void }) {
  return (
    <List
      className="options"
      aria-label={label}
      items={entries}
      {...(onClose ? { onClose, autoFocus: 'first' as const } : {})}
      onAction={id => {
        const entry = entries.find(one => one.id === id)
        // an open menu would take the focus back
        if (entry?.focuses) setTimeout(entry.act)
        else entry?.act()
      }}
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
  )
}
