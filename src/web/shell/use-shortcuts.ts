import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { redo, undo } from '../change.ts'
import { dialogs } from './dialogs.ts'
import { liveKeys } from './live-keys.ts'
import { placeOf } from './places.ts'
import { type Shortcut, shortcuts } from './shortcut.ts'
import { typeEarly } from './typed-early.ts'

/** Listens for the keys that work on every page. */
export function useShortcuts(): void {
  const router = useRouter()
  useEffect(() => {
    const read = shortcuts(() => performance.now())
    const act = (shortcut: Shortcut): void => {
      if (shortcut.do === 'palette' || shortcut.do === 'keys' || shortcut.do === 'create')
        dialogs.open({ dialog: shortcut.do })
      else if (shortcut.do === 'undo') void undo()
      else if (shortcut.do === 'redo') void redo()
      else if (shortcut.do === 'search') {
        // a page with a filter of its own takes the key; the others go to search
        const filter = document.querySelector<HTMLInputElement>('[data-filter] input')
        if (filter) filter.focus()
        else router.history.push('/search')
      } else if (shortcut.do === 'go') {
        const address = placeOf(shortcut.letter)
        if (address) router.history.push(address)
      }
    }
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event
      const isOver = dialogs.now() !== null
      const writing = isOver || isWriting(event.target)
      if (isOver && key.length === 1 && !ctrlKey && !metaKey && !isInDialog(event.target)) {
        typeEarly(key)
        return event.preventDefault()
      }
      const shortcut = read({ key, ctrlKey, metaKey, altKey, shiftKey, writing })
      const own = shortcut || writing || isHeld(event) ? undefined : liveKeys.of(event)
      if (!shortcut && !own) return
      event.preventDefault()
      if (shortcut) act(shortcut)
      else own?.act()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [router])
}

// Enter and the arrows belong to what has the focus; a row of a list has no use for arrows of its own
function isHeld({ key, target }: KeyboardEvent): boolean {
  if (target instanceof HTMLElement && target.matches('[data-row]') && key.startsWith('Arrow')) return false
  return key.length > 1 && target instanceof HTMLElement && target.closest('a, button, [role=grid]') !== null
}

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('[role=dialog]') !== null

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable) return true
  // what closes has its answer already: a key that follows at once is meant for the page
  if (target.closest('[data-exiting]')) return false
  // the cards of a canvas are chosen from, and still take the keys of everywhere
  if (target.closest('[role=listbox]:not([data-shortcuts]), [role=menu], [role=spinbutton]')) return true
  return target.matches('input:not([type=checkbox], [type=radio], [type=button], [type=range]), textarea, select')
}
