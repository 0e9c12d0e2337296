import { gunzipSync } from 'node:zlib'
import type { Table } from '../../model/tabular/table.ts'
import { isWorkbook, type Sheet, sheetsOf } from './workbook.ts'
import { type Entry, mostUnpacked, within, zipEntries } from './zip-entries.ts'

/** A file as it can be read, and what is worth knowing of how it was packed. */
export interface Unpacked {
  bytes: Uint8Array
  name: string
  notes: Table['notes']
}

/** Takes a file out of what it is packed in: the fullest sheet of a workbook, the one table of a zip, gzip. */
export function unpacked(bytes: Uint8Array, name: string): Unpacked {
  if (startsWith(bytes, [0x1f, 0x8b, 8])) {
    const inner = within(() => gunzipSync(bytes, { maxOutputLength: mostUnpacked }))
    return { bytes: inner, name: name.replace(/\.gz(ip)?$/i, ''), notes: [] }
  }
  if (!startsWith(bytes, [0x50, 0x4b, 3, 4])) return { bytes, name, notes: [] }
  const entries = zipEntries(bytes)
  if (isWorkbook(entries)) return { name, ...fullest(sheetsOf(entries)) }
  const files = entries.filter(({ name: path }) => isTable(path)).sort((one, other) => other.size - one.size)
  const [taken, ...others] = files
  // what holds no table is refused further on, by what it is
  if (!taken) return { bytes, name, notes: [] }
  const inner = unpackedEntry(taken)
  return {
    ...inner,
    notes: [
      ...inner.notes,
      ...leftOut(
        'file',
        lastOf(taken.name),
        others.map(one => lastOf(one.name)),
      ),
    ],
  }
}

function unpackedEntry(entry: Entry): Unpacked {
  const bytes = entry.bytes()
  const name = lastOf(entry.name)
  if (!/\.xlsx$/i.test(name)) return { bytes, name, notes: [] }
  const entries = zipEntries(bytes)
  return isWorkbook(entries) ? { name, ...fullest(sheetsOf(entries)) } : { bytes, name, notes: [] }
}

const lastOf = (path: string): string => path.split('/').at(-1)!

// what systems lay beside files is no content
const isTable = (path: string): boolean =>
  /\.(csv|tsv|tab|txt|json|jsonl|ndjson|xlsx)$/i.test(path) && !/(^|\/)(__MACOSX\/|\.)/.test(path)

function fullest(sheets: readonly Sheet[]): Pick<Unpacked, 'bytes' | 'notes'> {
  const filled = ({ rows }: Sheet): number => rows.filter(row => row.some(cell => cell.trim() !== '')).length
  const seen = sheets.filter(sheet => !sheet.hidden && filled(sheet) > 0)
  const [taken] = [...seen].sort((one, other) => filled(other) - filled(one))
  const others = seen.filter(sheet => sheet !== taken).map(sheet => sheet.name)
  return {
    bytes: new TextEncoder().encode(csvOf(taken?.rows ?? [])),
    notes: leftOut('sheet', taken?.name ?? '', others),
  }
}

function leftOut(what: 'file' | 'sheet', taken: string, others: readonly string[]): Table['notes'] {
  if (others.length === 0) return []
  const names = others.slice(0, 10).join(', ')
  const says = `The ${what} ${taken} was read; ${others.length === 1 ? 'another' : `${others.length} others`} in it ${others.length === 1 ? 'was' : 'were'} not: ${names}.`
  return [{ says, repair: `Save each ${what} that you need as a file of its own, and drop it.`, row: 1 }]
}

// every cell in quotes, so that nothing in it can be taken for a sign of the format
const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')

const startsWith = (bytes: Uint8Array, signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign)
