import { useEffect, useRef } from 'react'

let typed = ''
let hears: ((letters: string) => void) | null = null

/** Keeps a letter typed after a dialog was asked for and before its line had the focus, so that nobody waits for it. */
export function typeEarly(letter: string): void {
  if (hears) hears(letter)
  else typed += letter
}

/** Forgets what was typed for a dialog that never came. */
export function forgetEarly(): void {
  typed = ''
}

/** Hands a line the letters that were typed for it before it was there. */
export function useTypedEarly(write: (letters: string) => void): void {
  const newest = useRef(write)
  newest.current = write
  useEffect(() => {
    hears = letters => newest.current(letters)
    if (typed !== '') hears(typed)
    typed = ''
    return () => {
      hears = null
    }
  }, [])
}
