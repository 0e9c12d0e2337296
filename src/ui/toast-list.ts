/** Something that just happened, with one thing that can still be done about it. */
export interface Toast {
  id: number
  says: string
  tone?: 'plain' | 'bad'
  action?: { label: string; act: () => void }
}

const shownFor = 8_000

/** Toasts of a page: the newest last, each gone after a while unless somebody dwells on it. */
export function toastList() {
  let toasts: readonly Toast[] = []
  let last = 0
  const timers = new Map<number, ReturnType<typeof setTimeout>>()
  const listeners = new Set<() => void>()
  const set = (next: readonly Toast[]) => {
    toasts = next
    for (const listener of listeners) listener()
  }
  const drop = (id: number) => {
    clearTimeout(timers.get(id))
    timers.delete(id)
    set(toasts.filter(toast => toast.id !== id))
  }
  const leaveLater = (id: number) => {
    clearTimeout(timers.get(id))
    timers.set(id, setTimeout(drop, shownFor, id))
  }
  return {
    now: () => toasts,
    listen(changed: () => void) {
      listeners.add(changed)
      return () => {
        listeners.delete(changed)
      }
    },
    add(toast: Omit<Toast, 'id'>): number {
      last += 1
      // three at once are as many as anybody reads
      set([...toasts.slice(-2), { ...toast, id: last }])
      leaveLater(last)
      return last
    },
    drop,
    hold: () => {
      for (const timer of timers.values()) clearTimeout(timer)
      timers.clear()
    },
    release: () => {
      for (const toast of toasts) leaveLater(toast.id)
    },
  }
}
