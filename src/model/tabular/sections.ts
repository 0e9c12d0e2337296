import type { Header } from './header-rows.ts'
import type { Table } from './table.ts'

/** What parts a table into sections: rows that hold no data, and the section that each row belongs to. */
export interface Sections {
  /** Places of rows that only say where a section begins, or give the names of the columns again. */
  left: ReadonlySet<number>
  /** The section of every data row, in their order; undefined where the table has none. */
  names: readonly string[] | undefined
  notes: Table['notes']
}

/**
 * Boards write one table per group, each under its name and with the names of the columns once more; files that were put
 * together from several have the names again as well. Such rows are no data.
 */
export function inSections(
  rows: readonly (readonly string[])[],
  places: readonly number[],
  above: number,
  head: Header,
): Sections {
  const first = above + head.rows
  const names = head.names.map(name => name.trim())
  const again = head.rows === 1 ? againIn(rows, first, names) : []
  if (again.length === 0) return { left: new Set(), names: undefined, notes: [] }
  const left = new Set(again)
  const titles = new Map<number, string>()
  const titleAbove = (at: number): void => {
    const title = rows[at - 1]
    if (title?.filter(cell => cell.trim() !== '').length !== 1) return
    titles.set(at, title.find(cell => cell.trim() !== '')!.trim())
    left.add(at - 1)
  }
  if (above > 0) titleAbove(above)
  for (const at of again) titleAbove(at)
  let name = titles.get(above) ?? ''
  const sections: string[] = []
  for (let at = first; at < rows.length; at += 1) {
    if (again.includes(at)) name = titles.get(at) ?? name
    if (!left.has(at)) sections.push(name)
  }
  const says = `The names of the columns come again ${again.length === 1 ? 'once' : `${again.length} times`} below; such rows are no data.`
  const repair = 'Nothing needs to be done; what stands alone above them was taken as the group of the rows below.'
  return { left, names: titles.size > 0 ? sections : undefined, notes: [{ says, repair, row: places[again[0]!]! }] }
}

function againIn(rows: readonly (readonly string[])[], from: number, names: readonly string[]): number[] {
  const again: number[] = []
  if (names.filter(name => name !== '').length < 2) return again
  for (let at = from; at < rows.length; at += 1) {
    const row = rows[at]!
    if (row[0]?.trim() === names[0] && names.every((name, place) => (row[place]?.trim() ?? '') === name)) again.push(at)
  }
  return again
}
