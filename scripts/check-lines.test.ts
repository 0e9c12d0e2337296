import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineProblems } from './check-lines.ts'

const long = { path: 'src/model/kind.ts', text: 'x\n'.repeat(201) }

test('a file of 201 lines is refused, one of 200 is not', () => {
  assert.match(lineProblems([long], {}).join(), /201 lines/)
  assert.deepEqual(lineProblems([{ ...long, text: 'x\n'.repeat(200) }], {}), [])
})

test('a reason excuses a long file, and is itself refused once the file is short', () => {
  assert.deepEqual(lineProblems([long], { [long.path]: 'one table' }), [])
  assert.match(lineProblems([], { [long.path]: 'one table' }).join(), /need not be/)
})
