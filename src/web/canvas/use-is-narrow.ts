import { useSyncExternalStore } from 'react'

const narrow = globalThis.matchMedia?.('(max-width: 640px)')

/** Whether there is too little room for a canvas, so that its list is shown first. */
export const useIsNarrow = (): boolean =>
  useSyncExternalStore(
    changed => {
      narrow?.addEventListener('change', changed)
      return () => narrow?.removeEventListener('change', changed)
    },
    () => narrow?.matches ?? false,
  )
