import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as z from 'zod/mini'
import { held, place, routes, sendingFor } from '../../test/access.ts'
import type { Answered } from '../../test/served.ts'
import { territory } from '../areas/map.ts'
import { scopesOf } from '../model/actor.ts'
import { answerSchemas } from '../model/answer-schema.ts'
import type { OperationName } from '../model/contract.ts'
import type { Scope } from '../model/operation.ts'
import { hangingRoutes } from './hanging-routes.ts'
import { kindRoutes } from './kind-routes.ts'
import { operationRoutes } from './operation-routes.ts'
import { routeTable } from './route-table.ts'

test('every route has a scope, and one that has none keeps the server from starting', () => {
  const all = [...operationRoutes(), ...hangingRoutes(), ...kindRoutes(territory())]
  assert.ok(all.length > 400)
  routeTable(all)
  assert.throws(() => routeTable([{ ...all[0]!, scope: undefined as unknown as Scope }]), /has no scope/)
  assert.throws(() => routeTable([...all, all[3]!]), /Two routes/)
})

test('every operation gives each sender what the scope says, and a denied call changes nothing', async t => {
  const at = await place(t)
  const people: { who: string; key: string | undefined; scopes: readonly Scope[] }[] = [
    { who: 'nobody', key: undefined, scopes: [] },
  ]
  for (const role of ['viewer', 'commenter', 'member', 'admin'] as const) {
    people.push({ who: role, key: (await at.spoke.member(role, role)).key, scopes: scopesOf[role] })
  }
  people.push({ who: 'a key that reads', key: await at.ana.makeKey(['read']), scopes: ['read'] })
  const revoked = await at.ana.makeKey()
  const { body } = await at.ask('/api/v1/tokens', { key: at.ana.key })
  const id = revoked.split('_')[1]
  assert.ok(body.items.some(token => String(token.id) === id))
  assert.equal((await at.ask('/api/v1/me', { key: revoked })).status, 200)
  assert.equal((await at.ask(`/api/v1/tokens/${id}`, { method: 'DELETE', key: at.ana.key })).status, 200)
  people.push({ who: 'a revoked key', key: revoked, scopes: [] })
  const untouched = await held(at)
  await at.ask('/api/v1/needs/N-1/comments', { method: 'POST', key: at.ana.key, json: { text: 'told apart' } })
  assert.notEqual(await held(at), untouched, 'a change can be told')
  people.push({ who: 'an expired key', key: await at.ana.makeKey(undefined, { expiresAt: '2020-01-01' }), scopes: [] })
  for (const { who, key, scopes } of people) {
    for (const route of routes) {
      if (route.scope === 'guest') continue // tried with links in guests.test.ts
      const isAllowed = scopes.includes(route.scope)
      if (isAllowed && route.method !== 'GET') continue // what is allowed to write is tried one by one elsewhere
      const before = isAllowed ? '' : await held(at)
      const { path, ...sending } = sendingFor(route, at)
      const answer = await at.ask(path, { ...sending, ...(key ? { key } : {}) })
      const said = `${who}: ${route.method} ${route.path} → ${answer.status} ${answer.text.slice(0, 200)}`
      if (isAllowed) assert.ok(answer.status < 400 || answer.status === 404 || answer.status === 503, said)
      else {
        assert.equal(answer.status, scopes.length === 0 ? 401 : 403, said)
        assert.equal(await held(at), before, `${who} changed something by ${route.name}`)
      }
    }
  }
})

test('what is answered is what the description says', async t => {
  const at = await place(t)
  for (const route of operationRoutes().filter(one => one.method === 'GET')) {
    const schema = answerSchemas[route.name as OperationName]
    const { path, ...sending } = sendingFor(route, at)
    const answer: Answered = await at.ask(path, { ...sending, key: at.ana.key })
    if (answer.status !== 200 || route.name === 'exportFile' || route.name === 'attachment') continue
    const read = z.safeParse(schema, answer.body)
    assert.ok(read.success, `${route.name}: ${String(JSON.stringify(read.error?.issues)).slice(0, 400)}`)
  }
})
