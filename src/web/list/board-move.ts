/** Where the focus goes on a board: columns of ids, the card it is on, and the key. */
export function stepOnBoard(columns: readonly (readonly string[])[], at: string | null, key: string): string | null {
  const column = columns.findIndex(ids => at !== null && ids.includes(at))
  if (column < 0 || at === null) return columns.find(ids => ids.length > 0)?.[0] ?? null
  const row = columns[column]!.indexOf(at)
  if (key === 'ArrowDown' || key === 'j') return columns[column]![row + 1] ?? at
  if (key === 'ArrowUp' || key === 'k') return columns[column]![row - 1] ?? at
  if (key === 'Home') return columns[column]![0] ?? at
  if (key === 'End') return columns[column]!.at(-1) ?? at
  const way = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  for (let next = column + way; way !== 0 && next >= 0 && next < columns.length; next += way) {
    const ids = columns[next]!
    if (ids.length > 0) return ids[Math.min(row, ids.length - 1)]!
  }
  return at
}

/** The column beside one, the way an arrow points; undefined at either end. */
export const columnBeside = (columns: readonly string[], at: string, key: string): string | undefined =>
  columns[columns.indexOf(at) + (key === 'ArrowRight' ? 1 : -1)]
