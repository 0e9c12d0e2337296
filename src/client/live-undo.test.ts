import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Change, Done } from '../model/change.ts'
import type { ChartRecord } from '../model/record.ts'
import { httpContract } from './http.ts'
import { live } from './live.ts'
import { settled, smallServer } from './small-server.ts'

test('a change right after an undo builds on what the undo left', async () => {
  const server = smallServer()
  const sent: Change[] = []
  const app = live(
    httpContract({
      send: (address, init) => {
        if (address === '/api/v1/changes') sent.push(...JSON.parse(String(init.body)).changes)
        return server.send(address, init)
      },
    }),
  )
  const record = { id: 'r1', version: 3 } as ChartRecord
  app.changed({ batch: 'b2', number: 2, outcomes: [{ verb: 'update', number: 2, record }] })
  await app.change([{ verb: 'update', id: 'r1', version: 1, set: { state: 'held' } }])
  assert.deepEqual(sent, [{ verb: 'update', id: 'r1', version: 3, set: { state: 'held' } }])
  app.close()
})

test('an undo goes out only once the change before it was answered', async () => {
  const server = smallServer()
  const sent: string[] = []
  const versions: number[] = []
  const record = { id: 'r1', version: 3 } as ChartRecord
  const done: Done = { batch: 'b2', number: 3, outcomes: [{ verb: 'update', number: 3, record }] }
  const app = live(
    httpContract({
      send: async (address, init) => {
        sent.push(address.replace('/api/v1/', ''))
        if (address === '/api/v1/undo')
          return new Response(JSON.stringify({ done, says: '', left: [] }), {
            headers: { 'content-type': 'application/json' },
          })
        versions.push(...JSON.parse(String(init.body)).changes.map((one: { version: number }) => one.version))
        await settled()
        sent.push('answered')
        return server.send(address, init)
      },
    }),
  )
  const change = (title: string) => app.change([{ verb: 'update', id: 'r1', version: 1, set: { title } }])
  await Promise.all([change('They pay at once'), app.undo({}), change('They pay later')])
  assert.deepEqual(sent, ['changes', 'answered', 'undo', 'changes', 'answered'])
  assert.deepEqual(versions, [1, 1], 'what was begun before the undo was answered does not claim to build on it')
  app.close()
})

test('what an undo left is drawn with its answer, and only what was begun on it builds on it', async () => {
  const server = smallServer()
  const sent: (number | undefined)[] = []
  let isSlow = false
  const app = live(
    httpContract({
      send: async (address, init) => {
        if (address === '/api/v1/changes')
          sent.push(...JSON.parse(String(init.body)).changes.map((one: { version: number }) => one.version))
        if (address === '/api/v1/undo') {
          const record = { id: 'r1', title: 'They pay', state: 'open', version: 3 } as ChartRecord
          isSlow = true
          const done: Done = { batch: 'b3', number: 3, outcomes: [{ verb: 'update', number: 3, record }] }
          return new Response(JSON.stringify({ done, says: '', left: [] }), {
            headers: { 'content-type': 'application/json' },
          })
        }
        if (isSlow && init.method === 'GET') await settled()
        return server.send(address, init)
      },
    }),
  )
  const watched = app.watch('read', { id: 'A-1' })
  watched.listen(() => {})
  await settled()
  const change = (version: number, title: string) =>
    app.change([{ verb: 'update', id: 'r1', version, set: { title } }]).catch(() => {})
  await change(1, 'They pay at once')
  await settled()
  await app.undo({})
  const { title, version, key } = watched.now().data!.record
  assert.deepEqual({ title, version, key }, { title: 'They pay', version: 3, key: 'A-1' }, 'before it is read again')
  await change(3, 'Begun on what came back')
  await change(2, 'Begun on what was taken back')
  assert.deepEqual(sent, [1, 3, 2], 'the server is told what each was begun on')
  app.close()
})
