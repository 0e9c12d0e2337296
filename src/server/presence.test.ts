import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listening } from '../../test/listening.ts'
import { served } from '../../test/served.ts'

test('two at one record hear of each other at once, and of nobody who left; nothing of it is kept', async t => {
  const { ask, server, workspace, store } = await served(t)
  const spoke = await workspace('spoke')
  const [ana, ben] = [await spoke.member('Ana', 'owner'), await spoke.member('Ben', 'viewer')]
  await ask('/api/v1/needs', { method: 'POST', key: ana.key, json: { title: 'Ready bike' } })
  const tell = (key: string, json: object) => ask('/api/v1/presence', { method: 'POST', key, json })
  const hear = (key: string, tab: string) =>
    listening(server.port, `/api/v1/changes?since=1&tab=${tab}`, { authorization: `Bearer ${key}` })
  const stream = hear(ana.key, 'a')
  await stream.until(() => stream.status() === 200, 'it listens')
  assert.deepEqual((await tell(ana.key, { tab: 'a', place: 'record:N-1' })).body.others as unknown, [])
  const answer = await tell(ben.key, { tab: 'b', place: 'record:N-1', x: 3, y: 4, editing: 'title' })
  assert.deepEqual(
    (answer.body.others as unknown as { name: string }[]).map(one => one.name),
    ['Ana'],
  )
  await stream.until(() => /event: presence\ndata: .*"Ben".*"x":3.*"editing":"title"/.test(stream.text()), 'Ben comes')
  assert.equal((await tell(ana.key, { tab: 'b', place: 'map' })).status, 409, 'a window is one person’s')
  await tell(ben.key, { tab: 'b', place: 'record:N-1', leave: true })
  await stream.until(() => stream.text().trimEnd().endsWith('"others":[]}'), 'Ben leaves')
  const other = hear(ben.key, 'c')
  await other.until(() => other.status() === 200, 'it listens')
  await tell(ben.key, { tab: 'c', place: 'map' })
  await tell(ana.key, { tab: 'a', place: 'map' })
  await other.until(() => other.text().includes('"Ana"'), 'Ben hears of Ana on the map')
  other.stop()
  await new Promise(done => setTimeout(done, 2_000))
  await stream.until(() => stream.text().trimEnd().endsWith('"place":"map","others":[]}'), 'a closed window is told')
  stream.stop()
  const ledger = await store.read.all('SELECT number FROM ledger WHERE ws_id = ?', [spoke.id])
  assert.equal(ledger.length, 1)
})

test('nobody is told of a place they may not see, nor of records that are not for everybody', async t => {
  const { ask, workspace } = await served(t)
  const spoke = await workspace('spoke')
  const foreign = await (await workspace('foreign')).member('Eve', 'owner')
  const [ana, ben] = [await spoke.member('Ana', 'owner'), await spoke.member('Ben', 'member')]
  const make = (json: object) => ask('/api/v1/needs', { method: 'POST', key: ana.key, json })
  const secret = await make({ title: 'Secret', audience: 'private' })
  const open = await make({ title: 'Open' })
  const tell = (key: string, json: object) =>
    ask('/api/v1/presence', { method: 'POST', key, json: { tab: key, ...json } })
  const short = { ana: ana.key.slice(0, 30), ben: ben.key.slice(0, 30) }
  assert.equal((await tell(ana.key, { tab: short.ana, place: 'record:N-1' })).status, 200)
  const refused = await tell(ben.key, { tab: short.ben, place: 'record:N-1' })
  assert.equal(refused.status, 404)
  assert.ok(!refused.text.includes('Ana'))
  const selected = [String(secret.body.id), String(open.body.id), 'a note']
  await tell(ana.key, { tab: short.ana, place: 'canvas:assumption-map', selected, editing: String(secret.body.id) })
  const { body } = await tell(ben.key, { tab: short.ben, place: 'canvas:assumption-map' })
  const [seen] = body.others as unknown as { selected: string[]; editing?: string }[]
  assert.deepEqual([seen!.selected, seen!.editing], [[selected[1], 'a note'], undefined])
  const elsewhere = await ask('/api/v1/presence', {
    method: 'POST',
    key: foreign.key,
    json: { tab: 'e', place: 'canvas:assumption-map' },
  })
  assert.deepEqual(elsewhere.body.others as unknown, [], 'another house')
  assert.equal((await tell(ben.key, { tab: short.ben, place: 'settings:keys' })).status, 422)
})
