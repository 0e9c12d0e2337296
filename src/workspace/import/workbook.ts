import { attribute, piecesOf } from '../../model/tabular/xml-pieces.ts'
import type { Entry } from './zip-entries.ts'

/** A sheet of a workbook, in the order they stand. */
export interface Sheet {
  name: string
  hidden: boolean
  rows: string[][]
}

/** Whether the files of a zip are those of a workbook. */
export const isWorkbook = (entries: readonly Entry[]): boolean => entries.some(({ name }) => name === 'xl/workbook.xml')

/** The sheets of a workbook with their cells as they are meant: texts, numbers as written, dates as dates. */
export function sheetsOf(entries: readonly Entry[]): Sheet[] {
  const read = (name: string): string => {
    const entry = entries.find(one => one.name === name)
    return entry ? new TextDecoder('utf-8').decode(entry.bytes()) : ''
  }
  const targets = targetsOf(read('xl/_rels/workbook.xml.rels'))
  const texts = textsOf(read('xl/sharedStrings.xml'))
  const dates = datesOf(read('xl/styles.xml'))
  const sheets: Sheet[] = []
  let from1904 = false
  for (const piece of piecesOf(read('xl/workbook.xml'))) {
    if (piece.is !== 'open') continue
    if (piece.name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute(piece.attributes, 'date1904') ?? '')
    if (piece.name !== 'sheet') continue
    const target = targets.get(attribute(piece.attributes, 'id') ?? '')
    const xml = target ? read(target) : ''
    const name = attribute(piece.attributes, 'name') ?? ''
    const hidden = (attribute(piece.attributes, 'state') ?? 'visible') !== 'visible'
    if (xml.includes('<')) sheets.push({ name, hidden, rows: rowsOf(xml, { texts, dates, from1904 }) })
  }
  return sheets
}

function targetsOf(xml: string): Map<string, string> {
  const targets = new Map<string, string>()
  for (const piece of piecesOf(xml)) {
    if (piece.is !== 'open' || piece.name !== 'Relationship') continue
    const target = attribute(piece.attributes, 'Target') ?? ''
    targets.set(attribute(piece.attributes, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  }
  return targets
}

// a text may be in several parts of different looks; how it is pronounced is no part of it
function textsOf(xml: string): string[] {
  const texts: string[] = []
  let text = ''
  let inText = false
  let aside = false
  for (const piece of piecesOf(xml)) {
    if (piece.is === 'text') {
      if (inText && !aside) text += piece.text
    } else if (piece.name === 't') inText = piece.is === 'open' && !piece.empty
    else if (piece.name === 'rPh') aside = piece.is === 'open' && !piece.empty
    else if (piece.name === 'si') {
      if (piece.is === 'close' || piece.empty) texts.push(written(text))
      text = ''
    }
  }
  return texts
}

/** Which styles show a number as a date. */
function datesOf(xml: string): ReadonlySet<number> {
  const formats = new Map<number, string>()
  const dates = new Set<number>()
  let style = -1
  let inCells = false
  for (const piece of piecesOf(xml)) {
    if (piece.is === 'text') continue
    if (piece.name === 'cellXfs') inCells = piece.is === 'open'
    if (piece.is !== 'open') continue
    if (piece.name === 'numFmt')
      formats.set(Number(attribute(piece.attributes, 'numFmtId')), attribute(piece.attributes, 'formatCode') ?? '')
    if (piece.name !== 'xf' || !inCells) continue
    style += 1
    const format = Number(attribute(piece.attributes, 'numFmtId') ?? 0)
    if (isDate(format, formats.get(format))) dates.add(style)
  }
  return dates
}

function isDate(format: number, code: string | undefined): boolean {
  if (code === undefined)
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 50 && format <= 58)
  // words, colours and durations aside, what remains of a date's code are its letters
  return /[ymdh]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''))
}

interface Meaning {
  texts: readonly string[]
  dates: ReadonlySet<number>
  from1904: boolean
}

function rowsOf(xml: string, meaning: Meaning): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  let type = 'n'
  let style = 0
  let said = ''
  let reads = false
  for (const piece of piecesOf(xml)) {
    if (piece.is === 'text') {
      if (reads) said += piece.text
      continue
    }
    const opens = piece.is === 'open'
    if (piece.name === 'row' && opens) {
      const number = Number(attribute(piece.attributes, 'r') ?? rows.length + 1)
      // rows that hold nothing are left out in the file, and counted by people
      while (rows.length < number - 1 && rows.length < 2_000_000) rows.push([])
      row = []
      rows.push(row)
    } else if (piece.name === 'c' && opens) {
      const place = attribute(piece.attributes, 'r')
      at = place ? columnOf(place) : row.length
      type = attribute(piece.attributes, 't') ?? 'n'
      style = Number(attribute(piece.attributes, 's') ?? 0)
      said = ''
      reads = false
    } else if (piece.name === 'v' || piece.name === 't') reads = opens && !piece.empty
    else if (piece.name === 'c' && said !== '' && at < 16_384) {
      while (row.length < at) row.push('')
      row[at] = meant(said, type, meaning.dates.has(style), meaning)
    }
  }
  return rows
}

function meant(said: string, type: string, isDate: boolean, { texts, from1904 }: Meaning): string {
  if (type === 's') return texts[Number(said)] ?? ''
  if (type === 'b') return said === '1' ? 'TRUE' : 'FALSE'
  if (type === 'e') return ''
  if (type !== 'n') return written(said)
  const number = Number(said)
  if (!isDate || !Number.isFinite(number) || number < 1 || number > 2_958_465)
    return Number.isFinite(number) ? plainNumber(said, number) : said
  const day = from1904 ? number + 1462 : number
  const moment = new Date(Date.UTC(1899, 11, 30) + Math.round(day * 86_400) * 1000).toISOString()
  return Number.isInteger(day) ? moment.slice(0, 10) : moment.slice(0, 19).replace('T', ' ')
}

// what a machine adds in the sixteenth place was never written
const plainNumber = (said: string, number: number): string =>
  /^-?\d+$/.test(said) ? said : Math.abs(number) < 1e15 ? String(Number(number.toPrecision(15))) : said

// signs that XML cannot hold are written by their number
const written = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text

function columnOf(place: string): number {
  let column = 0
  for (const letter of place) {
    if (letter < 'A' || letter > 'Z') break
    column = column * 26 + letter.charCodeAt(0) - 64
  }
  return column - 1
}
