import { useSyncExternalStore } from 'react'

/** What this device remembers of a workspace under one name. */
export interface Kept<T> {
  now(workspace: string): T
  set(workspace: string, next: T): void
  /** The same, kept fresh; nothing before the workspace is known. */
  useNow(workspace: string | undefined): T
}

/** A place on this device, in its long memory or in that of one window; what another version wrote there is read with care. */
export function keptOnDevice<T>(
  name: string,
  nothing: T,
  read: (said: object) => T,
  memory: () => Storage = () => localStorage,
): Kept<T> {
  const kept = new Map<string, T>()
  const listeners = new Set<() => void>()
  const place = (workspace: string) => `chartroom.${name}.${workspace}`
  const recall = (workspace: string): T => {
    try {
      const said: unknown = JSON.parse(memory().getItem(place(workspace)) ?? 'null')
      return typeof said === 'object' && said !== null ? read(said) : nothing
    } catch {
      return nothing
    }
  }
  const now = (workspace: string): T => {
    if (!kept.has(workspace)) kept.set(workspace, recall(workspace))
    return kept.get(workspace) as T
  }
  const listen = (changed: () => void) => {
    listeners.add(changed)
    return () => {
      listeners.delete(changed)
    }
  }
  return {
    now,
    set(workspace, next) {
      kept.set(workspace, next)
      try {
        memory().setItem(place(workspace), JSON.stringify(next))
      } catch {
        // storage may be shut off; then it is remembered until the page closes
      }
      for (const listener of listeners) listener()
    },
    useNow: workspace => useSyncExternalStore(listen, () => (workspace === undefined ? nothing : now(workspace))),
  }
}
