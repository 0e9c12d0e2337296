import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sourceOf } from './source.ts'

const utf8 = new TextEncoder()

test('a spreadsheet is refused with what to do instead', () => {
  assert.throws(() => sourceOf(utf8.encode('PK\u0003\u0004rest'), 'x.xlsx'), /Save it as CSV/)
})

test('what is no text, or a page of the web, is refused whatever its name says', () => {
  const packed = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0)
  assert.throws(() => sourceOf(packed, 'tickets.csv'), /packed file/)
  assert.throws(() => sourceOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'tickets.csv'), /picture/)
  const page = '<!DOCTYPE html>\n<html><title>Sign in</title></html>'
  for (const name of ['export.csv', 'export.json', 'export'])
    assert.throws(() => sourceOf(utf8.encode(page), name), /sign in there and export again/)
  assert.throws(() => sourceOf(utf8.encode(' \n'), 'empty.json'), /empty/)
})

test('JSON nested 100,000 levels deep is refused in words, as lists, objects and lines', () => {
  const nest = (open: string, close: string) => `${open.repeat(100_000)}1${close.repeat(100_000)}`
  const texts = [nest('[', ']'), nest('{"a":', '}'), `{"a":1}\n${nest('{"a":', '}')}`]
  for (const [at, text] of texts.entries())
    assert.throws(() => sourceOf(new TextEncoder().encode(text), at === 2 ? 'a.jsonl' : 'a.json'), {
      code: 'invalid',
      message: /nested too deeply|not JSON/,
    })
})

test('a document of a sort that cannot be read is refused with what to do instead, unless its separator is named', () => {
  const bytes = new TextEncoder().encode('# Goals\n\nGrow, but slowly\n')
  for (const name of ['goals.rtf', 'page.PPTX'])
    assert.throws(() => sourceOf(bytes, name), { code: 'invalid', message: /Save a text as .docx or Markdown/ })
  assert.equal(sourceOf(bytes, 'goals.md', { separator: ',' }).table.rows.length, 1)
  assert.throws(() => sourceOf(new TextEncoder().encode('  '), 'goals.md'), /empty/)
})
