import { htmlToMarkdown } from './html-markdown.ts'
import { isObject } from './json-table.ts'
import { type XmlDocument, xmlValue } from './xml-value.ts'

type Bag = Record<string, unknown>

/** Whether a text is XML that holds things, and no page. */
export const isXml = (text: string, name: string): boolean =>
  (/^\s*(<\?xml|<rss|<opml|<feed)/i.test(text.slice(0, 400)) ||
    (/\.(xml|opml|rss|atom)$/i.test(name) && /^\s*</.test(text))) &&
  !/<html/i.test(text.slice(0, 2_000)) &&
  !/\.html?$/i.test(name)

/** A document of XML as JSON would tell it: an outline as items with their parents, a workbook of old as its rows. */
export function xmlDocument(text: string): unknown {
  const document = xmlValue(text)
  if (document.root === 'opml') return outline(document)
  if (document.root === 'Workbook') return workbook(document)
  return document.value
}

const listOf = (value: unknown): unknown[] =>
  value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]
const within = (value: unknown, name: string): unknown => (isObject(value) ? value[name] : undefined)

function outline({ value }: XmlDocument): unknown[] {
  const items: Bag[] = []
  const walk = (list: unknown, parent: string): void => {
    for (const [at, one] of listOf(list).filter(isObject).entries()) {
      const { text, title, outline: inner, _note: note, ...rest } = one
      const id = parent === '' ? String(at + 1) : `${parent}.${at + 1}`
      items.push({ id, title: htmlToMarkdown(String(text ?? title ?? '')), description: note, parent, ...rest })
      walk(inner, id)
    }
  }
  walk(within(within(value, 'body'), 'outline'), '')
  return items
}

// a cell may say in which column it stands, where those before it are empty
function workbook({ value }: XmlDocument): unknown[] {
  const tables = listOf(within(value, 'Worksheet')).map(sheet => listOf(within(within(sheet, 'Table'), 'Row')))
  const fullest = tables.sort((one, other) => other.length - one.length)[0] ?? []
  return fullest.map(row => {
    const cells: string[] = []
    for (const cell of listOf(within(row, 'Cell'))) {
      const place = Math.min(Number(within(cell, 'Index') ?? 0) || cells.length + 1, 16_384)
      while (cells.length < place - 1) cells.push('')
      const data = within(cell, 'Data')
      cells.push(String(isObject(data) ? (data.text ?? '') : (data ?? '')))
    }
    return cells
  })
}
