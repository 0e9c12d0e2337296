import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { freshDatabase, postgresSkipped } from '../../test/postgres.ts'
import { type Answered, served } from '../../test/served.ts'

const cookieOf = (answer: Answered, place = 0) => String([answer.headers['set-cookie']].flat()[place]).split(';')[0]!

for (const [engine, skip] of [
  ['sqlite', false],
  ['postgres', postgresSkipped],
] as const) {
  const house = async (t: TestContext) => {
    const database = engine === 'postgres' ? await freshDatabase() : undefined
    const at = await served(t, database ? { database } : {})
    const spoke = await at.workspace('spoke')
    const ana = await spoke.member('Ana', 'owner')
    const headers = { origin: `http://localhost:${at.server.port}` }
    const auth = (path: string, json: object, cookie?: string) =>
      at.ask(`/auth/${path}`, { method: 'POST', headers: { ...headers, ...(cookie ? { cookie } : {}) }, json })
    const invite = async (member: string, key = ana.key, json = {}) =>
      at.ask(`/api/v1/members/${member}/invitation`, { method: 'POST', key, json })
    const codeFor = async (member: string, key = ana.key) =>
      String((await invite(member, key)).body.url).split('#code=')[1]!
    return { ...at, spoke, ana, headers, auth, invite, codeFor }
  }

  test(`who is invited has no way in before they come in, and then only their role’s, on ${engine}`, {
    skip,
  }, async t => {
    const { ask, ana, auth, invite, codeFor, headers } = await house(t)
    const ben = await ana.contract.addMember({ name: 'ben', email: 'Ben@Example.org', role: 'viewer' })
    assert.deepEqual([ben.state, ben.email], ['invited', 'ben@example.org'])
    const first = await codeFor(ben.id)
    const second = await codeFor(ben.id)
    assert.equal((await auth('invitation', { code: first })).status, 404, 'a newer link ends the older one')
    const listed = (await ana.contract.members({})).items.find(one => one.id === ben.id)!
    assert.ok(Date.parse(listed.invitedUntil!) > Date.now() + 6 * 86_400_000)
    assert.equal((await invite(ben.id, ana.key, { days: 31 })).status, 422)
    assert.equal((await auth('sign-in', { email: 'ben@example.org', password: 'a long password' })).status, 401)
    const code = second
    const said = await auth('invitation', { code })
    assert.deepEqual(
      [said.body.workspace, said.body.role, said.body.email, said.body.hasLogin, said.body.person] as unknown[],
      ['spoke', 'viewer', 'ben@example.org', false, null],
    )
    const given = { code, name: 'Ben', email: 'ben@example.org', password: 'a long password' }
    const joined = await auth('join', given)
    assert.equal(joined.status, 201, joined.text)
    const cookie = cookieOf(joined)
    assert.equal((await ask('/api/v1/needs', { headers: { cookie } })).status, 200)
    const denied = await ask('/api/v1/needs', { method: 'POST', headers: { ...headers, cookie }, json: { title: 'x' } })
    assert.equal(denied.status, 403)
    assert.equal((await auth('join', { ...given, email: 'eve@example.org' })).status, 404, 'once')
  })

  test(`a revoked invitation opens nothing; who was removed is out at once and can be asked back, on ${engine}`, {
    skip,
  }, async t => {
    const { ask, ana, auth, codeFor } = await house(t)
    const ben = await ana.contract.addMember({ name: 'Ben', email: 'ben@example.org', role: 'member' })
    const code = await codeFor(ben.id)
    await ana.contract.updateMember({ id: ben.id, state: 'removed' })
    assert.equal((await auth('invitation', { code })).status, 404)
    assert.equal((await auth('join', { code, email: 'ben@example.org', password: 'a long password' })).status, 404)
    const again = await ana.contract.addMember({ name: 'Ben', email: 'ben@example.org', role: 'member' })
    assert.equal(again.id, ben.id, 'what he once owned is his again')
    const joined = await auth('join', {
      code: await codeFor(ben.id),
      email: 'ben@example.org',
      password: 'a long password',
    })
    const cookie = cookieOf(joined)
    assert.equal((await ask('/api/v1/me', { headers: { cookie } })).status, 200)
    await ask(`/api/v1/members/${ben.id}`, { method: 'PATCH', key: ana.key, json: { state: 'removed' } })
    assert.equal((await ask('/api/v1/me', { headers: { cookie } })).status, 401)
    assert.equal((await auth('sign-in', { email: 'ben@example.org', password: 'a long password' })).status, 200)
  })

  test(`a person known here joins a second workspace signed in, chooses between them, and leaves one, on ${engine}`, {
    skip,
  }, async t => {
    const { ask, ana, auth, codeFor, workspace, headers } = await house(t)
    const other = await workspace('other')
    const eve = await other.member('Eve', 'owner')
    const ben = await ana.contract.addMember({ name: 'Ben', email: 'ben@example.org', role: 'member' })
    const joined = await auth('join', {
      code: await codeFor(ben.id),
      email: 'ben@example.org',
      password: 'a long password',
    })
    const cookie = cookieOf(joined)
    const there = await eve.contract.addMember({ name: 'B.', email: 'ben@example.org', role: 'commenter' })
    const code = await codeFor(there.id, eve.key)
    const said = await auth('invitation', { code }, cookie)
    assert.deepEqual([said.body.hasLogin, said.body.person?.name] as unknown[], [true, 'Ben'])
    const second = await auth('join', { code }, cookie)
    assert.equal(second.status, 201, second.text)
    const both = `${cookie}; ${cookieOf(second)}`
    const me = await ask('/api/v1/me', { headers: { cookie: both } })
    assert.deepEqual([me.body.workspace?.slug, me.body.workspaces?.length] as unknown[], ['other', 2])
    assert.equal((await ask('/api/v1/me', { headers: { cookie } })).status, 422, 'nothing is guessed')
    const chosen = await auth('workspace', { slug: 'spoke' }, cookie)
    const back = `${cookie}; ${cookieOf(chosen)}`
    assert.equal((await ask('/api/v1/me', { headers: { cookie: back } })).body.workspace?.slug as unknown, 'spoke')
    assert.equal((await auth('workspace', { slug: 'foreign' }, cookie)).status, 404)
    const forged = `${cookie}; ${cookieOf(chosen).split('=')[0]}=foreign`
    assert.equal((await ask('/api/v1/me', { headers: { cookie: forged } })).status, 422)
    const twice = await codeFor(
      (await ana.contract.addMember({ name: 'X', email: 'x@example.org', role: 'viewer' })).id,
    )
    assert.equal((await auth('join', { code: twice }, back)).status, 409, 'one person is one member')
    const left = await ask('/api/v1/me/leave', { method: 'POST', headers: { ...headers, cookie: back }, json: {} })
    assert.equal(left.status, 200, left.text)
    const now = await ask('/api/v1/me', { headers: { cookie: back } })
    assert.equal(now.body.workspace?.slug as unknown, 'other', 'the other one stays')
  })

  test(`the last owner neither leaves nor steps down, and admins make or remove no owner, on ${engine}`, {
    skip,
  }, async t => {
    const { ana, spoke, ask } = await house(t)
    await assert.rejects(ana.contract.leaveWorkspace({}), { code: 'conflict' })
    await assert.rejects(ana.contract.updateMember({ id: ana.id, role: 'admin' }), { code: 'conflict' })
    const cem = await spoke.member('Cem', 'admin')
    await assert.rejects(cem.contract.addMember({ name: 'O', email: 'o@example.org', role: 'owner' }), {
      code: 'forbidden',
    })
    const dora = await spoke.member('Dora', 'owner')
    for (const state of ['suspended', 'removed'] as const)
      await assert.rejects(cem.contract.updateMember({ id: dora.id, state }), { code: 'forbidden' })
    await dora.contract.leaveWorkspace({})
    assert.equal((await ask('/api/v1/me', { key: dora.key })).status, 401, 'her keys have ended')
    assert.equal((await ana.contract.members({})).items.find(one => one.id === dora.id)?.state, 'removed')
  })
}
