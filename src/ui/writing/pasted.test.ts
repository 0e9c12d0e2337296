import assert from 'node:assert/strict'
import { test } from 'node:test'
import { looksLikeMarkdown, tableOf } from './pasted.ts'

test('Markdown that was copied is told from words', () => {
  for (const text of [
    '# Title',
    'a\n- b',
    '1. one',
    '> said',
    '```\nx',
    '| a | b |',
    'so **bold**',
    'use `grep`',
    '[a](https://b.c)',
  ])
    assert.ok(looksLikeMarkdown(text), text)
  for (const text of ['just words', 'a - b', '2 * 3 * 4', '#7 is open', 'array[0](x)', '1.5 weeks', 'snake_case'])
    assert.ok(!looksLikeMarkdown(text), text)
})

test('cells of a spreadsheet become a table, whatever stands in them', () => {
  assert.equal(tableOf('a\tb\n1\t2\n'), '| a | b |\n| --- | --- |\n| 1 | 2 |')
  assert.equal(
    tableOf('a\tb\r\n"two\nlines"\t"say ""hi"""\r\n'),
    '| a | b |\n| --- | --- |\n| two<br>lines | say "hi" |',
  )
  assert.equal(tableOf('a\tb\nx|y\t<b>\n'), '| a | b |\n| --- | --- |\n| x\\|y | \\<b> |')
  for (const text of ['a\tb', 'a\nb', 'a\tb\nc', 'words only']) assert.equal(tableOf(text), null)
})
