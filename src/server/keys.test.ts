import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { freshDatabase, postgresSkipped } from '../../test/postgres.ts'
import { type Answered, asking, served } from '../../test/served.ts'
import { territory } from '../areas/map.ts'
import { keyCheck } from './key-check.ts'
import { openServer } from './open-server.ts'

const engines = [
  { engine: 'sqlite', skip: false as string | false, open: (t: TestContext) => served(t) },
  {
    engine: 'postgres',
    skip: postgresSkipped,
    async open(t: TestContext) {
      return served(t, { database: await freshDatabase() })
    },
  },
]

for (const { engine, skip, open } of engines) {
  test(`a key is checked again and again, and its use is written down, on ${engine}`, {
    skip,
  }, async t => {
    const { people, workspace, store } = await open(t)
    const spoke = await workspace('spoke')
    const { key } = await spoke.member('Ana', 'owner')
    const keys = keyCheck(people, Date.now)
    for (let checked = 0; checked < 100; checked += 1) await keys.check(key)
    await keys.close()
    const [row] = await store.read.all<{ used_at: string | null }>(
      'SELECT used_at FROM tokens WHERE ws_id = ? AND id = ?',
      [spoke.id, key.split('_')[1]!],
    )
    assert.ok(row?.used_at)
    for (const wrong of [
      '',
      'cr_',
      key.slice(0, -1),
      `${key}x`,
      key.replace('cr_', 'cr_0'),
      `${key.split('_').slice(0, 2).join('_')}_${'x'.repeat(43)}`,
    ]) {
      await assert.rejects(keys.check(wrong), /not known here/, wrong)
    }
  })

  test(`a key revoked on one node is dead there at once and on another within a second, on ${engine}`, {
    skip,
  }, async t => {
    const at = await open(t)
    const ana = await (await at.workspace('spoke')).member('Ana', 'owner')
    const other = await openServer({
      territory: territory(),
      people: at.people,
      contract: at.workspaces.contract,
      probe: async () => {},
      web: '',
      port: 0,
      describe: () => ({}),
      report: () => {},
    })
    t.after(() => other.close(100))
    const there = asking(other.port)
    const key = await ana.makeKey()
    assert.equal((await at.ask('/api/v1/me', { key })).status, 200)
    assert.equal((await there('/api/v1/me', { key })).status, 200)
    await at.ask(`/api/v1/tokens/${key.split('_')[1]}`, { method: 'DELETE', key: ana.key })
    assert.equal((await at.ask('/api/v1/me', { key })).status, 401)
    await new Promise(done => setTimeout(done, 1_050))
    assert.equal((await there('/api/v1/me', { key })).status, 401)
  })

  test(`people join, sign in, change their password and are suspended, on ${engine}`, { skip }, async t => {
    const { ask, server, workspace } = await open(t)
    const spoke = await workspace('spoke')
    const ana = await spoke.member('Ana', 'owner')
    const ben = await spoke.member('Ben', 'viewer')
    const headers = { origin: `http://localhost:${server.port}` }
    const cookieOf = (answer: Answered) => String([answer.headers['set-cookie']].flat()[0]).split(';')[0]!
    const { body } = await ask(`/api/v1/members/${ben.id}/invitation`, { method: 'POST', key: ana.key })
    const json = { code: String(body.url).split('code=')[1], email: 'ben@example.org', password: 'a long password' }
    assert.equal((await ask('/auth/join', { method: 'POST', headers, json })).status, 201)
    const signedIn = await ask('/auth/sign-in', { method: 'POST', headers, json })
    assert.equal(signedIn.status, 200, signedIn.text)
    const changed = await ask('/auth/password', {
      method: 'POST',
      headers: { ...headers, cookie: cookieOf(signedIn) },
      json: { current: 'a long password', new: 'a longer password' },
    })
    assert.equal(changed.status, 200, changed.text)
    assert.equal((await ask('/api/v1/me', { headers: { cookie: cookieOf(signedIn) } })).status, 401)
    assert.equal((await ask('/api/v1/me', { headers: { cookie: cookieOf(changed) } })).status, 200)
    await ask(`/api/v1/members/${ben.id}`, { method: 'PATCH', key: ana.key, json: { state: 'suspended' } })
    assert.equal((await ask('/api/v1/me', { headers: { cookie: cookieOf(changed) } })).status, 401)
    assert.equal((await ask('/auth/state', { headers: { cookie: cookieOf(changed) } })).body.signedIn as unknown, false)
  })
}
