/** The list behind an open record: which records stand in it, in order, and how its row gets the focus. */
export interface Behind {
  keys(): readonly string[]
  focus(key: string): void
}

let lists: readonly Behind[] = []

/** The lists of the page at hand; the one that holds the open record is gone through by the arrows. */
export const behind = {
  /** Tells of a list for as long as it stands. */
  stand(list: Behind): () => void {
    lists = [list, ...lists]
    return () => {
      lists = lists.filter(one => one !== list)
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
