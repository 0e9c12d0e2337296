import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharedFile } from './shared.ts'

test('a real file that is not there is undefined, so that its test can skip', () => {
  assert.equal(sharedFile('data/no-such-folder/no-such-file.json'), undefined)
})
