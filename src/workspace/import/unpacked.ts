import { gunzipSync } from 'node:zlib'
import { isWritten } from '../../model/pages/page.ts'
import { Problem } from '../../model/problem.ts'
import { many } from '../../model/readout.ts'
import type { Packed } from '../../model/tabular/source.ts'
import type { Table } from '../../model/tabular/table.ts'
import { docxText, isDocx } from './docx-text.ts'
import { isWorkbook, type Sheet, sheetsOf } from './workbook.ts'
import { type Entry, mostUnpacked, tooLarge, within, zipEntries } from './zip-entries.ts'

/** A file as it can be read, and what is worth knowing of how it was packed. */
export interface Unpacked {
  bytes: Uint8Array
  name: string
  notes: Table['notes']
  /** The sheets of the workbook, or the tables of the zip, of which one can be read. */
  parts?: readonly string[]
  /** The one of them that was read. */
  part?: string | undefined
  /** Written pages, where those are what the file holds. */
  pages?: readonly Packed[]
}

/** Takes a file out of what it is packed in: a sheet of a workbook, a table of a zip or all its pages, gzip. */
export function unpacked(bytes: Uint8Array, name: string, wish?: string): Unpacked {
  if (startsWith(bytes, [0x1f, 0x8b, 8])) {
    const inner = within(() => gunzipSync(bytes, { maxOutputLength: mostUnpacked }))
    return { bytes: inner, name: name.replace(/\.gz(ip)?$/i, ''), notes: [] }
  }
  return isZip(bytes) ? ofZip(bytes, name, wish) : { bytes, name, notes: [] }
}

function ofZip(bytes: Uint8Array, name: string, wish: string | undefined, level = 0): Unpacked {
  const entries = zipEntries(bytes)
  if (isWorkbook(entries)) return { name, ...sheetOf(sheetsOf(entries), wish) }
  if (isDocx(entries)) return { name, notes: [], bytes, pages: [{ path: name, bytes: encoded(docxText(entries)) }] }
  const files = entries.filter(({ name: path }) => !isAside(path)).sort((one, other) => other.size - one.size)
  const tables = files.filter(({ name: path }) => isTable(path))
  const written = files.filter(({ name: path }) => isWritten(path))
  if (tables.length === 0 && written.length > 0) return { name, bytes, ...pagesOf(written, files) }
  if (tables.length > 0) return tableOf(tables, written, wish)
  // some programs pack their parts, and then the parts together
  const [packed, ...others] = files.filter(({ name: path }) => /\.zip$/i.test(path))
  if (!packed || level > 0) return { bytes, name, notes: [] }
  const inner = ofZip(packed.bytes(), lastOf(packed.name), wish, level + 1)
  return { ...inner, notes: [...inner.notes, ...leftOut('file', lastOf(packed.name), namesOf(others))] }
}

function tableOf(tables: readonly Entry[], written: readonly Entry[], wish: string | undefined): Unpacked {
  const [asked, inside] = splitWish(tables, wish)
  refuseUnknown(
    wish,
    asked,
    tables.map(({ name: path }) => path),
  )
  const taken = tables.find(({ name: path }) => path === asked) ?? tables[0]!
  const inner = taken.bytes()
  const name = lastOf(taken.name)
  const workbook = /\.xlsx$/i.test(name) && isZip(inner) ? zipEntries(inner) : []
  const opened = isWorkbook(workbook) ? sheetOf(sheetsOf(workbook), inside) : { bytes: inner, notes: [] }
  const others = [...tables.filter(table => table !== taken), ...written]
  return {
    name,
    bytes: opened.bytes,
    notes: [...opened.notes, ...leftOut('file', name, namesOf(others))],
    parts: tables.map(({ name: path }) => path),
    part: taken.name,
  }
}

// a sheet of a workbook in a zip is asked for as "file.xlsx › sheet"
function splitWish(tables: readonly Entry[], wish: string | undefined): [string | undefined, string | undefined] {
  const [file, sheet] = wish?.split(' › ') ?? []
  return tables.some(({ name }) => name === file) ? [file, sheet] : [undefined, undefined]
}

