import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as z from 'zod/mini'
import { type Answered, type Sending, served } from '../../test/served.ts'
import { territory } from '../areas/map.ts'
import { scopesOf } from '../model/actor.ts'
import { answerSchemas } from '../model/answer-schema.ts'
import type { OperationName } from '../model/contract.ts'
import { newId } from '../model/id.ts'
import type { Scope } from '../model/operation.ts'
import { tables } from '../store/schema.ts'
import { hangingRoutes } from './hanging-routes.ts'
import { kindRoutes } from './kind-routes.ts'
import { operationRoutes } from './operation-routes.ts'
import type { Route } from './route.ts'
import { routeTable } from './route-table.ts'

type Place = Awaited<ReturnType<typeof place>>

async function place(t: Parameters<typeof served>[0]) {
  const at = await served(t)
  const spoke = await at.workspace('spoke')
  const foreign = await at.workspace('foreign')
  const ana = await spoke.member('Ana', 'owner')
  const eve = await foreign.member('Eve', 'owner')
  const make = async (key: string) => {
    const record = await at.ask('/api/v1/needs', { method: 'POST', key, json: { title: 'Ready bike' } })
    const bet = await at.ask('/api/v1/bets', {
      method: 'POST',
      key,
      json: { title: 'Text', links: [{ name: 'addresses', to: String(record.body.id) }] },
    })
    const links = await at.ask('/api/v1/bets/B-1/links', { key })
    const comment = await at.ask('/api/v1/needs/N-1/comments', { method: 'POST', key, json: { text: 'Hm' } })
    const attached = await at.ask('/api/v1/records/N-1/attachments?name=a.txt&type=text/plain', {
      method: 'POST',
      key,
      raw: 'secret words',
    })
    assert.equal(attached.status, 201, attached.text)
    return {
      record: String(record.body.id),
      bet: String(bet.body.id),
      link: String(links.body.items[0]?.id),
      comment: String(comment.body.id),
      attachment: String(attached.body.outcomes[0]?.attachment?.id),
    }
  }
  const things = await make(ana.key)
  return { ...at, spoke, foreign, ana, eve, things, theirs: await make(eve.key), make }
}

/** Something sensible to send to each route, about the things of one workspace. */
function sendingFor(route: Route, { things, ana }: Pick<Place, 'things' | 'ana'>): { path: string } & Sending {
  const id = route.path.startsWith('/links/')
    ? things.link
    : route.path.startsWith('/comments/')
      ? things.comment
      : route.path.startsWith('/attachments/')
        ? things.attachment
        : route.path.startsWith('/members/')
          ? ana.id
          : route.path.startsWith('/tokens/') || route.path.startsWith('/imports/')
            ? newId()
            : route.kind === undefined || route.kind === 'need'
              ? things.record
              : things.bet
  const path = route.path.replace('{id}', id).replace('{name}', 'evidence.confidence').replace('{when}', '1')
  const queries: Record<string, string> = {
    changesSince: '?since=0',
    search: '?q=bike',
    attach: '?name=b.txt&type=text/plain',
    importFile: '?name=x.csv',
    exportFile: '?format=json',
  }
  const bodies: Record<string, unknown> = {
    change: { changes: [{ verb: 'comment', id: newId(), on: things.record, text: 'said' }] },
    setAside: { rule: 'unheard-need', record: things.record, until: '2026-12-24', reason: 'later' },
    calc: { input: { start: 0.5, items: [] } },
    whatIf: { drop: things.bet },
    mapImport: { mapping: {} },
    addMember: { name: 'Cem', role: 'viewer' },
    updateMember: { name: 'Ana' },
    makeToken: { name: 'k' },
    changeSettings: { set: { lanes: 3 } },
    createOfKind: { title: 'Made' },
    updateOfKind: { version: 1, title: 'Changed' },
    turnOfKind: { to: route.kind === 'problem' ? 'need' : 'problem' },
    eraseOfKind: { key: 'N-1' },
    linkOfKind: { name: 'addresses', from: things.bet },
    commentOfKind: { text: 'said' },
    relink: { values: {} },
  }
  const sent: { path: string } & Sending = { path: `/api/v1${path}${queries[route.name] ?? ''}`, method: route.method }
  if (route.name === 'attach' || route.name === 'importFile') return { ...sent, raw: 'title\nOne\n' }
  return route.method === 'GET' || route.method === 'DELETE' ? sent : { ...sent, json: bodies[route.name] ?? {} }
}

// one kind stands for all: they share every line of code
const routes = [...operationRoutes(), ...hangingRoutes(), ...kindRoutes(territory())].filter(
  route => route.kind === undefined || route.kind === 'need',
)

/** Everything the store holds but what reading itself leaves behind. */
async function held({ store, spoke, foreign }: Pick<Place, 'store' | 'spoke' | 'foreign'>): Promise<string> {
  const left = ['findings', 'work_waiting', 'sessions', 'counters']
  const all: unknown[] = []
  for (const [name, table] of Object.entries(tables)) {
    if (left.includes(name)) continue
    const columns = Object.keys(table.columns)
      .filter(column => column !== 'used_at')
      .join(', ')
    const read = (where: string, params: string[]) =>
      store.read.all(`SELECT ${columns} FROM ${name}${where} ORDER BY 1, 2`, params)
    if ('global' in table) all.push(name, await read('', []))
    else for (const { id } of [spoke, foreign]) all.push(name, await read(' WHERE ws_id = ?', [id]))
  }
  return JSON.stringify(all)
}

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
