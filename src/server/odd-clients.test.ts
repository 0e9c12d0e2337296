// Clients that ask in ways the app never does: parts of a file, what they hold already, packed bodies, wrong methods.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { served } from '../../test/served.ts'
import { partOf } from './file-response.ts'

test('a file comes in parts, is not sent twice, and says how long it is', async t => {
  const { ask, workspace } = await served(t)
  const { key } = await (await workspace('spoke')).member('Ana', 'owner')
  await ask('/api/v1/needs', { method: 'POST', key, json: { title: 'x' } })
  const text = `${'0123456789'.repeat(20_000)}end`
  const put = await ask('/api/v1/records/N-1/attachments?name=a.txt&type=text/plain', {
    method: 'POST',
    key,
    raw: text,
  })
  const id = String(put.body.outcomes[0]?.attachment?.id)
  const get = (headers: Record<string, string>, method = 'GET') =>
    ask(`/api/v1/attachments/${id}`, { key, method, headers })
  const whole = await get({})
  assert.deepEqual([whole.status, whole.text.length, whole.headers['accept-ranges']], [200, text.length, 'bytes'])
  const tag = String(whole.headers.etag)
  assert.match(tag, /^"[0-9a-f]{64}"$/)
  const head = await get({}, 'HEAD')
  assert.deepEqual([head.status, head.text, head.headers['content-length']], [200, '', String(text.length)])
  const held = await get({ 'if-none-match': `"other", ${tag}` })
  assert.deepEqual([held.status, held.text, held.headers.etag], [304, '', tag])
  for (const [range, status, said, place] of [
    ['bytes=0-4', 206, '01234', `bytes 0-4/${text.length}`],
    ['bytes=199998-', 206, '89end', `bytes 199998-200002/${text.length}`],
    ['bytes=-3', 206, 'end', `bytes 200000-200002/${text.length}`],
    ['bytes=100005-100007', 206, '567', `bytes 100005-100007/${text.length}`],
    ['bytes=900000-', 416, '', `bytes */${text.length}`],
    ['bytes=5-2', 200, text, undefined],
    ['bytes=0-1,4-5', 200, text, undefined],
    ['lines=1-2', 200, text, undefined],
  ] as const) {
    const part = await get({ range })
    assert.deepEqual([range, part.status, part.text, part.headers['content-range']], [range, status, said, place])
  }
  assert.equal((await get({ range: 'bytes=0-4', 'if-range': tag })).text, '01234')
  assert.equal((await get({ range: 'bytes=0-4', 'if-range': '"older"' })).text, text)
})

test('a part of a file is read as the standard says', () => {
  assert.deepEqual(partOf('bytes=0-', 0), 'beyond')
  assert.deepEqual(partOf('bytes=-0', 5), 'beyond')
  assert.deepEqual(partOf('bytes=-9', 5), { from: 0, to: 5 })
  assert.deepEqual(partOf('bytes=4-99', 5), { from: 4, to: 5 })
  assert.deepEqual(partOf('bytes=-', 5), 'whole')
})

test('another method hears which ones work, and a packed body that it should come as it is', async t => {
  const { ask, workspace } = await served(t)
  const { key } = await (await workspace('spoke')).member('Ana', 'owner')
  for (const method of ['PUT', 'OPTIONS', 'DELETE']) {
    const answer = await ask('/api/v1/needs', { method, key })
    assert.equal(answer.status, 405, method)
    assert.deepEqual(String(answer.headers.allow).split(', ').sort(), ['GET', 'HEAD', 'POST'], method)
  }
  const packed = await ask('/api/v1/needs', {
    method: 'POST',
    key,
    raw: '{"title":"x"}',
    headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
  })
  assert.equal(packed.status, 415)
  assert.equal(packed.headers['accept-encoding'], 'identity')
  assert.match(String(packed.body.detail), /packed \(gzip\)/)
  assert.equal((await ask('/api/v1/needs', { key })).body.items.length, 0)
})
