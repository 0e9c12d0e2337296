import { useEffect } from 'react'
import { isNowhere } from './keep-focus.ts'

/** Whoever closes a small form is back where it was opened, also on a page one has only just come to, whose heading waits for a lost focus. */
export function useBackTo(at: HTMLElement): void {
  useEffect(() => () => void requestAnimationFrame(() => isNowhere() && at.focus()), [at])
}
