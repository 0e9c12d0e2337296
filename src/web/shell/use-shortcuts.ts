import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { redo, undo } from '../change.ts'
import { dialogs } from './dialogs.ts'
import { placeOf } from './places.ts'
import { type Shortcut, shortcuts } from './shortcut.ts'

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
      const shortcut = read({ key, ctrlKey, metaKey, altKey, shiftKey, writing: isOver || isWriting(event.target) })
      if (!shortcut) return
      event.preventDefault()
      act(shortcut)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [router])
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.closest('[role=listbox], [role=menu], [role=spinbutton]')) return true
  return target.matches('input:not([type=checkbox], [type=radio], [type=button]), textarea, select')
}
