import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { test } from 'node:test'
import { served } from '../../test/served.ts'
import { placeOf } from './host-rules.ts'

test('a body too large, no JSON, or too deep is refused in words and changes nothing', async t => {
  const { ask, workspace } = await served(t)
  const { key } = await (await workspace('spoke')).member('Ana', 'owner')
  const send = (raw: string | Uint8Array, headers: Record<string, string> = {}) =>
    ask('/api/v1/needs', { method: 'POST', key, raw, headers: { 'content-type': 'application/json', ...headers } })
  assert.equal((await send('{"title":')).status, 400)
  assert.equal((await send('[1]')).status, 400)
  assert.equal((await send(new Uint8Array([0x22, 0xff, 0x22]))).status, 400)
  assert.equal((await send(`${'{"a":'.repeat(100)}1${'}'.repeat(100)}`)).status, 400)
  assert.equal((await send('{"title":"x","fields":{"__proto__":{"a":1}}}')).status, 400)
  assert.equal((await send('{"title":"x"}', { 'content-type': 'text/plain' })).status, 415)
  assert.equal((await send(`{"title":"${'x'.repeat(1_000_100)}"}`)).status, 413)
  assert.equal((await send('{"title":"x","createdBy":"eve"}')).status, 422, 'nothing is set that may not be set')
  assert.equal((await send('{"title":"x","version":7}')).status, 422)
  assert.equal((await send('{"title":"a\\u0000b"}')).status, 422)
  assert.equal((await ask('/api/v1/needs', { key })).body.items.length, 0)
})

