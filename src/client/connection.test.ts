import assert from 'node:assert/strict'
import { test } from 'node:test'
import { connection } from './connection.ts'

test('a network that goes is noticed when one looks, before anything is sent, and so is one that comes back', async () => {
  let isThere = true
  const wire = connection(async () => {
    if (!isThere) throw new TypeError('no network')
    return new Response('ok')
  })
  const turned = () => new Promise<void>(done => wire.listen(done))
  isThere = false
  let next = turned()
  void wire.look()
  await next
  assert.equal(wire.now(), 'away')
  isThere = true
  next = turned()
  void wire.look()
  await next
  assert.equal(wire.now(), 'saved')
})
