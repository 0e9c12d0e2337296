/** The list behind an open record: which records stand in it, in order, and how its row gets the focus. */
export interface Behind {
  keys(): readonly string[]
  focus(key: string): void
}

let lists: readonly Behind[] = []
let version = 0
const listeners = new Set<() => void>()

/** The lists of the page at hand; the one that holds the open record is gone through by the arrows. */
export const behind = {
  now: () => version,
  listen(changed: () => void): () => void {
    listeners.add(changed)
    return () => {
      listeners.delete(changed)
    }
  },
  /** Tells that a list holds other records than before. */
  moved(): void {
    version += 1
    for (const changed of listeners) changed()
  },
  /** Tells of a list for as long as it stands. */
  stand(list: Behind): () => void {
    lists = [list, ...lists]
    behind.moved()
    return () => {
      lists = lists.filter(one => one !== list)
      behind.moved()
    }
  },
  /** The record so many places on; undefined at either end, or where no list holds the one that is open. */
  step(open: string, by: number): string | undefined {
    const keys = lists.find(list => list.keys().includes(open))?.keys()
    return keys?.[keys.indexOf(open) + by]
  },
  /** Gives the focus to the row of a record; false where no list holds it. */
  focus(key: string): boolean {
    const list = lists.find(one => one.keys().includes(key))
    list?.focus(key)
    return list !== undefined
  },
}
