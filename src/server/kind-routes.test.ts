import assert from 'node:assert/strict'
import { test } from 'node:test'
import { served } from '../../test/served.ts'
import { newId } from '../model/id.ts'

test('Ana makes a need over HTTP, reads it by key, changes it and is told when she is late', async t => {
  const { ask, workspace } = await served(t)
  const { key } = await (await workspace('spoke')).member('Ana', 'owner')
  const made = await ask('/api/v1/needs', { method: 'POST', key, json: { title: 'Know when the bike is ready' } })
  assert.equal(made.status, 201, made.text)
  assert.equal(made.headers.location, '/api/v1/needs/N-1')
  assert.equal(made.headers.etag, '"1"')
  const read = await ask('/api/v1/needs/N-1', { key })
  assert.equal(read.body.title, 'Know when the bike is ready')
  const again = await ask('/api/v1/needs/N-1', { key, headers: { 'if-none-match': read.headers.etag as string } })
  assert.equal(again.status, 304)
  assert.equal(again.text, '')
  const blind = await ask('/api/v1/needs/N-1', { method: 'PATCH', key, json: { title: 'x' } })
  assert.equal(blind.status, 428, blind.text)
  const changed = await ask('/api/v1/needs/N-1', {
    method: 'PATCH',
    key,
    headers: { 'if-match': '"1"' },
    json: { title: 'Know it early' },
  })
  assert.equal(changed.status, 200, changed.text)
  assert.equal(changed.headers.etag, '"2"')
  const late = await ask('/api/v1/needs/N-1', {
    method: 'PATCH',
    key,
    headers: { 'if-match': '"1"' },
    json: { title: 'Late' },
  })
  assert.equal(late.status, 412, late.text)
  const conflict = await ask('/api/v1/needs/N-1', {
    method: 'PATCH',
    key,
    json: { version: 1, set: { title: 'Other' } },
  })
  assert.equal(conflict.status, 409)
  assert.deepEqual(conflict.body.fields?.title, {
    base: 'Know when the bike is ready',
    yours: 'Other',
    theirs: 'Know it early',
  })
})

