import type { KeyboardEvent } from 'react'

/** What the keys of a list of rows lead to. */
export interface RowsActs {
  ids: readonly string[]
  columns: readonly string[]
  /** The row that has the focus, or would have it. */
  at: string | null
  /** The cell of it that one went into. */
  cell: string | null
  isChosen: boolean
  move(id: string, column: string | null, spans: boolean): void
  choose(id: string): void
  all(): void
  none(): void
  peek(place: number): void
  open(place: number): void
  edit(place: number, column: string, at: HTMLElement): void
  /** Any other key; whether it means something there. */
  other(place: number, key: string, at: HTMLElement): boolean
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  j: 1,
  k: -1,
  J: 1,
  K: -1,
  PageDown: 12,
  PageUp: -12,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** The keys of rows: arrows or J and K move, X chooses, Shift goes on choosing, Space looks, Enter opens, or writes in a cell, F2 in the title. */
export const rowsPress = (acts: RowsActs) => (event: KeyboardEvent<HTMLElement>) => {
  if (!(event.target instanceof HTMLElement) || !event.target.matches('[role=row], [role=gridcell]')) return
  if (acts.at === null || event.altKey || !isHeard(acts, acts.at, event, event.target)) return
  event.preventDefault()
  event.stopPropagation()
  event.nativeEvent.stopPropagation()
}

function isHeard(acts: RowsActs, at: string, event: KeyboardEvent, target: HTMLElement): boolean {
  const { ids, columns, cell } = acts
  const place = ids.indexOf(at)
  if (event.ctrlKey || event.metaKey) {
    if (event.key.toLowerCase() !== 'a') return false
    acts.all()
    return true
  }
  const step = steps[event.key]
  if (step !== undefined) {
    const next = ids[Math.min(ids.length - 1, Math.max(0, place + step))]
    if (next !== undefined) acts.move(next, cell, event.shiftKey)
    return true
  }
  switch (event.key) {
    case 'ArrowRight':
      acts.move(at, columns[Math.min(columns.length - 1, cell === null ? 0 : columns.indexOf(cell) + 1)] ?? null, false)
      return true
    case 'ArrowLeft':
      if (cell === null) return false
      acts.move(at, columns[columns.indexOf(cell) - 1] ?? null, false)
      return true
    case 'Enter':
      if (cell === null) acts.open(place)
      else acts.edit(place, cell, target)
      return true
    case ' ':
      acts.peek(place)
      return true
    case 'F2': {
      const title = target.closest('[role=row]')?.querySelector<HTMLElement>('[data-column=title]')
      if (!title) return false
      acts.edit(place, 'title', title)
      return true
    }
    case 'x':
    case 'X':
      acts.choose(at)
      return true
    case 'Escape':
      if (cell !== null) acts.move(at, null, false)
      else if (acts.isChosen) acts.none()
      else return false
      return true
    default:
      return acts.other(place, event.key, target)
  }
}
