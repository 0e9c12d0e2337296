// Two workspaces with things in them, and a sensible request for every route: what tests of rights are made of.
import assert from 'node:assert/strict'
import { territory } from '../src/areas/map.ts'
import { newId } from '../src/model/id.ts'
import { hangingRoutes } from '../src/server/hanging-routes.ts'
import { kindRoutes } from '../src/server/kind-routes.ts'
import { operationRoutes } from '../src/server/operation-routes.ts'
import type { Route } from '../src/server/route.ts'
import { tables } from '../src/store/schema.ts'
import { type Sending, served } from './served.ts'

/** The two workspaces. */
export type Place = Awaited<ReturnType<typeof place>>

/** Opens Ana’s workspace and Eve’s. */
export async function place(t: Parameters<typeof served>[0], given: Parameters<typeof served>[1] = {}) {
  const at = await served(t, given)
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
export function sendingFor(route: Route, { things, ana }: Pick<Place, 'things' | 'ana'>): { path: string } & Sending {
  const id = route.path.startsWith('/links/')
    ? things.link
    : route.path.startsWith('/comments/')
      ? things.comment
      : route.path.startsWith('/attachments/')
        ? things.attachment
        : route.path.startsWith('/members/')
          ? ana.id
          : /^\/(tokens|imports|views|shares)\//.test(route.path)
            ? newId()
            : route.path.endsWith('/hand-over')
              ? things.bet
              : route.kind === undefined || route.kind === 'need'
                ? things.record
                : things.bet
  const path = route.path
    .replace('{id}', id)
    .replace('{name}', 'evidence.confidence')
    .replace(/\{(when|from|to)\}/g, '1')
  const queries: Record<string, string> = {
    changesSince: '?since=0',
    search: '?q=bike',
    groups: '?kind=need&by=state',
    threadsOpen: `?record=${things.record}`,
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
    takeProposed: { take: [{ id: 'label calendar' }] },
    saveView: { name: 'Mine', kind: 'need', query: { where: [] } },
    changeView: { name: 'Ours' },
    tellPresence: { tab: 'one', place: 'map' },
    makeShare: { shown: { sort: 'map' } },
    changeShare: { renew: true },
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
    recomment: { text: 'said better' },
    markInbox: { items: [1], as: 'read' },
    changeInboxWants: { auto: 'mine' },
    follow: { as: 'follows' },
  }
  const sent: { path: string } & Sending = { path: `/api/v1${path}${queries[route.name] ?? ''}`, method: route.method }
  if (route.name === 'attach' || route.name === 'importFile') return { ...sent, raw: 'title\nOne\n' }
  return route.method === 'GET' || route.method === 'DELETE' ? sent : { ...sent, json: bodies[route.name] ?? {} }
}

/** Every route; one kind stands for all, because they share every line of code. */
export const routes = [...operationRoutes(), ...hangingRoutes(), ...kindRoutes(territory())].filter(
  route => route.kind === undefined || route.kind === 'need',
)

/** Everything the store holds but what reading itself leaves behind. */
export async function held({ store, spoke, foreign }: Pick<Place, 'store' | 'spoke' | 'foreign'>): Promise<string> {
  const left = ['findings', 'work_waiting', 'sessions', 'counters', 'inbox', 'follows']
  const all: unknown[] = []
  for (const [name, table] of Object.entries(tables)) {
    if (left.includes(name)) continue
    const columns = Object.keys(table.columns)
      .filter(column => column !== 'used_at' && !(name === 'shares' && ['views', 'seen_at'].includes(column)))
      .join(', ')
    const read = (where: string, params: string[]) =>
      store.read.all(`SELECT ${columns} FROM ${name}${where} ORDER BY 1, 2`, params)
    if ('global' in table) all.push(name, await read('', []))
    else for (const { id } of [spoke, foreign]) all.push(name, await read(' WHERE ws_id = ?', [id]))
  }
  return JSON.stringify(all)
}
