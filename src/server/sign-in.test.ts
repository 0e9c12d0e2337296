import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Answered, served } from '../../test/served.ts'

const cookieOf = (answer: Answered): string => String([answer.headers['set-cookie']].flat()[0] ?? '').split(';')[0]!

async function place(t: Parameters<typeof served>[0], parts: Parameters<typeof served>[1] = {}) {
  const at = await served(t, parts)
  const spoke = await at.workspace('spoke')
  const ana = await spoke.member('Ana', 'owner')
  const host = `localhost:${at.server.port}`
  const own = { origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }
  const invited = async (member: string) => {
    const { body } = await at.ask(`/api/v1/members/${member}/invitation`, { method: 'POST', key: ana.key })
    return String(body.url).split('code=')[1]!
  }
  const join = async (member: string, email: string, password = 'a long password') =>
    at.ask('/auth/join', { method: 'POST', headers: own, json: { code: await invited(member), email, password } })
  return { ...at, spoke, ana, own, host, invited, join }
}

test('the printed link signs the owner in once, and a second use is refused', async t => {
  const { ask, people, spoke, ana } = await place(t)
  const { code } = await people.makeCode('sign-in', { workspace: spoke.id, member: ana.id }, 60_000)
  const first = await ask(`/auth/once/${code}`)
  assert.equal(first.status, 303)
  assert.equal(first.headers.location, '/')
  const cookie = cookieOf(first)
  assert.match(String(first.headers['set-cookie']), /HttpOnly; SameSite=Lax/)
  assert.equal((await ask('/api/v1/me', { headers: { cookie } })).body.member?.name as unknown, 'Ana')
  assert.equal((await ask(`/auth/once/${code}`)).status, 404)
  const old = await people.makeCode('sign-in', { workspace: spoke.id, member: ana.id }, -1)
  assert.equal((await ask(`/auth/once/${old.code}`)).status, 404, 'expired')
  const other = await people.makeCode('join', { workspace: spoke.id, member: ana.id }, 60_000)
  assert.equal((await ask(`/auth/once/${other.code}`)).status, 404, 'a code for something else')
})

test('only pages of our own may change things with a browser’s session', async t => {
  const { ask, people, spoke, ana, own, host } = await place(t)
  const { code } = await people.makeCode('sign-in', { workspace: spoke.id, member: ana.id }, 60_000)
  const cookie = cookieOf(await ask(`/auth/once/${code}`))
  const make = (headers: Record<string, string>) =>
    ask('/api/v1/needs', { method: 'POST', headers: { cookie, ...headers }, json: { title: 'x' } })
  assert.equal((await make(own)).status, 201)
  assert.equal((await make({})).status, 403, 'without any word on where it comes from')
  assert.equal((await make({ origin: 'https://evil.example' })).status, 403)
  assert.equal((await make({ origin: `http://${host}`, 'sec-fetch-site': 'cross-site' })).status, 403)
  assert.equal((await make({ origin: 'null' })).status, 403)
  const list = await ask('/api/v1/needs', { headers: { cookie } })
  assert.equal(list.body.items.length, 1)
  const tampered = cookie.replace(/.$/, sign => (sign === 'A' ? 'B' : 'A'))
  assert.equal((await ask('/api/v1/me', { headers: { cookie: tampered } })).status, 401)
})

test('another Host header is refused, with and without a key', async t => {
  const { ask, ana } = await place(t)
  for (const host of ['evil.example', 'localhost:1', 'localhost.evil.example', '127.0.0.1']) {
    assert.equal((await ask('/api/v1/me', { key: ana.key, headers: { host } })).status, 421, host)
  }
})

