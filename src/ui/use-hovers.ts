import { useSyncExternalStore } from 'react'

const hovering = globalThis.matchMedia?.('(hover: hover)')

/** Whether there is a mouse or the like, and so most likely keys; a screen that only feels fingers has neither. */
export const useHovers = (): boolean =>
  useSyncExternalStore(
    changed => {
      hovering?.addEventListener('change', changed)
      return () => hovering?.removeEventListener('change', changed)
    },
    () => hovering?.matches ?? true,
  )
