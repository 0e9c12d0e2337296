import assert from 'node:assert/strict'
import test from 'node:test'
import { askedAt, closedUp, cut, opened, standing, withPick, writtenOut } from './draft.ts'

const ben = { word: '@Ben', mention: { of: 'member', id: 'ben', label: 'Ben' } } as const
const benOhm = { word: '@Ben Ohm', mention: { of: 'member', id: 'ohm', label: 'Ben Ohm' } } as const
const bet = { word: '#B-2', mention: { of: 'record', id: 'bet', label: 'B-2' } } as const

test('a sign at the caret asks for people or records, and words without one for nothing', () => {
  const asked = (text: string) => {
    const found = askedAt(text, text.length)
    return found && [found.of, found.typed, found.from]
  }
  assert.deepEqual(asked('Hello @be'), ['member', 'be', 6])
  assert.deepEqual(asked('@'), ['member', '', 0])
  assert.deepEqual(asked('(@Ben O'), ['member', 'Ben O', 1])
  assert.deepEqual(asked('see #fast book'), ['record', 'fast book', 4])
  assert.deepEqual(asked('see [[B-2'), ['record', 'B-2', 4])
  for (const text of ['ben@example.org', 'a#b', '# A heading', 'plain', '@Ben and then very much more'])
    assert.equal(asked(text), null, text)
})

test('what is picked stands in place of what was typed and is kept as what it names', () => {
  const typed = { text: 'Ask @be, soon', picks: [] }
  const asked = askedAt(typed.text, 7)!
  const { draft, caret } = withPick(typed, asked, 7, ben)
  assert.deepEqual([draft.text, caret], ['Ask @Ben, soon', 9])
  assert.equal(writtenOut(draft), 'Ask [@Ben](member:ben), soon')
  assert.deepEqual(closedUp('Ask @Ben !', 10, 9), { text: 'Ask @Ben!', caret: 9 })
  assert.deepEqual(closedUp('Ask @Ben x', 10, 9), { text: 'Ask @Ben x', caret: 10 })
  const end = withPick({ text: '[[fa]] x', picks: [] }, askedAt('[[fa', 4)!, 4, bet)
  assert.equal(end.draft.text, '#B-2 x')
})

test('only whole words stand for somebody, the longest first; a word taken out names nobody', () => {
  const draft = { text: '@Ben Ohm and @Ben about #B-2, not #B-21 or @Bent', picks: [ben, benOhm, bet] }
  assert.equal(
    writtenOut(draft),
    '[@Ben Ohm](member:ohm) and [@Ben](member:ben) about [B-2](record:bet), not #B-21 or @Bent',
  )
  assert.deepEqual(standing({ ...draft, text: 'Only #B-2' }), [bet])
  assert.deepEqual(cut('a+b (c)', ['(c)']), ['a+b ', '(c)'])
})

test('a comment opens as it is read and closes as it was', () => {
  const written = 'Ask [@Ben Ohm](member:ohm) of [B-2](record:bet)!'
  const draft = opened(written, ({ label }) => label.replace(/^@/, ''))
  assert.equal(draft.text, 'Ask @Ben Ohm of #B-2!')
  assert.equal(writtenOut(draft), written)
})
