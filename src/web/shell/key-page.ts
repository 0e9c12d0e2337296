import { commandKey } from '../../ui/platform.ts'

/** One key of a screen: `e`, `Shift+E`, `mod+Enter` or `ArrowLeft`, and what it does, in words. */
export interface BookKey {
  press: string
  says: string
}

/** The keys of one screen under their names; those without an act of the screen's own are heard by a part of it. */
export interface KeyPage<N extends string = string> {
  title: string
  keys: Readonly<Record<N, BookKey>>
}

/** Writes down a screen's keys; their names are kept, so that a screen cannot answer to one that is not written down. */
export const keyPage = <const N extends string>(page: KeyPage<N>): KeyPage<N> => page

/** What is known of a key that was pressed. */
export interface PressedKey {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

/** Whether what was pressed is the key written down, or one of several; `mod` is the command key of either machine. */
export const isPressed = (press: string, pressed: PressedKey): boolean =>
  press.split(' ').some(one => isOne(one, pressed))

function isOne(press: string, pressed: PressedKey): boolean {
  const { key, shift, mod } = partsOf(press)
  if (pressed.altKey || mod !== (pressed.ctrlKey || pressed.metaKey)) return false
  const isLetter = /^\p{L}$/u.test(key)
  // the sign of a key that needs Shift says so itself
  if ((isLetter || key.length > 1) && shift !== pressed.shiftKey) return false
  return pressed.key.toLowerCase() === key.toLowerCase()
}

const signs: Readonly<Record<string, string>> = {
  Enter: '↵',
  Escape: 'Esc',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Backspace: '⌫',
  Delete: 'Del',
  ' ': 'Space',
}

/** A key as it is drawn: `mod+Enter` as Ctrl ↵; several that do the same are parted by a space. */
export function drawn(press: string): string[] {
  return press.split(' ').flatMap(one => {
    const { key, shift, mod } = partsOf(one)
    const sign = signs[key] ?? (key.length === 1 ? key.toUpperCase() : key)
    return [...(mod ? [commandKey] : []), ...(shift ? ['⇧'] : []), sign]
  })
}

function partsOf(press: string): { key: string; shift: boolean; mod: boolean } {
  const parts = press.split('+')
  const key = parts.at(-1) || '+'
  return { key: key === 'Space' ? ' ' : key, shift: parts.includes('Shift'), mod: parts.includes('mod') }
}
