import type { FileWishes } from '../import-mapping.ts'
import type { FileFacts } from '../import-plan.ts'
import { isTalk, isWritten } from '../pages/page.ts'
import { pagesTable } from '../pages/pages-table.ts'
import { Problem } from '../problem.ts'
import { isEncoding, textOf } from './bytes-text.ts'
import { csvTable } from './csv-table.ts'
import { itemsIn, jsonTable } from './json-table.ts'
import { jsonLines, jsonSequence, jsonValue } from './json-value.ts'
import { refuseBinary, refusePage } from './refuse-file.ts'
import { separatorOf } from './separator.ts'
import type { Table } from './table.ts'
import { isXml, xmlDocument } from './xml-items.ts'

/** A file as it was read: what it is, its rows, and for JSON the document itself. */
export interface Source {
  facts: FileFacts
  table: Table
  document: unknown
}

/** A file of several that came packed together. */
export interface Packed {
  path: string
  bytes: Uint8Array
}

/** Reads a file of any of the formats; refuses with words to act on where it is none of them. */
export function sourceOf(
  bytes: Uint8Array,
  name: string,
  wishes: FileWishes = {},
  pages: readonly Packed[] = [],
): Source {
  refuseWish(wishes)
  if (pages.length > 0) return written(bytes, name, wishes, pages)
  if (wishes.separator === undefined) refuseDocument(name)
  refuseBinary(bytes)
  if (wishes.separator === undefined && isWritten(name)) return written(bytes, name, wishes, [{ path: name, bytes }])
  const { text, encoding, encodingIs } = textOf(bytes, wishes.encoding)
  if (wishes.separator === undefined) {
    if (!isXml(text, name)) refusePage(text)
    if (/\.(txt|text)$/i.test(name) && isTalk(text)) return written(bytes, name, wishes, [{ path: name, bytes }])
  }
  const json = wishes.separator === undefined ? structuredIn(text, name) : undefined
  const separator = json ? null : wishes.separator || separatorOf(text)
  const { table, header } = json
    ? { table: jsonTable(itemsIn(json.document)), header: true }
    : csvTable(text, separator!, wishes.header)
  const facts: FileFacts = {
    name,
    bytes: bytes.length,
    format: json?.format ?? 'csv',
    encoding,
    encodingIs,
    separator,
    header,
    rows: table.rows.length,
    columns: table.columns.reduce((sum, { times }) => sum + times, 0),
    emptyRows: table.emptyRows,
    raggedRows: table.raggedRows.length,
    mendedCells: table.mendedCells,
  }
  return { facts, table, document: json?.document }
}

function written(bytes: Uint8Array, name: string, wishes: FileWishes, pages: readonly Packed[]): Source {
  const decoded = pages.map(({ path, bytes: part }) => ({ path, ...textOf(part, wishes.encoding) }))
  const texts = decoded.filter(({ text }) => text.trim() !== '')
  if (texts.length === 0) throw new Problem('invalid', 'This file is empty.', {}, 422)
  const table = pagesTable(texts)
  const facts: FileFacts = {
    name,
    bytes: bytes.length,
    format: 'text',
    encoding: decoded[0]!.encoding,
    encodingIs: decoded[0]!.encodingIs,
    separator: null,
    header: true,
    rows: table.rows.length,
    columns: table.columns.length,
    emptyRows: decoded.length - texts.length,
    raggedRows: 0,
    mendedCells: table.mendedCells,
  }
  return { facts, table, document: undefined }
}

interface Structured {
  document: unknown
  format: 'json' | 'json lines' | 'xml'
}

const structuredIn = (text: string, name: string): Structured | undefined =>
  isXml(text, name) ? { document: xmlDocument(text), format: 'xml' } : jsonOf(text, name)

function jsonOf(text: string, name: string): Structured | undefined {
  const called = /\.(json|geojson)$/i.test(name)
  if (!called && !/^\s*[[{]/.test(text)) return undefined
  const lines = /\.(jsonl|ndjson)$/i.test(name) || !called ? jsonLines(text) : undefined
  if (lines) return { document: lines, format: 'json lines' }
  try {
    return { document: jsonValue(text), format: 'json' }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const documents = jsonLines(text) ?? jsonSequence(text)
    if (documents) return { document: documents, format: 'json lines' }
    // a table may begin with a bracket; what is called JSON may not be a table
    if (/\.(csv|tsv|tab|txt)$/i.test(name)) return undefined
    throw called && text.trim() === '' ? new Problem('invalid', 'This file is empty.', {}, 422) : error
  }
}

function refuseWish(wishes: FileWishes): void {
  if (wishes.encoding !== undefined && !isEncoding(wishes.encoding)) {
    const says = `The encoding ${wishes.encoding} is not known. Use a name such as utf-8, windows-1252 or shift_jis.`
    throw new Problem('invalid', says, { encoding: says })
  }
  if (wishes.separator !== undefined && [...wishes.separator].length !== 1) {
    const says = 'A separator is one character, such as a comma, a semicolon or a tab.'
    throw new Problem('invalid', says, { separator: says })
  }
}

// its lines and commas would be taken for rows and cells
function refuseDocument(name: string): void {
  const ending = /\.(rtf|ya?ml|eml|doc|od[tsp]|pptx?|pages|key|numbers)$/i.exec(name)?.[1]
  if (ending === undefined) return
  const says = `A file ending in .${ending} cannot be read. Save a text as .docx or Markdown, and a list as CSV or JSON; or hang the file on a record as it is.`
  throw new Problem('invalid', says, { name: 'a document' })
}
