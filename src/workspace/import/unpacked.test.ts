// Files as people have them: a workbook, a zip of an export, a packed CSV; made here byte by byte.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crc32, deflateRawSync, gzipSync } from 'node:zlib'
import { territory } from '../../areas/map.ts'
import type { Draft } from '../../model/importing/draft.ts'
import { readerHere } from './file-reader.ts'
import { intakesOf } from './territory-intakes.ts'
import { unpacked } from './unpacked.ts'

const utf8 = new TextEncoder()

function zip(files: Record<string, string | Uint8Array>, method: 0 | 8 = 8): Uint8Array {
  const parts: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const [path, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content)
    const packed = method === 8 ? deflateRawSync(bytes) : bytes
    const name = Buffer.from(path)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(method, 8)
    head.writeUInt32LE(crc32(bytes), 14)
    head.writeUInt32LE(packed.length, 18)
    head.writeUInt32LE(bytes.length, 22)
    head.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(method, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(bytes.length, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    parts.push(head, name, packed)
    list.push(entry, name)
    at += 30 + name.length + packed.length
  }
  const listed = Buffer.concat(list)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, listed, end])
}

const sheet = (rows: string): string =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`

function workbook(sheets: Record<string, string>, more: Record<string, string> = {}): Uint8Array {
  const names = Object.keys(sheets)
  const links = names.map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`)
  const listed = names.map(
    (name, at) =>
      `<sheet name="${name}" sheetId="${at + 7}" ${name.startsWith('hidden') ? 'state="hidden" ' : ''}r:id="rId${at + 1}"/>`,
  )
  return zip({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook><workbookPr/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${links.join('')}</Relationships>`,
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="#,##0.00\\ &quot;days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml':
      '<sst><si><t>Title</t></si><si><r><t xml:space="preserve">Pay </t></r><r><t>by &amp; card</t></r><rPh><t>aside</t></rPh></si><si><t>line_x000D_\none, &quot;two&quot;</t></si><si/></sst>',
    ...Object.fromEntries(names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheet(sheets[name]!)])),
    ...more,
  })
}

const tickets =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Status</t></is></c><c r="C1" t="str"><f>A1</f><v>Due</v></c><c r="D1" t="str"><v>Estimate</v></c><c r="AB1" t="str"><v>Raised at</v></c></row>' +
  '<row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" t="str"><v>Done</v></c><c r="C4" s="1"><v>45383</v></c><c r="D4" s="3"><v>0.30000000000000004</v></c><c r="AB4" s="2"><v>45383.5</v></c></row>' +
  '<row r="5"><c r="A5" t="s"><v>2</v></c><c r="B5" t="e"><v>#N/A</v></c><c r="C5"/><c r="D5"><v>3</v></c></row>'

test('a workbook is read as its fullest sheet: texts, dates and numbers as they are meant', async () => {
  const bytes = workbook({
    Notes: '<row r="1"><c r="A1" t="str"><v>Hm</v></c></row>',
    Tickets: tickets,
    'hidden one': tickets.repeat(2),
  })
  const { about, portions } = await readerHere(intakesOf(territory())).read(bytes, 'tickets.xlsx', { kind: 'ticket' })
  const drafts: Draft[] = []
  for await (const portion of portions) drafts.push(...portion)
  assert.deepEqual(
    drafts.map(({ row, title, state, fields }) => [row, title, state, fields.due, fields.estimate, fields.raisedAt]),
    [
      [4, 'Pay by & card', 'done', '2024-04-01', 0.3, '2024-04-01T12:00:00.000Z'],
      [5, 'line one, "two"', undefined, null, 3, null],
    ],
  )
  assert.equal(about.facts.name, 'tickets.xlsx')
  assert.match(about.notes[0]!.says, /sheet Tickets was read; another in it was not: Notes/)
})

test('a zip gives its one table, or the largest of them, and names the rest; gzip gives what is in it', () => {
  const csv = 'Title,Status\nOne,Open\n'
  for (const method of [0, 8] as const) {
    const one = unpacked(
      zip({ 'export/issues.csv': csv, '__MACOSX/._issues.csv': 'x'.repeat(99), 'read me.pdf': '%PDF' }, method),
      'export.zip',
    )
    assert.deepEqual([new TextDecoder().decode(one.bytes), one.name, one.notes], [csv, 'issues.csv', []])
  }
  const several = unpacked(
    zip({ 'a.csv': 'x', 'b.json': '[{"title":"x"}]', 'c/d.xlsx': workbook({ S: tickets }) }),
    'all.zip',
  )
  assert.equal(several.name, 'd.xlsx')
  assert.match(several.notes[0]!.says, /file d.xlsx was read; 2 others in it were not: b.json, a.csv/)
  const packed = unpacked(gzipSync(utf8.encode(csv)), 'issues.csv.gz')
  assert.deepEqual([new TextDecoder().decode(packed.bytes), packed.name], [csv, 'issues.csv'])
})

test('another sheet is read when asked for, and one that is not there is refused with what is', () => {
  const bytes = workbook({ Notes: '<row r="1"><c r="A1" t="str"><v>Hm</v></c></row>', Tickets: tickets })
  const notes = unpacked(bytes, 'a.xlsx', 'Notes')
  assert.deepEqual(
    [new TextDecoder().decode(notes.bytes), notes.part, notes.parts],
    ['"Hm"', 'Notes', ['Notes', 'Tickets']],
  )
  assert.throws(() => unpacked(bytes, 'a.xlsx', 'Other'), /no Other in this file. It holds Notes, Tickets/)
  const all = zip({ 'a.csv': 'x,y', 'b.xlsx': bytes })
  assert.equal(unpacked(all, 'all.zip', 'a.csv').name, 'a.csv')
  assert.equal(new TextDecoder().decode(unpacked(all, 'all.zip', 'b.xlsx › Notes').bytes), '"Hm"')
})

const paragraphs =
  '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>The plan</w:t></w:r></w:p>' +
  '<w:p><w:r><w:t xml:space="preserve">Pay </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>by card</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>' +
  '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr><w:r><w:t>One &amp; all</w:t></w:r></w:p>' +
  '<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr><w:hyperlink r:id="rId1"><w:r><w:t>Two</w:t></w:r></w:hyperlink></w:p>' +
  '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>B|C</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>2</w:t></w:r></w:p></w:tc></w:tr></w:tbl>' +
  '<w:p><w:r><w:t>End</w:t><w:br/><w:t>of it</w:t></w:r></w:p>'
const word = zip({
  'word/document.xml': `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document><w:body>${paragraphs}</w:body></w:document>`,
  'word/_rels/document.xml.rels':
    '<Relationships><Relationship Id="rId1" Target="https://spoke.example/two" TargetMode="External"/></Relationships>',
})

test('a written document becomes Markdown, alone or among the pages of a zip, also of a zip within a zip', async () => {
  const { pages } = unpacked(word, 'plan.docx')
  const text =
    '# The plan\n\nPay **by card**\n\n- One & all\n  - [Two](https://spoke.example/two)\n\n| A | B\\|C |\n| --- | --- |\n|  | 2 |\n\nEnd\nof it'
  assert.equal(new TextDecoder().decode(pages![0]!.bytes), text)
  const inner = zip({ 'notes/plan.docx': word, 'notes/b.md': '# B\n\nText', 'notes/x.png': 'PNG' })
  for (const bytes of [inner, zip({ 'Export part 1.zip': inner })]) {
    const { about, portions } = await readerHere(intakesOf(territory())).read(bytes, 'wiki.zip', {})
    const drafts: Draft[] = []
    for await (const portion of portions) drafts.push(...portion)
    assert.deepEqual(
      drafts.map(({ kind, title, tags, externalId }) => [kind, title, tags, externalId]),
      [
        ['document', 'B', ['notes'], 'notes/b.md'],
        ['document', 'The plan', ['notes'], 'notes/plan.docx'],
      ],
    )
    assert.match(about.notes[0]!.says, /2 pages were read; another in it was not: x.png/)
  }
})

test('what is packed and broken, locked, or grows without end is refused in words', () => {
  const whole = workbook({ Tickets: tickets })
  for (const cut of [whole.subarray(0, whole.length - 30), whole.subarray(0, 200), Uint8Array.of(0x50, 0x4b, 3, 4)])
    assert.throws(() => unpacked(cut, 'a.xlsx'), { code: 'invalid', message: /broken or was cut off/ })
  const locked = Buffer.from(zip({ 'a.csv': 'x' }))
  locked.writeUInt16LE(1, locked.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 8)
  assert.throws(() => unpacked(locked, 'a.zip'), /password/)
  assert.throws(() => unpacked(gzipSync(utf8.encode('x,y')).subarray(0, 15), 'a.gz'), /broken/)
  const bomb = gzipSync(new Uint8Array(260 * 1024 * 1024))
  assert.throws(() => unpacked(bomb, 'a.csv.gz'), { code: 'too-much' })
})
