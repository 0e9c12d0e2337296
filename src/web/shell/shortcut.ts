/** What a key pressed anywhere asks for. */
export type Shortcut =
  | { do: 'palette' | 'keys' | 'create' | 'search' | 'undo' | 'redo' }
  | { do: 'go'; letter: string }
  | { do: 'wait' }

/** What is known of a pressed key. */
export interface Pressed {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
  /** Somebody is writing, so letters are letters. */
  writing: boolean
}

const patience = 1_200

/** Reads keys one by one; remembers a G for a moment. */
export function shortcuts(now: () => number): (pressed: Pressed) => Shortcut | null {
  let goAt = Number.NEGATIVE_INFINITY
  return pressed => {
    const { key, writing, altKey, shiftKey } = pressed
    const command = pressed.ctrlKey || pressed.metaKey
    if (command && !altKey && key.toLowerCase() === 'k') return { do: 'palette' }
    if (writing) return null
    if (command && !altKey && key.toLowerCase() === 'z') return { do: shiftKey ? 'redo' : 'undo' }
    if (command && !altKey && key.toLowerCase() === 'y') return { do: 'redo' }
    if (command || altKey) return null
    const going = now() - goAt < patience
    goAt = Number.NEGATIVE_INFINITY
    if (going && /^[a-z]$/i.test(key)) return { do: 'go', letter: key.toLowerCase() }
    if (key === 'g') {
      goAt = now()
      return { do: 'wait' }
    }
    if (key === 'c') return { do: 'create' }
    if (key === '/') return { do: 'search' }
    if (key === '?') return { do: 'keys' }
    return null
  }
}
