import { mendText } from '../text.ts'
import { type Cell, type Column, cellOf, type Row, type Table } from './table.ts'

const deepest = 5
const mostColumns = 1_000

/** The items a JSON document holds: an array, an array of pages, an object with a list of things, or objects by name. */
export function itemsIn(document: unknown): unknown[] {
  if (Array.isArray(document)) {
    const inner = document.length > 0 && document.every(Array.isArray) ? document.flat(1) : []
    if (inner.some(isObject)) return inner.map(unwrapped)
    if (document.length > 0 && document.every(isPage)) return document.flatMap(itemsIn)
    return namedRows(document) ?? document.map(unwrapped)
  }
  if (!isObject(document)) return document === null || document === undefined ? [] : [document]
  const entries = Object.entries(document)
  const lists = entries.filter(([, value]) => Array.isArray(value) && value.some(isObject)) as [string, unknown[]][]
  if (lists.length > 0) {
    const best = lists.reduce((best, list) => (worthOf(list[1]) > worthOf(best[1]) ? list : best))
    return itemsIn(best[1])
  }
  const inner = entries.filter(([, value]) => isObject(value))
  if (inner.length === 1 && (entries.length === 1 || /^(data|feed|result|results|response)$/i.test(inner[0]![0])))
    return itemsIn(inner[0]![1])
  if (inner.length > 1 && inner.length === entries.length) {
    return entries.map(([name, value]) => ({ key: name, ...(value as object) }))
  }
  return [document]
}

/** What stands in a list, however a query gave it: as it is, as nodes, or as edges that hold nodes. */
export function listIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.map(unwrapped)
  if (!isObject(value)) return []
  const held = value.nodes ?? value.edges
  return Array.isArray(held) ? held.map(unwrapped) : []
}

// an edge of a graph query says where its node stands, and nothing else
const unwrapped = (item: unknown): unknown =>
  isObject(item) && isObject(item.node) && Object.keys(item).every(name => name === 'node' || name === 'cursor')
    ? item.node
    : item

// an answer that is itself one of several pages: an object that is little more than its list
const isPage = (item: unknown): boolean =>
  isObject(item) &&
  !titled.some(name => name in item) &&
  Object.values(item).filter(value => Array.isArray(value) && value.some(isObject)).length === 1 &&
  Object.entries(item).some(
    ([name, value]) => Array.isArray(value) && /^(items|issues|data|results|nodes|values)$/i.test(name),
  )

// things have titles or texts; people, labels and pages that come with them do not, or are fewer
const worthOf = (list: readonly unknown[]): number =>
  list.length + (list.slice(0, 5).some(item => isObject(item) && titled.some(name => name in item)) ? 1_000_000 : 0)
const titled = ['title', 'summary', 'subject', 'text', 'body', 'description', 'fields', 'node', 'content', 'cards']

// rows as spreadsheets' scripts write them: lists of plain values under a first list of names
function namedRows(document: readonly unknown[]): unknown[] | undefined {
  const [names, ...rows] = document
  if (!Array.isArray(names) || names.length < 2 || rows.length === 0) return undefined
  if (!names.every(name => typeof name === 'string' && name.trim() !== '')) return undefined
  if (!rows.every(row => Array.isArray(row) && row.every(cell => typeof cell !== 'object' || cell === null)))
    return undefined
  return rows.map(row =>
    Object.fromEntries((row as unknown[]).map((cell, at) => [names[at] ?? `Column ${at + 1}`, cell])),
  )
}

/** Lays items out in columns named by their path ("user.login"); lists become several values. */
export function jsonTable(items: readonly unknown[]): Table {
  const layout: Layout = { columns: [], byPath: new Map(), left: false, mended: 0 }
  const rows: Row[] = []
  let emptyRows = 0
  items.forEach((item, index) => {
    const cells = readItem(layout, item)
    if (cells.some(cell => cell !== '' && cell !== undefined)) rows.push({ at: index + 1, cells })
    else emptyRows += 1
  })
  const width = layout.columns.length
  for (const row of rows) {
    const cells = row.cells as Cell[]
    for (let at = 0; at < width; at += 1) cells[at] ??= ''
  }
  const notes = layout.left
    ? [
        {
          says: `More than ${mostColumns} different names; the rest of them was not read.`,
          repair: 'Export a list in which every item has the same names.',
          row: 1,
        },
      ]
    : []
  return { columns: layout.columns, rows, emptyRows, raggedRows: [], mendedCells: layout.mended, notes }
}

/** Whether a value is an object with names. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Where each path stands, found while reading, so that a document is walked once. */
interface Layout {
  columns: Column[]
  byPath: Map<string, number>
  left: boolean
  mended: number
}
type Growing = (string | string[])[]

function readItem(layout: Layout, item: unknown): Cell[] {
  const cells: Growing = []
  walk(layout, isObject(item) ? item : { value: item }, '', 0, cells)
  return cells.map(cell => (Array.isArray(cell) ? cellOf(cell) : cell))
}

function walk(layout: Layout, value: Record<string, unknown>, path: string, depth: number, cells: Growing): void {
  for (const name of Object.keys(value)) put(layout, value[name], path ? `${path}.${name}` : name, depth, cells)
}

function put(layout: Layout, value: unknown, path: string, depth: number, cells: Growing): void {
  if (value === null || value === undefined || value === '') return
  if (typeof value !== 'object') add(layout, path, String(value), cells)
  else if (depth >= deepest) add(layout, path, jsonText(value), cells)
  else if (isObject(value)) walk(layout, value, path, depth + 1, cells)
  else if (isFields(path, value)) {
    for (const { name, ...field } of value) put(layout, saidIn(field), `Custom field (${name})`, depth + 1, cells)
  } else if (Array.isArray(value)) {
    for (const entry of value) {
      if (Array.isArray(entry)) add(layout, path, jsonText(entry), cells)
      else put(layout, entry, path, depth + 1, cells)
    }
  }
}

// own fields as a list of names and values are columns like any other
const isFields = (path: string, value: unknown): value is Record<string, unknown>[] =>
  /^(custom_?fields?|customFieldValues)$/i.test(path) &&
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(field => isObject(field) && typeof field.name === 'string')

const saidIn = (field: Record<string, unknown>): unknown => {
  const said = field.display_value ?? field.displayValue ?? field.value
  return isObject(said) ? (said.name ?? said.label ?? said.value ?? said) : said
}

function add(layout: Layout, path: string, written: string, cells: Growing): void {
  let at = layout.byPath.get(path)
  if (at === undefined) {
    if (layout.columns.length >= mostColumns) {
      layout.left = true
      return
    }
    at = layout.columns.length
    layout.byPath.set(path, at)
    layout.columns.push({ name: clean(layout, path), times: 1 })
  }
  const text = clean(layout, written)
  const there = cells[at]
  if (there === undefined) cells[at] = text
  else if (Array.isArray(there)) there.push(text)
  else cells[at] = [there, text]
}

function clean(layout: Layout, text: string): string {
  if (!text.includes('\u0000') && text.isWellFormed()) return text
  layout.mended += 1
  return mendText(text).text
}

function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value)
  } catch (error) {
    if (error instanceof RangeError) return '[nested too deeply]'
    throw error
  }
}
