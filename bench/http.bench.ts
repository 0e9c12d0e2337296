// What the HTTP door costs: durable creates beside the raw commit probe, and a list beside the same bytes sent bare.

import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { territory } from '../src/areas/map.ts'
import { scopesOf } from '../src/model/actor.ts'
import { newId } from '../src/model/id.ts'
import { keyCheck } from '../src/server/key-check.ts'
import { openServer } from '../src/server/open-server.ts'
import { open, type Target } from '../src/store/store.ts'
import { addMember } from '../src/workspace/members.ts'
import { openWorkspaces } from '../src/workspace/open.ts'
import { openPeople, type People } from '../src/workspace/people.ts'
import { openProbe } from './commit-probe.ts'
import { type Figure, figureLine, median } from './figure.ts'
import { loader } from './http-load.ts'

const rounds = 5
const fields = { hypothesis: 'Somebody asked for this. '.repeat(20), horizon: 'now' }

/** Measures one engine; takes some ten seconds. */
export async function run(target: Target): Promise<Figure[]> {
  const store = await open(target)
  const workspaces = await openWorkspaces({
    store,
    territory: territory(),
    methods: [],
    files: { ...store.files, thumbnail: async () => undefined },
  })
  const people = openPeople(store, Date.now)
  const server = await openServer({
    territory: territory(),
    people,
    contract: workspaces.contract,
    probe: () => workspaces.all(),
    web: '',
    port: 0,
    describe: () => ({}),
  })
  const { id: workspace } = await workspaces.create({ slug: `bench-${newId()}`, name: 'Bench' })
  const ana = await addMember(workspaces.ground(workspace), { name: 'Ana', role: 'owner' })
  const actor = {
    workspace,
    member: ana.id,
    name: 'Ana',
    role: 'owner' as const,
    teams: [],
    scopes: scopesOf.owner,
    via: 'api' as const,
  }
  const contract = workspaces.contract(actor)
  const need = newId()
  await contract.change({ changes: [{ verb: 'create', id: need, kind: 'need', title: 'Know when the bike is ready' }] })
  const { secret } = await contract.makeToken({ name: 'bench' })
  const head = (method: string, path: string, port: number) =>
    `${method} ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nAuthorization: Bearer ${secret}\r\nContent-Type: application/json\r\n`
  const load = loader()
  const speedOf = async (given: { port: number; head: string; bodies: string[]; connections: number }) => {
    const { ms, refused } = await load.send(given)
    if (refused > 0) throw new Error(`${refused} of ${given.bodies.length} requests were refused.`)
    return (given.bodies.length * 1000) / ms
  }
  const { port } = server
  try {
    const create = (many: number, connections: number) =>
      speedOf({
        port,
        head: head('POST', '/api/v1/bets', port),
        bodies: Array.from({ length: many }, () => betBody(need)),
        connections,
      })
    const creating = await createFigures(target, store.engine, create)
    const path = '/api/v1/bets?limit=50'
    const bytes = await fetch(`http://localhost:${port}${path}`, {
      headers: { authorization: `Bearer ${secret}` },
    }).then(answer => answer.text())
    const listing = await listFigures(store.engine, bytes, (at, many) =>
      speedOf({ port: at ?? port, head: head('GET', path, port), bodies: Array(many).fill(''), connections: 8 }),
    )
    return [...creating, ...listing, await keyFigure(store.engine, people, secret!)]
  } finally {
    await load.stop()
    await server.close(100)
    await store.close()
  }
}

/** How often a second a key is checked, as each request with one needs it. */
async function keyFigure(engine: string, people: People, secret: string): Promise<Figure> {
  const keys = keyCheck(people, Date.now)
  const many = 20_000
  const began = performance.now()
  for (let checked = 0; checked < many; checked += 1) await keys.check(secret)
  const value = (many * 1_000) / (performance.now() - began)
  await keys.close()
  return { name: `${engine}: keys checked`, value, unit: '/s', least: 2_000 }
}

const betBody = (need: string): string =>
  JSON.stringify({
    id: newId(),
    title: `Text people when it is ready ${Math.random()}`,
    fields,
    links: [{ name: 'addresses', to: need }],
  })

async function createFigures(
  target: Target,
  engine: string,
  create: (many: number, connections: number) => Promise<number>,
): Promise<Figure[]> {
  const probe = await openProbe(target, JSON.stringify(fields))
  const speeds: Record<'raw' | 'one' | 'many', number[]> = { raw: [], one: [], many: [] }
  await create(300, 16)
  await probe.run(100)
  for (let round = 0; round < rounds; round += 1) {
    speeds.raw.push(await probe.run(300))
    speeds.one.push(await create(150, 1))
    speeds.many.push(await create(600, 16))
  }
  await probe.close()
  const [raw, one, many] = [median(speeds.raw), median(speeds.one), median(speeds.many)]
  return [
    { name: `${engine}: raw commits`, value: raw, unit: '/s' },
    { name: `${engine}: durable creates over HTTP, one writer`, value: one, unit: '/s' },
    { name: `${engine}: durable creates over HTTP, 16 writers`, value: many, unit: '/s' },
    { name: `${engine}: one writer over HTTP against raw`, value: (one / raw) * 100, unit: '%', least: 30 },
    { name: `${engine}: 16 writers over HTTP against raw`, value: (many / raw) * 100, unit: '%', least: 100 },
  ]
}

async function listFigures(
  engine: string,
  bytes: string,
  list: (port: number | undefined, many: number) => Promise<number>,
): Promise<Figure[]> {
  const buffer = Buffer.from(bytes)
  const bare = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': buffer.length })
    response.end(buffer)
  })
  await new Promise<void>(done => bare.listen(0, '127.0.0.1', done))
  const { port } = bare.address() as AddressInfo
  const speeds: Record<'bare' | 'ours', number[]> = { bare: [], ours: [] }
  await list(undefined, 300)
  await list(port, 300)
  for (let round = 0; round < rounds; round += 1) {
    speeds.bare.push(await list(port, 2_000))
    speeds.ours.push(await list(undefined, 800))
  }
  bare.close()
  const [raw, ours] = [median(speeds.bare), median(speeds.ours)]
  return [
    { name: `${engine}: ${Math.round(buffer.length / 1000)} kB sent bare`, value: raw, unit: '/s' },
    { name: `${engine}: list of 50 full records`, value: ours, unit: '/s' },
    { name: `${engine}: list against the same bytes bare`, value: (ours / raw) * 100, unit: '%', least: 20 },
  ]
}

if (import.meta.main) {
  const folder = mkdtempSync(join(tmpdir(), 'chartroom-bench-'))
  const targets: Target[] = [
    { folder },
    ...(process.env.CHARTROOM_BENCH_POSTGRES ? [{ url: process.env.CHARTROOM_BENCH_POSTGRES }] : []),
  ]
  for (const target of targets) for (const figure of await run(target)) console.log(figureLine(figure))
  rmSync(folder, { recursive: true, force: true })
}
