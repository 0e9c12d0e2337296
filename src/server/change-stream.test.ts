import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listening } from '../../test/listening.ts'
import { served } from '../../test/served.ts'

test('changes are heard as they come, and continue after the last one heard', async t => {
  const { ask, server, workspace } = await served(t)
  const { key } = await (await workspace('spoke')).member('Ana', 'owner')
  await ask('/api/v1/needs', { method: 'POST', key, json: { title: 'Before' } })
  const stream = listening(server.port, '/api/v1/changes?since=0', { authorization: `Bearer ${key}` })
  await stream.until(() => stream.text().includes('Before'), 'the past is told')
  await ask('/api/v1/needs', { method: 'POST', key, json: { title: 'While listening' } })
  await stream.until(() => stream.text().includes('While listening'), 'news are told')
  stream.stop()
  const number = /id: (\d+)\nevent: change\ndata: [^\n]*Before/.exec(stream.text())?.[1]
  const again = listening(server.port, '/api/v1/changes?since=0', {
    authorization: `Bearer ${key}`,
    'last-event-id': number!,
  })
  await again.until(() => again.text().includes('While listening'), 'what was missed is told')
  assert.ok(!again.text().includes('Before'))
  again.stop()
})

test('what changes beside the ledger is told of by a number of its own', async t => {
  const { ask, server, workspace } = await served(t)
  const { key } = await (await workspace('spoke')).member('Ana', 'owner')
  const stream = listening(server.port, '/api/v1/changes?since=0', { authorization: `Bearer ${key}` })
  await stream.until(() => /event: beside\ndata: \d+/.test(stream.text()), 'where it begins is told')
  const told = () => [...stream.text().matchAll(/event: beside\ndata: (\d+)/g)].map(found => Number(found[1]))
  const [first] = told()
  const shared = await ask('/api/v1/shares', { method: 'POST', key, json: { shown: { sort: 'map' } } })
  assert.equal(shared.status, 201)
  await stream.until(() => told().length > 1, 'a link made is told of')
  assert.ok(told().at(-1)! > first!)
  stream.stop()
})

test('whoever loses the right stops hearing within two seconds', async t => {
  const { ask, server, workspace } = await served(t)
  const ana = await (await workspace('spoke')).member('Ana', 'owner')
  const key = await ana.makeKey(['read'])
  const stream = listening(server.port, '/api/v1/changes?since=0', { authorization: `Bearer ${key}` })
  await stream.until(() => stream.status() === 200, 'it listens')
  await ask(`/api/v1/tokens/${key.split('_')[1]}`, { method: 'DELETE', key: ana.key })
  await stream.until(() => stream.isOver(), 'the stream ends')
  await ask('/api/v1/needs', { method: 'POST', key: ana.key, json: { title: 'Secret' } })
  assert.ok(!stream.text().includes('Secret'))
})
