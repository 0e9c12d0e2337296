import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '../model/contract.ts'
import { requestFor } from './request.ts'

test('names in braces go to the path, the rest to the query', () => {
  const wire = requestFor(operations.attachment, { id: 'a/b', thumbnail: 'yes' })
  assert.equal(wire.path, '/attachments/a%2Fb?thumbnail=yes')
  assert.equal(wire.body, undefined)
})

test('a list in a query repeats its name and leaves out what is not set', () => {
  const wire = requestFor(operations.list, { kind: 'bet', where: ['horizon=now', 'state=open'], after: undefined })
  assert.equal(wire.path, '/records?kind=bet&where=horizon%3Dnow&where=state%3Dopen')
})

test('a change travels as JSON', () => {
  const wire = requestFor(operations.change, { changes: [{ verb: 'archive', id: 'x' }] })
  assert.equal(wire.method, 'POST')
  assert.deepEqual(JSON.parse(String(wire.body)), { changes: [{ verb: 'archive', id: 'x' }] })
})

test('a file travels as its bytes, its name in the query', async () => {
  const bytes = new TextEncoder().encode('a;b\n1;2')
  const wire = requestFor(operations.importFile, { name: 'rows é.csv', bytes })
  assert.equal(wire.path, '/imports?name=rows+%C3%A9.csv')
  assert.ok(wire.body instanceof Blob)
  assert.equal(await wire.body.text(), 'a;b\n1;2')
})

test('a missing id is a fault of ours and names the path', () => {
  assert.throws(() => requestFor(operations.read, {}), /\/records\/\{id\} needs id/)
})
