import assert from 'node:assert/strict'
import { test } from 'node:test'
import { held, place, routes, sendingFor } from '../../test/access.ts'
import { freshDatabase, postgresSkipped } from '../../test/postgres.ts'
import { asking, served } from '../../test/served.ts'

for (const [engine, skip] of [
  ['sqlite', false],
  ['postgres', postgresSkipped],
] as const) {
  test(`a guest’s key opens its own question and no other route, and changes nothing on ${engine}`, {
    skip,
  }, async t => {
    const database = engine === 'postgres' ? await freshDatabase() : undefined
    const at = await place(t, database && { database })
    const share = await at.ana.contract.makeShare({ shown: { sort: 'why', record: 'B-1' } })
    const foreign = await at.eve.contract.makeShare({ shown: { sort: 'why', record: 'B-1' } })
    const guests = [
      { who: 'a guest', key: share.secret!, refused: 403 },
      { who: 'a guest of the other house', key: foreign.secret!, refused: 403 },
      { who: 'a made-up guest', key: 'cs_0123456789012345678901234567890123456789012', refused: 404 },
    ]
    assert.ok(routes.length > 70 && routes.some(route => route.name === 'shared'))
    for (const { who, key, refused } of guests) {
      for (const route of routes) {
        const before = route.method === 'GET' ? '' : await held(at)
        const { path, ...sending } = sendingFor(route, at)
        const answer = await at.ask(path, { ...sending, key })
        const said = `${who}: ${route.method} ${route.path} → ${answer.status} ${answer.text.slice(0, 200)}`
        if (route.name === 'shared' && refused === 403) {
          assert.equal(answer.status, 200, said)
          assert.equal(answer.headers['cache-control'], 'no-store')
          assert.match(String(answer.headers['x-robots-tag']), /noindex/)
          continue
        }
        // a link that lets no file come along has none
        assert.equal(answer.status, route.name === 'sharedFile' ? 404 : refused, said)
        if (route.method !== 'GET') assert.equal(await held(at), before, said)
      }
    }
    const streamed = await at.ask('/api/v1/changes?since=0', {
      key: share.secret!,
      headers: { accept: 'text/event-stream' },
    })
    assert.equal(streamed.status, 403, 'no feed')
    for (const path of ['/mcp', '/metrics'])
      assert.ok((await at.ask(path, { key: share.secret!, headers: { 'x-forwarded-for': '10.0.0.9' } })).status >= 401)
    const elsewhere = await at.ask('/api/v1/in/foreign/shared', { key: share.secret! })
    assert.equal(elsewhere.status, 404, 'a link of one house opens nothing in another')
    for (const person of [at.ana.key, await at.ana.makeKey(['read'])])
      assert.equal((await at.ask('/api/v1/shared', { key: person })).status, 403, 'members have no guest’s right')
  })
}

test('a link that was revoked is refused by the next request, and so is one that never was, in the same words', async t => {
  const at = await place(t)
  const share = await at.ana.contract.makeShare({ shown: { sort: 'why', record: 'B-1' } })
  const read = () => at.ask('/api/v1/shared', { key: share.secret! })
  assert.equal((await read()).status, 200)
  assert.equal((await at.ask(`/api/v1/shares/${share.id}`, { method: 'DELETE', key: at.ana.key })).status, 200)
  const refused = await read()
  const never = await at.ask('/api/v1/shared', { key: 'cs_0123456789012345678901234567890123456789012' })
  assert.deepEqual([refused.status, refused.body.detail], [404, never.body.detail])
})

test('a password opens a locked link for half a day, and guesses are counted for the link whoever makes them', async t => {
  let now = Date.now()
  const at = await served(t, { parts: { now: () => now } })
  const ana = await (await at.workspace('spoke')).member('Ana', 'owner')
  await ana.contract.change({
    changes: [{ verb: 'create', id: crypto.randomUUID().replace(/^(.{14})./, '$17'), kind: 'bet', title: 'Text' }],
  })
  const share = await ana.contract.makeShare({ shown: { sort: 'map' }, password: 'blue bicycle' })
  const secret = share.secret!
  const shared = (key: string) => at.ask('/api/v1/shared', { key })
  const unlock = (password: string, address = '10.0.0.1') =>
    at.ask('/auth/shared', {
      method: 'POST',
      json: { secret, password },
      headers: { origin: at.server.place.origin, 'x-forwarded-for': address },
    })
  const asked = await shared(secret)
  assert.equal(asked.status, 401)
  assert.ok(!asked.text.includes('Ana'), 'nothing is told before the password')
  const { body } = await unlock('blue bicycle')
  const pass = `${secret}.${body.pass}`
  assert.equal((await shared(pass)).status, 200)
  assert.equal((await shared(pass.slice(0, -1) + (pass.endsWith('A') ? 'B' : 'A'))).status, 401)
  now += 13 * 60 * 60_000
  assert.equal((await shared(pass)).status, 401, 'a pass ends')
  const fresh = `${secret}.${(await unlock('blue bicycle')).body.pass}`
  assert.equal((await shared(fresh)).status, 200)
  await ana.contract.changeShare({ id: share.id, password: 'another one' })
  assert.equal((await shared(fresh)).status, 401, 'a new password ends what the old one opened')
  for (let tries = 0; tries < 10; tries += 1)
    assert.equal((await unlock('wrong', `10.0.1.${tries}`)).status, 401, 'an address of one’s own helps nobody')
  assert.equal((await unlock('another one')).status, 429)
  await ana.contract.dropShare({ id: share.id })
  assert.equal((await unlock('another one')).status, 404)
  assert.equal((await asking(at.server.port)('/auth/shared')).status, 404)
})