test('Ben joins by invitation, signs in with his password, and is out when he is suspended', async t => {
  const { ask, spoke, ana, own, join, invited } = await place(t)
  const ben = await spoke.member('Ben', 'viewer')
  const code = await invited(ben.id)
  const weak = await ask('/auth/join', {
    method: 'POST',
    headers: own,
    json: { code, email: 'ben@example.org', password: 'short' },
  })
  assert.equal(weak.status, 422)
  const joined = await join(ben.id, 'Ben@Example.org')
  assert.equal(joined.status, 201, joined.text)
  const wrong = await ask('/auth/sign-in', {
    method: 'POST',
    headers: own,
    json: { email: 'ben@example.org', password: 'another one' },
  })
  const nobody = await ask('/auth/sign-in', {
    method: 'POST',
    headers: own,
    json: { email: 'nobody@example.org', password: 'another one' },
  })
  assert.equal(wrong.status, 401)
  assert.equal(wrong.body.detail, nobody.body.detail, 'nobody can find out who has an account')
  const right = await ask('/auth/sign-in', {
    method: 'POST',
    headers: own,
    json: { email: 'ben@example.org', password: 'a long password' },
  })
  assert.equal(right.status, 200, right.text)
  assert.doesNotMatch(right.text, /token/, 'the token is in the cookie alone')
  const cookie = cookieOf(right)
  assert.notEqual(cookie, cookieOf(joined), 'every sign-in has a token of its own')
  assert.equal((await ask('/api/v1/me', { headers: { cookie } })).body.member?.name as unknown, 'Ben')
  const denied = await ask('/api/v1/needs', { method: 'POST', headers: { cookie, ...own }, json: { title: 'x' } })
  assert.equal(denied.status, 403, 'a viewer')
  const out = await ask(`/api/v1/members/${ben.id}`, { method: 'PATCH', key: ana.key, json: { state: 'suspended' } })
  assert.equal(out.status, 200, out.text)
  assert.ok([401, 403].includes((await ask('/api/v1/me', { headers: { cookie } })).status), 'suspended: out at once')
  assert.equal((await ask('/api/v1/me', { key: ben.key })).status, 401, 'and so are his keys')
})

test('an invitation works once, and nobody joins without one', async t => {
  const { ask, spoke, own, invited } = await place(t)
  const cem = await spoke.member('Cem', 'member')
  const code = await invited(cem.id)
  const json = { code, email: 'cem@example.org', password: 'a long password' }
  const both = await Promise.all([1, 2].map(() => ask('/auth/join', { method: 'POST', headers: own, json })))
  assert.equal(both.filter(answer => answer.status === 201).length, 1, both.map(answer => answer.text).join())
  const made = await ask('/auth/join', {
    method: 'POST',
    headers: own,
    json: { ...json, code: 'x'.repeat(32), email: 'eve@example.org' },
  })
  assert.equal(made.status, 404)
  for (const path of [
    '/auth/sign-up/email',
    '/auth/sign-in/email',
    '/auth/get-session',
    '/auth/reset-password',
    '/auth/ok',
  ]) {
    assert.equal((await ask(path, { method: 'POST', headers: own, json })).status, 404, path)
  }
})

test('a new password puts every other browser out; signing out puts this one out', async t => {
  const { ask, spoke, own, join } = await place(t)
  const dee = await spoke.member('Dee', 'member')
  const one = cookieOf(await join(dee.id, 'dee@example.org'))
  const signIn = (password: string) =>
    ask('/auth/sign-in', { method: 'POST', headers: own, json: { email: 'dee@example.org', password } })
  const two = cookieOf(await signIn('a long password'))
  const wrong = await ask('/auth/password', {
    method: 'POST',
    headers: { ...own, cookie: one },
    json: { current: 'not it at all', new: 'a longer password' },
  })
  assert.equal(wrong.status, 422)
  const changed = await ask('/auth/password', {
    method: 'POST',
    headers: { ...own, cookie: one },
    json: { current: 'a long password', new: 'a longer password' },
  })
  assert.equal(changed.status, 200, changed.text)
  for (const cookie of [one, two]) assert.equal((await ask('/api/v1/me', { headers: { cookie } })).status, 401)
  const fresh = cookieOf(changed)
  assert.equal((await ask('/api/v1/me', { headers: { cookie: fresh } })).status, 200)
  assert.equal((await signIn('a long password')).status, 401)
  await ask('/auth/sign-out', { method: 'POST', headers: { ...own, cookie: fresh } })
  assert.equal((await ask('/api/v1/me', { headers: { cookie: fresh } })).status, 401)
})

test('guessing a password is stopped, whatever address the guesser claims to have', async t => {
  const { ask, own } = await place(t)
  const guess = (at: number) =>
    ask('/auth/sign-in', {
      method: 'POST',
      headers: { ...own, 'x-forwarded-for': `10.0.0.${at}` },
      json: { email: 'ana@example.org', password: `guess number ${at}` },
    })
  const statuses: number[] = []
  for (let at = 0; at < 12; at += 1) statuses.push((await guess(at)).status)
  assert.deepEqual(
    statuses.slice(0, 10).map(status => status === 401),
    Array(10).fill(true),
  )
  assert.deepEqual(statuses.slice(10), [429, 429])
})