test('a list is narrowed by any field, and names what works where it cannot be', async t => {
  const { ask, workspace } = await served(t)
  const { key } = await (await workspace('spoke')).member('Ana', 'owner')
  for (const [title, horizon] of [
    ['One', 'now'],
    ['Two', 'next'],
    ['Three', 'now'],
  ] as const) {
    const made = await ask('/api/v1/bets', { method: 'POST', key, json: { title, fields: { horizon } } })
    assert.equal(made.status, 201, made.text)
  }
  const now = await ask('/api/v1/bets?horizon=now&sort=title', { key })
  assert.deepEqual(
    now.body.items.map(item => item.title),
    ['One', 'Three'],
  )
  const tag = now.headers.etag as string
  assert.match(tag, /^W\//)
  assert.equal(
    (await ask('/api/v1/bets?horizon=now&sort=title', { key, headers: { 'if-none-match': tag } })).status,
    304,
  )
  const first = await ask('/api/v1/bets?limit=2', { key })
  assert.equal(first.body.items.length, 2)
  const rest = await ask(`/api/v1/bets?limit=2&after=${encodeURIComponent(String(first.body.next))}`, { key })
  assert.equal(rest.body.items.length, 1)
  const strange = await ask('/api/v1/bets?colour=red', { key })
  assert.equal(strange.status, 422)
  assert.match(String(strange.body.detail), /these work: .*horizon/)
  assert.equal(strange.headers['content-type'], 'application/problem+json')
})

test('a record is made with its links in one change, commented, put away and brought back', async t => {
  const { ask, workspace } = await served(t)
  const { key } = await (await workspace('spoke')).member('Ana', 'owner')
  await ask('/api/v1/needs', { method: 'POST', key, json: { title: 'Ready bike' } })
  const bet = await ask('/api/v1/bets', {
    method: 'POST',
    key,
    json: { title: 'Text me', links: [{ name: 'addresses', to: 'N-1' }] },
  })
  assert.equal(bet.status, 201, bet.text)
  const links = await ask('/api/v1/needs/N-1/links', { key })
  assert.equal(links.body.items[0]?.other?.key, 'B-1')
  const second = await ask('/api/v1/needs/N-1/links', { method: 'POST', key, json: { name: 'addresses', from: 'B-1' } })
  assert.equal(second.status, 409, 'linked already')
  const unlinked = await ask(`/api/v1/links/${links.body.items[0]!.id}`, { method: 'DELETE', key })
  assert.equal(unlinked.status, 200, unlinked.text)
  const said = await ask('/api/v1/bets/B-1/comments', { method: 'POST', key, json: { text: 'Who asked for this?' } })
  assert.equal(said.status, 201, said.text)
  assert.equal((await ask('/api/v1/bets/B-1/comments', { key })).body.items[0]?.text, 'Who asked for this?')
  const gone = await ask('/api/v1/bets/B-1/archive', { method: 'POST', key })
  assert.ok(gone.body.archivedAt, gone.text)
  const back = await ask('/api/v1/bets/B-1/restore', {
    method: 'POST',
    key,
    headers: { 'if-match': gone.headers.etag as string },
  })
  assert.equal(back.body.archivedAt, null)
  const turned = await ask('/api/v1/needs/N-1/turn', { method: 'POST', key, json: { to: 'problem' } })
  assert.equal(turned.status, 200, turned.text)
  assert.equal((await ask('/api/v1/problems/N-1', { key })).body.kind, 'problem', 'the old key finds it still')
  const old = await ask('/api/v1/needs/N-1', { key })
  assert.equal(old.status, 404)
  assert.equal(old.body.detail, 'N-1 is PB-1, a problem; it is at /api/v1/problems/PB-1.')
  assert.match(
    String((await ask('/api/v1/assumptions', { method: 'POST', key, json: {} })).body.detail),
    /^An assumption /,
  )
})

test('the same Idempotency-Key does a thing once, and is refused for another thing', async t => {
  const { ask, workspace } = await served(t)
  const { key } = await (await workspace('spoke')).member('Ana', 'owner')
  const headers = { 'idempotency-key': 'once-1' }
  const id = newId()
  const first = await ask('/api/v1/needs', { method: 'POST', key, headers, json: { id, title: 'Once' } })
  const second = await ask('/api/v1/needs', { method: 'POST', key, headers, json: { id, title: 'Once' } })
  assert.equal(second.status, 201, second.text)
  assert.deepEqual(second.body, first.body)
  const other = await ask('/api/v1/needs', { method: 'POST', key, headers, json: { id, title: 'Twice' } })
  assert.equal(other.status, 422)
  const again = (
    path: string,
    method: 'POST' | 'PATCH',
    name: string,
    json: object,
    more: Record<string, string> = {},
  ) => ask(path, { method, key, json, headers: { 'idempotency-key': name, ...more } })
  const said: [string, 'POST' | 'PATCH', object, Record<string, string>?][] = [
    ['/api/v1/needs', 'POST', { title: 'Without an id of its own' }],
    ['/api/v1/bets', 'POST', { title: 'With a link', links: [{ name: 'addresses', to: 'N-1' }] }],
    ['/api/v1/needs/N-1/comments', 'POST', { text: 'Said once' }],
    ['/api/v1/needs/N-1', 'PATCH', { title: 'Changed once' }, { 'if-match': '"1"' }],
    ['/api/v1/needs/N-1/archive', 'POST', {}, { 'if-match': '"2"' }],
  ]
  for (const [at, [path, method, json, more]] of said.entries()) {
    const [one, two] = [
      await again(path, method, `k${at}`, json, more),
      await again(path, method, `k${at}`, json, more),
    ]
    assert.ok(one.status < 300, one.text)
    assert.deepEqual([two.status, two.body, two.headers.etag], [one.status, one.body, one.headers.etag], path)
    assert.equal((await again(path, method, `k${at}`, { ...json, reason: 'another' }, more)).status, 422)
  }
  assert.equal(
    (await again('/api/v1/needs/N-1', 'PATCH', 'late', { title: 'Late' }, { 'if-match': '"1"' })).status,
    412,
  )
  assert.equal((await ask('/api/v1/needs', { key })).body.items?.length, 1)
  const taken = await ask('/api/v1/needs', { method: 'POST', key, json: { id, title: 'Taken' } })
  assert.equal(taken.status, 409)
})
