import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Piece } from './document.ts'
import { openText } from './keep-source.ts'
import { documentOf } from './read-markdown.ts'

const edited = (text: string, edit: (rows: Piece[]) => void): string => {
  const { opened, keep } = openText(text)
  const document = structuredClone(documentOf(opened))
  edit(document.content![0]!.content!)
  return keep(document)
}

const turned = (column: number, align: string | null) => (rows: Piece[]) => {
  for (const row of rows) row.content![column]!.attrs = { align }
}

test('the side of a column is written where it stands, and the table around it stays as it was', () => {
  const source = 'Name   |  Calls | Who\n-------|--------|:--\n*Ana*  |  12    | me\n\nend\n'
  assert.equal(edited(source, turned(1, 'right')), source.replace('|--------|', '|-------:|'))
  assert.equal(edited(source, turned(0, 'center')), source.replace('\n-------|', '\n:-----:|'))
  assert.equal(edited(source, turned(2, null)), source.replace(':--', '---'))
  assert.equal(edited(source, turned(2, 'center')), source.replace(':--', ':-:'))
  const both = (rows: Piece[]) => {
    turned(1, 'left')(rows)
    rows[1]!.content![2]!.content![0]!.content![0]!.text = 'you'
  }
  assert.equal(edited(source, both), source.replace('|--------|', '|:-------|').replace('| me', '| you'))
  assert.equal(edited('|a|\n|-|\n|b|\n', turned(0, 'center')), '|a|\n|:-:|\n|b|\n')
})
