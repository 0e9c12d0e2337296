import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Change } from '../model/change.ts'
import type { Problem } from '../model/problem.ts'
import { httpContract } from './http.ts'
import { live } from './live.ts'
import { settled, smallServer } from './small-server.ts'

test('two who ask the same share one reading', async () => {
  const server = smallServer()
  const app = live(httpContract({ send: server.send }))
  app.watch('read', { id: 'A-1' }).listen(() => {})
  app.watch('read', { id: 'A-1' }).listen(() => {})
  await settled()
  assert.equal(server.asked.filter(line => line.includes('/records/A-1')).length, 1)
  app.close()
})

test('a change is drawn before the server has answered and stands after it has', async () => {
  const server = smallServer()
  const app = live(httpContract({ send: server.send }))
  const watched = app.watch('read', { id: 'A-1' })
  watched.listen(() => {})
  await settled()
  const done = app.change([{ verb: 'update', id: 'r1', version: 1, set: { title: 'They pay at once' } }])
  assert.equal(watched.now().data?.record.title, 'They pay at once')
  assert.equal(watched.now().data?.record.version, 1, 'only drawn so far')
  await done
  await settled()
  assert.equal(watched.now().data?.record.title, 'They pay at once')
  assert.equal(watched.now().data?.record.version, 2, 'read again from the server')
  app.close()
})

test('changes made one right after another each build on what the one before left', async () => {
  const server = smallServer()
  const sent: (number | undefined)[] = []
  const app = live(
    httpContract({
      send: (address, init) => {
        if (address === '/api/v1/changes')
          for (const change of (JSON.parse(String(init.body)) as { changes: Change[] }).changes)
            if (change.verb === 'update') sent.push(change.version)
        return server.send(address, init)
      },
    }),
    undefined,
    // a page tells that it is keeping something for a while longer than that takes
    async act => {
      const done = await act()
      await settled()
      return done
    },
  )
  app.watch('read', { id: 'A-1' }).listen(() => {})
  await settled()
  const update = (title: string) => app.change([{ verb: 'update', id: 'r1', version: 1, set: { title } }])
  await Promise.all([update('They pay at once'), update('They pay at last'), update('They pay')])
  assert.deepEqual(sent, [1, 2, 3])
  app.close()
})

test('a change that is refused is taken back, and the refusal keeps its words', async () => {
  const server = smallServer()
  const app = live(httpContract({ send: server.send }))
  const watched = app.watch('read', { id: 'A-1' })
  watched.listen(() => {})
  await settled()
  server.refuse()
  const done = app.change([{ verb: 'update', id: 'r1', version: 1, set: { title: 'Ben was here' } }])
  await assert.rejects(done, (cause: Problem) => cause.code === 'forbidden' && cause.message === 'Ben may only read')
  assert.equal(watched.now().data?.record.title, 'They pay')
  app.close()
})

test('the first change of an empty workspace is read again like any other', async () => {
  const server = smallServer(0)
  const app = live(httpContract({ send: server.send }))
  const watched = app.watch('read', { id: 'A-1' })
  watched.listen(() => {})
  await settled()
  await app.change([{ verb: 'update', id: 'r1', version: 1, set: { title: 'They pay at once' } }])
  await settled()
  assert.equal(watched.now().data?.record.version, 2)
  app.close()
})

test('what the feed reports as newer is read again while the last data stays on the page', async () => {
  const server = smallServer()
  const app = live(httpContract({ send: server.send }))
  const seen: (string | undefined)[] = []
  const watched = app.watch('read', { id: 'A-1' })
  watched.listen(() => seen.push(watched.now().data?.record.title))
  await settled()
  app.changed(7)
  await settled()
  assert.ok(server.asked.filter(line => line.includes('/records/A-1')).length >= 2)
  assert.ok(!seen.slice(seen.indexOf('They pay')).includes(undefined), 'never blank once it was there')
  app.close()
})

test('a server that does not answer is told apart from one that refuses', async () => {
  const contract = httpContract({
    address: 'http://127.0.0.1:1',
    send: () => Promise.reject(new TypeError('fetch failed')),
  })
  await assert.rejects(
    contract.me({}),
    (cause: Problem) => cause.code === 'unavailable' && cause.message.includes('127.0.0.1:1'),
  )
})

test('what changes beside the ledger is asked again by whoever looks at it, and nothing else is', async () => {
  const { asked, send } = smallServer()
  const source = Object.assign(new EventTarget(), { readyState: 1, close() {} })
  const app = live(httpContract({ send }), () => source as unknown as EventSource)
  const say = (beside: number) => source.dispatchEvent(new MessageEvent('beside', { data: String(beside) }))
  const stops = [app.watch('views', {}).listen(() => {}), app.watch('read', { id: 'r1' }).listen(() => {})]
  const count = (part: string) => asked.filter(one => one.includes(part)).length
  await until(() => count('/views') > 0 && count('/records/r1') > 0 && count('/history') > 0)
  await settled()
  say(3)
  await settled()
  const before = [count('/views'), count('/records/r1')]
  say(4)
  await until(() => count('/views') > before[0]!)
  await settled()
  assert.deepEqual([count('/views'), count('/records/r1')], [before[0]! + 1, before[1]!])
  for (const stop of stops) stop()
  app.close()
})

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries += 1) {
    assert.ok(tries < 500, 'it does not come')
    await settled()
  }
}