test('an endless body is cut off at the limit and not read to its end', async t => {
  const { server, workspace } = await served(t)
  const { key } = await (await workspace('spoke')).member('Ana', 'owner')
  const socket = connect(server.port, '127.0.0.1')
  socket.on('error', () => {})
  socket.write(
    `POST /api/v1/needs HTTP/1.1\r\nHost: localhost:${server.port}\r\nAuthorization: Bearer ${key}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`,
  )
  const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`
  let sent = 0
  const answer = await new Promise<string>(resolve => {
    socket.once('data', data => resolve(data.toString()))
    const more = () => {
      if (sent > 50_000_000 || socket.destroyed) return resolve('never answered')
      sent += 65_536
      socket.write(chunk, () => setImmediate(more))
    }
    more()
  })
  socket.destroy()
  assert.match(answer, /^HTTP\/1.1 413/)
})

test('what is hardly a request is refused as a problem too', async t => {
  const { server } = await served(t)
  const said = (text: string) =>
    new Promise<string>(resolve => {
      let answer = ''
      const socket = connect(server.port, '127.0.0.1', () => socket.write(text))
      socket.on('data', data => (answer += data.toString())).on('close', () => resolve(answer))
      socket.on('error', () => {})
    })
  for (const [text, status] of [
    [`GET /api/v1/search?q=${'x'.repeat(20_000)} HTTP/1.1\r\nHost: localhost:${server.port}\r\n\r\n`, 431],
    ['NOTHING OF THE KIND\r\n\r\n', 400],
  ] as const) {
    const [head = '', body = ''] = (await said(text)).split('\r\n\r\n')
    assert.match(head, new RegExp(`^HTTP/1.1 ${status} `))
    assert.match(head, /application\/problem\+json/)
    assert.equal(JSON.parse(body).status, status)
  }
})

test('values of a request that do not fit are told in words', async t => {
  const { ask, workspace } = await served(t)
  const { key } = await (await workspace('spoke')).member('Ana', 'owner')
  const says = async (path: string, json?: object) =>
    String((await ask(path, { key, ...(json ? { method: 'POST' as const, json } : {}) })).body.detail)
  assert.equal(await says('/api/v1/bets?limit=0'), 'limit must be at least 1.')
  assert.equal(await says('/api/v1/bets?limit=1000'), 'limit must be at most 200.')
  assert.equal(await says('/api/v1/bets?limit=abc'), 'limit must be a number.')
  assert.equal(
    await says('/api/v1/calc/finance.npv', {}),
    'finance.npv: rate is missing: it must be a finite number; flows is missing: it must be a list',
  )
  assert.equal(await says('/api/v1/changes', { changes: 5 }), 'changes must be a list.')
})

test('an unknown address is 404, a wrong method says which work, and neither shows what lies within', async t => {
  const { ask, workspace, reported } = await served(t)
  const { key } = await (await workspace('spoke')).member('Ana', 'owner')
  assert.equal((await ask('/api/v1/unicorns', { key })).status, 404)
  assert.equal((await ask('/api/v2/me', { key })).status, 404)
  const wrong = await ask('/api/v1/map', { method: 'DELETE', key })
  assert.equal(wrong.status, 405)
  assert.match(String(wrong.body.detail), /GET/)
  assert.equal((await ask('/api/v1/needs/%E0%A4%A', { key })).status, 400)
  assert.equal((await ask('/.env')).status, 404)
  assert.equal((await ask('/assets/../../package.json')).status, 404)
  assert.ok(
    reported.every(line => line.level !== 'error'),
    JSON.stringify(reported),
  )
})

test('livez answers without the store, readyz asks it, metrics tell of routes by name', async t => {
  let isUp = true
  const probe = async () => {
    if (!isUp) throw new Error('no store')
  }
  const { ask, workspace } = await served(t, { parts: { probe } })
  const { key } = await (await workspace('spoke')).member('Ana', 'owner')
  await ask('/api/v1/needs/N-1', { key })
  assert.equal((await ask('/readyz')).status, 200)
  isUp = false
  assert.equal((await ask('/readyz')).status, 503)
  assert.equal((await ask('/livez')).status, 200)
  const { text } = await ask('/metrics')
  assert.match(text, /chartroom_requests_total\{method="GET",route="readOfKind",status="404"\} 1/)
  assert.match(text, /process_resident_memory_bytes \d+/)
  assert.equal(
    (await ask('/metrics', { headers: { 'x-forwarded-for': '1.2.3.4' } })).status,
    401,
    'not for whom a proxy lets in',
  )
})

test('plain HTTP beyond this machine needs a word of whoever runs it', () => {
  const asked = { host: '0.0.0.0', port: 4400, url: undefined, allowHttp: false, proxies: [] }
  assert.throws(() => placeOf(asked), /CHARTROOM_ALLOW_HTTP/)
  assert.throws(() => placeOf({ ...asked, host: undefined, url: 'http://chart.example' }), /unencrypted/)
  assert.equal(placeOf({ ...asked, allowHttp: true }).isLaptop, false)
  const behind = placeOf({ ...asked, url: 'https://chart.example' })
  assert.equal(behind.origin, 'https://chart.example')
  assert.ok(behind.hosts.has('chart.example'))
  assert.equal(placeOf({ ...asked, host: undefined }).isLaptop, true)
})

test('what is attached comes back as a file that can do nothing in a browser', async t => {
  const { ask, workspace } = await served(t)
  const { key } = await (await workspace('spoke')).member('Ana', 'owner')
  await ask('/api/v1/needs', { method: 'POST', key, json: { title: 'x' } })
  const name = encodeURIComponent('../a"b\r\nSet-Cookie: x=1.html')
  const put = await ask(`/api/v1/records/N-1/attachments?name=${name}&type=text/html`, {
    method: 'POST',
    key,
    raw: '<script>alert(1)</script>',
  })
  assert.equal(put.status, 201, put.text)
  const id = String(put.body.outcomes[0]?.attachment?.id)
  const got = await ask(`/api/v1/attachments/${id}`, { key })
  assert.equal(got.text, '<script>alert(1)</script>')
  assert.match(String(got.headers['content-disposition']), /^attachment; filename=/)
  assert.equal(got.headers['x-content-type-options'], 'nosniff')
  assert.match(String(got.headers['content-security-policy']), /sandbox/)
  assert.equal(got.headers['content-type'], 'application/octet-stream')
  assert.equal(got.headers['set-cookie'], undefined)
  assert.equal((await ask(`/api/v1/attachments/${id}?thumbnail=1`, { key })).status, 404)
  const send = (type: string, more = '') =>
    ask(`/api/v1/records/N-1/attachments?name=b.txt${more}`, {
      method: 'POST',
      key,
      raw: 'b',
      headers: { 'content-type': type },
    })
  assert.equal(
    (await send('text/plain')).body.outcomes[0]?.attachment?.type,
    'text/plain',
    'the header says what it is',
  )
  assert.equal((await send('text/plain', '&type=text/csv')).body.outcomes[0]?.attachment?.type, 'text/csv')
  const form = await send('multipart/form-data; boundary=x')
  assert.equal(form.status, 415)
  assert.match(String(form.body.detail), /--data-binary/)
})
