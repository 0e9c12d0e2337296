import assert from 'node:assert/strict'
import test from 'node:test'
import { mergedEdit } from './merged-edit.ts'

test('what Ana changes of a mapping adds to what she changed before', () => {
  const first = {
    columns: [
      { column: 'a', to: [] },
      { column: 'b', to: [] },
    ],
    choices: { pullRequests: true },
    file: { encoding: 'utf-8' },
  }
  const second = {
    columns: [{ column: 'b', to: [{ as: 'tag' as const }] }],
    fixed: { source: 'review' },
    file: { separator: ';' },
  }
  assert.deepEqual(mergedEdit(first, second), {
    columns: [
      { column: 'a', to: [] },
      { column: 'b', to: [{ as: 'tag' }] },
    ],
    choices: { pullRequests: true },
    fixed: { source: 'review' },
    file: { encoding: 'utf-8', separator: ';' },
  })
})

test('another kind starts the columns anew, how the file is read stays', () => {
  const first = { kind: 'ticket', columns: [{ column: 'a', to: [] }], file: { encoding: 'utf-8' } }
  assert.deepEqual(mergedEdit(first, { kind: 'feedback' }), {
    kind: 'feedback',
    columns: [],
    choices: {},
    fixed: {},
    file: { encoding: 'utf-8' },
  })
})

test('another sheet is guessed from the beginning', () => {
  const first = { kind: 'ticket', columns: [{ column: 'a', to: [] }], file: { part: 'One', separator: ';' } }
  const second = mergedEdit(first, { file: { part: 'Two' } })
  assert.deepEqual([second.kind, second.columns, second.file], [undefined, [], { part: 'Two' }])
  assert.equal(mergedEdit(second, { kind: 'bet' }).file?.part, 'Two')
})
