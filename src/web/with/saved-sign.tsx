import './with.css'
import { useEffect, useSyncExternalStore } from 'react'
import { wire } from '../app.ts'
import { shellWords } from '../words/shell.words.ts'

/** Whether all is saved, in one quiet word; who leaves while something is not is asked first. */
export function SavedSign() {
  const state = useSyncExternalStore(wire.listen, wire.now)
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (wire.isKeeping()) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [])
  return (
    <p className="saved-sign" data-state={state} role="status">
      <span aria-hidden />
      {shellWords.connection[state]}
    </p>
  )
}