/** As many pages as one import takes. */
const mostPages = 5_000

function pagesOf(written: readonly Entry[], files: readonly Entry[]): Pick<Unpacked, 'pages' | 'notes'> {
  let size = 0
  const inOrder = written.toSorted((one, other) => (one.name < other.name ? -1 : 1))
  const pages = inOrder.slice(0, mostPages).map(entry => {
    const bytes = textBytes(entry)
    size += bytes.length
    // what a zip says of its files' sizes is not believed
    if (size > mostUnpacked) throw tooLarge()
    return { path: entry.name, bytes }
  })
  const others = [...inOrder.slice(mostPages), ...files.filter(file => !written.includes(file))]
  return { pages, notes: leftOut('pages', many(pages.length, 'page'), namesOf(others)) }
}

function textBytes(entry: Entry): Uint8Array {
  const bytes = entry.bytes()
  if (!/\.docx$/i.test(entry.name) || !isZip(bytes)) return bytes
  const inner = zipEntries(bytes)
  return isDocx(inner) ? encoded(docxText(inner)) : bytes
}

const lastOf = (path: string): string => path.split('/').at(-1)!
const namesOf = (entries: readonly Entry[]): string[] => entries.map(({ name }) => lastOf(name))
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)

// what systems lay beside files is no content
const isAside = (path: string): boolean => /(^|\/)(__MACOSX\/|\.)/.test(path)

const isTable = (path: string): boolean => /\.(csv|tsv|tab|txt|json|jsonl|ndjson|xlsx)$/i.test(path)

function sheetOf(sheets: readonly Sheet[], wish: string | undefined): Omit<Unpacked, 'name'> {
  const filled = ({ rows }: Sheet): number => rows.filter(row => row.some(cell => cell.trim() !== '')).length
  const seen = sheets.filter(sheet => !sheet.hidden && filled(sheet) > 0)
  const fullest = seen.toSorted((one, other) => filled(other) - filled(one))[0]
  const asked = seen.find(({ name }) => name === wish)
  refuseUnknown(
    wish,
    asked?.name,
    seen.map(({ name }) => name),
  )
  const taken = asked ?? fullest
  const others = seen.filter(sheet => sheet !== taken).map(sheet => sheet.name)
  return {
    bytes: encoded(csvOf(taken?.rows ?? [])),
    notes: leftOut('sheet', taken?.name ?? '', others),
    parts: seen.map(({ name }) => name),
    part: taken?.name,
  }
}

function refuseUnknown(wish: string | undefined, asked: string | undefined, parts: readonly string[]): void {
  if (wish === undefined || asked !== undefined) return
  const says = `There is no ${wish} in this file. It holds ${parts.join(', ')}.`
  throw new Problem('invalid', says, { part: says })
}

function leftOut(what: 'file' | 'sheet' | 'pages', taken: string, others: readonly string[]): Table['notes'] {
  if (others.length === 0) return []
  const names = others.slice(0, 10).join(', ')
  const read = what === 'pages' ? `${taken} were` : `The ${what} ${taken} was`
  const says = `${read} read; ${others.length === 1 ? 'another' : `${others.length} others`} in it ${others.length === 1 ? 'was' : 'were'} not: ${names}.`
  if (what === 'pages')
    return [{ says, repair: 'Hang pictures and other files on the records they belong to.', row: 1 }]
  return [{ says, repair: `Choose another ${what} to read, or bring them in one after the other.`, row: 1 }]
}

// every cell in quotes, so that nothing in it can be taken for a sign of the format
const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(row =>
      Array.from({ length: widthOf(rows) }, (_, at) => `"${(row[at] ?? '').replaceAll('"', '""')}"`).join(','),
    )
    .join('\n')

const widths = new WeakMap<object, number>()

// a sheet ends each row behind its last filled cell
function widthOf(rows: readonly (readonly string[])[]): number {
  const known = widths.get(rows) ?? rows.reduce((most, row) => Math.max(most, row.length), 0)
  widths.set(rows, known)
  return known
}

const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b, 3, 4])

const startsWith = (bytes: Uint8Array, signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign)
