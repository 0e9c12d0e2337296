import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markMore, markNext, sentencesOf } from './sentences.ts'

const text = 'I forgot twice.  A text the day before\r\nwould help!\n\n—\nThanks 🙂'
const said = (stretch: { start: number; end: number } | null) => stretch && text.slice(stretch.start, stretch.end)

test('sentences end at their mark or at their line, and a line without words is none', () => {
  assert.deepEqual(sentencesOf(text).map(said), [
    'I forgot twice.',
    'A text the day before',
    'would help!',
    'Thanks 🙂',
  ])
})

test('marking goes through the sentences and then lets go', () => {
  let marked = markNext(text, null)
  const seen = []
  while (marked) {
    seen.push(said(marked))
    marked = markNext(text, marked)
  }
  assert.deepEqual(seen, ['I forgot twice.', 'A text the day before', 'would help!', 'Thanks 🙂'])
})

test('a mark takes in the next sentence, and stays at the end', () => {
  const two = markMore(text, markMore(text, null))
  assert.equal(said(two), 'I forgot twice.  A text the day before')
  const all = { start: 0, end: text.length }
  assert.deepEqual(markMore(text, all), all)
  assert.equal(markNext('', null), null)
})

test('writing that ends sentences with its own mark is parted too', () => {
  assert.equal(sentencesOf('結帳不好用。搜尋也不聰明。').length, 2)
})
