import assert from 'node:assert/strict'
import { test } from 'node:test'
import { held, type Place, place, routes, sendingFor } from '../../test/access.ts'
import type { Sending } from '../../test/served.ts'
import { newId } from '../model/id.ts'
import type { Route } from './route.ts'

test('another workspace’s owner finds nothing here and can attach nothing to it', async t => {
  const at = await place(t)
  for (const route of routes.filter(one => one.path.includes('{id}') || ['change', 'setAside'].includes(one.name))) {
    if (route.name === 'evidence' && route.path.includes('{name}')) continue
    const before = await held(at)
    const { path, ...sending } = sendingFor(route, at)
    const answer = await at.ask(path, { ...sending, key: at.eve.key })
    const missing = await at.ask(...unknownTwin(route, at))
    assert.equal(
      answer.status,
      missing.status,
      `${route.name}: ${answer.text.slice(0, 200)} against ${missing.text.slice(0, 200)}`,
    )
    assert.ok(
      answer.status === 404 || answer.status === 422 || answer.status === 403,
      `${route.name} ${answer.status} ${answer.text}`,
    )
    assert.equal(await held(at), before, route.name)
  }
})

/** The same request about things that do not exist anywhere. */
function unknownTwin(route: Route, at: Place): [string, Sending] {
  const nowhere = { record: newId(), bet: newId(), link: newId(), comment: newId(), attachment: newId() }
  const { path, ...sending } = sendingFor(route, { things: nowhere, ana: { ...at.ana, id: newId() } })
  return [path, { ...sending, key: at.eve.key }]
}

test('a link is refused where either end is another workspace’s', async t => {
  const { ask, eve, things, theirs } = await place(t)
  for (const [from, to] of [
    [theirs.bet, things.record],
    [things.bet, theirs.record],
    [things.bet, things.record],
  ]) {
    const json = { changes: [{ verb: 'link', id: newId(), from, name: 'addresses', to }] }
    const answer = await ask('/api/v1/changes', { method: 'POST', key: eve.key, json })
    assert.equal(answer.status, 404, answer.text)
  }
  const made = await ask('/api/v1/bets', {
    method: 'POST',
    key: eve.key,
    json: { title: 'x', links: [{ name: 'addresses', to: things.record }] },
  })
  assert.equal(made.status, 404)
  const list = await ask('/api/v1/bets', { key: eve.key })
  assert.equal(list.body.items.length, 1, 'the record of the refused change is not there either')
})

test('a record made with an id that exists is refused; with another workspace’s id it is simply made', async t => {
  const { ask, ana, eve, things } = await place(t)
  const json = (title: string) => ({ id: things.record, title })
  const mine = await ask('/api/v1/needs', { method: 'POST', key: ana.key, json: json('again') })
  assert.equal(mine.status, 409)
  assert.equal((await ask('/api/v1/needs/N-1', { key: ana.key })).body.title as unknown, 'Ready bike')
  const hers = await ask('/api/v1/needs', { method: 'POST', key: eve.key, json: json('mine now') })
  assert.equal(hers.status, 201, 'the id is not noticeable')
  assert.equal((await ask('/api/v1/needs/N-1', { key: ana.key })).body.title as unknown, 'Ready bike')
})

test('nobody can hang a file on a record by naming its hash', async t => {
  const { ask, ana, eve, things, theirs } = await place(t)
  const { body } = await ask(`/api/v1/records/${things.record}`, { key: ana.key })
  const { hash } = (body.attachments as unknown as { hash: string }[])[0]!
  const json = {
    changes: [{ verb: 'attach', id: newId(), on: theirs.record, name: 'a', type: 'text/plain', size: 12, hash }],
  }
  const answer = await ask('/api/v1/changes', { method: 'POST', key: eve.key, json })
  assert.equal(answer.status, 422, answer.text)
})
