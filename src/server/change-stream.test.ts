import assert from 'node:assert/strict'
import { request } from 'node:http'
import { test } from 'node:test'
import { served } from '../../test/served.ts'

function listening(port: number, path: string, headers: Record<string, string>) {
  const heard: string[] = []
  let status = 0
  let over = false
  const sent = request(
    { host: '127.0.0.1', port, path, headers: { host: `localhost:${port}`, accept: 'text/event-stream', ...headers } },
    response => {
      status = response.statusCode!
      response.setEncoding('utf8')
      response.on('data', (text: string) => heard.push(text))
      response.on('close', () => {
        over = true
      })
    },
  )
  sent.on('error', () => {})
  sent.end()
  const until = async (fits: () => boolean, says: string) => {
    for (let waited = 0; waited < 5_000 && !fits(); waited += 20) await new Promise(done => setTimeout(done, 20))
    assert.ok(fits(), `${says}; heard: ${heard.join('')}`)
  }
  return { text: () => heard.join(''), until, status: () => status, isOver: () => over, stop: () => sent.destroy() }
}

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
