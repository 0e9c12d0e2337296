import assert from 'node:assert/strict'
import test from 'node:test'
import type { Change, Comment } from '../model/change.ts'
import { commentsAfter } from './guess-comments.ts'

const first: Comment = {
  id: 'a',
  on: 'boat',
  text: 'Why?',
  answers: null,
  by: 'ana',
  at: '1',
  editedAt: null,
  resolved: null,
  from: null,
}
const after = (...changes: Change[]) => commentsAfter('boat', [first], changes, '2')

test('what one says shows before the server has answered, and only under its own record', () => {
  const answer: Change = { verb: 'comment', id: 'b', on: 'boat', text: 'To sail', answers: 'a' }
  assert.deepEqual(
    after(answer).map(({ id, by, answers, at }) => [id, by, answers, at]),
    [
      ['a', 'ana', null, '1'],
      ['b', '', 'a', '2'],
    ],
  )
  assert.equal(commentsAfter('boat', after(answer), [answer], '3').length, 2, 'told by the server it is not said twice')
  assert.deepEqual(after({ ...answer, on: 'kite' }), [first])
})

test('an edit, a thread settled or opened and a comment taken back show at once', () => {
  assert.deepEqual(after({ verb: 'recomment', id: 'a', text: 'How?' })[0], { ...first, text: 'How?', editedAt: '2' })
  const settled = after({ verb: 'resolve', id: 'a' })
  assert.deepEqual(settled[0]?.resolved, { by: '', at: '2' })
  assert.equal(commentsAfter('boat', settled, [{ verb: 'reopen', id: 'a' }])[0]?.resolved, null)
  assert.deepEqual(after({ verb: 'uncomment', id: 'a' }), [])
  assert.deepEqual(after({ verb: 'archive', id: 'boat' }), [first])
})
