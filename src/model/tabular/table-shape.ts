import { type Row, type Table, valuesIn } from './table.ts'

/** Tells as columns what a table says by its shape: the group of a row, its parent by indent, and what holds nothing. */
export function shaped(table: Table, sections: readonly string[] | undefined): Table {
  const grouped = sections === undefined ? table : withColumn(table, 'Group', sections)
  return withLevels(withoutNothing(grouped))
}

function withColumn(table: Table, wanted: string, values: readonly string[]): Table {
  const taken = new Set(table.columns.map(({ name }) => name))
  const name = taken.has(wanted) ? `${wanted} above` : wanted
  return {
    ...table,
    columns: [...table.columns, { name, times: 1 }],
    rows: table.rows.map((row, at) => ({ ...row, cells: [...row.cells, values[at] ?? ''] })),
  }
}

const nothing = new Set(['null', 'NULL', '(null)', 'undefined', 'NaN', '\\N', '[]', '{}'])

// what programs write where there is nothing; one alone may be what somebody typed
function withoutNothing(table: Table): Table {
  const times = new Map<string, number>()
  for (const { cells } of table.rows) {
    for (const cell of cells)
      if (typeof cell === 'string' && cell.length < 10 && nothing.has(cell)) times.set(cell, (times.get(cell) ?? 0) + 1)
  }
  const empty = new Set([...times].flatMap(([word, count]) => (count > 1 ? [word] : [])))
  if (empty.size === 0) return table
  const clear = (row: Row): Row =>
    row.cells.some(cell => typeof cell === 'string' && empty.has(cell))
      ? { ...row, cells: row.cells.map(cell => (typeof cell === 'string' && empty.has(cell) ? '' : cell)) }
      : row
  const says = `Cells that hold nothing but ${[...empty].join(' or ')} were read as empty.`
  const note = { says, repair: 'Write something else into them, if they say something.', row: 1 }
  return { ...table, rows: table.rows.map(clear), notes: [...table.notes, note] }
}

/**
 * A tree drawn with a column per level ("Title 1", "Title 2", …), of which each row fills one: the titles become one
 * column, and the row above of the level before becomes the parent.
 */
function withLevels(table: Table): Table {
  const levels = levelsIn(table)
  if (!levels) return table
  const { name, places } = levels
  const idAt = table.columns.findIndex(column => /^(id|key|.* id|#)$/i.test(column.name))
  const last: (string | undefined)[] = []
  const rows = table.rows.map(row => {
    const depth = places.findIndex(at => valuesIn(row.cells[at]).length > 0)
    const title = row.cells[places[depth] ?? -1] ?? ''
    const own = (idAt >= 0 ? valuesIn(row.cells[idAt])[0] : undefined) ?? valuesIn(title)[0]
    if (depth >= 0) {
      last.length = depth
      last[depth] = own
    }
    // a level may be skipped
    const parent = depth > 0 ? last.slice(0, depth).findLast(one => one !== undefined) : undefined
    const cells = row.cells.map((cell, at) => (at === places[0] ? title : cell))
    return { ...row, cells: [...cells.filter((_, at) => at === places[0] || !places.includes(at)), parent ?? ''] }
  })
  const columns = table.columns
    .map((column, at) => (at === places[0] ? { ...column, name } : column))
    .filter((_, at) => at === places[0] || !places.includes(at))
  return { ...table, columns: [...columns, { name: 'Parent', times: 1 }], rows }
}

function levelsIn(table: Table): { name: string; places: number[] } | undefined {
  if (table.columns.some(({ name }) => /^parent\b/i.test(name))) return undefined
  const first = table.columns.findIndex(({ name }) => /\S\s*1$/.test(name))
  const stem = table.columns[first]?.name.slice(0, -1).trimEnd()
  if (!stem || table.columns.some(({ name }) => name === stem)) return undefined
  const places = [first]
  for (;;) {
    const next = places.length + 1
    const at = table.columns.findIndex(({ name }) => new RegExp(`^${escaped(stem)}\\s*${next}$`).test(name))
    if (at < 0) break
    places.push(at)
  }
  if (places.length < 2 || table.rows.length === 0) return undefined
  const depthOf = (row: Row): number[] =>
    places.flatMap((at, depth) => (valuesIn(row.cells[at]).length > 0 ? [depth] : []))
  const depths = table.rows.map(depthOf)
  const isTree = depths.every(filled => filled.length <= 1) && depths[0]?.[0] === 0 && depths.some(([at]) => at! > 0)
  return isTree ? { name: stem, places } : undefined
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
