// What the store costs beside the bare engines: durable commands against the raw commit probe, and search.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { searchWrites } from '../src/store/search.ts'
import type { Store, Write } from '../src/store/session.ts'
import { open, type Target } from '../src/store/store.ts'
import { openProbe, perSecond } from './commit-probe.ts'
import { type Figure, figureLine, median } from './figure.ts'
import { searchFigures } from './search-figures.ts'

const rounds = 5
const workspace = '0197a000-0000-7000-8000-000000000001'
const json = JSON.stringify({ description: 'Somebody asked for this. '.repeat(20), importance: 3, size: 'large' })

/** Measures one engine; takes some ten seconds, most of them for filling the search. */
export async function run(target: Target, texts = 100_000): Promise<Figure[]> {
  const store = await open(target)
  try {
    await store.global(tx =>
      tx.write([
        {
          sql: 'INSERT INTO workspaces (id, slug, name, settings, example, created_at) VALUES (?, ?, ?, ?, ?, ?)',
          params: [workspace, 'bench', 'Bench', '{}', 0, '2026-01-01T00:00:00Z'],
        },
      ]),
    )
    return [...(await commandFigures(store, target)), ...(await searchFigures(store, workspace, texts))]
  } finally {
    await store.close()
  }
}

async function commandFigures(store: Store, target: Target): Promise<Figure[]> {
  const probe = await openProbe(target, json)
  const speeds: Record<'raw' | 'one' | 'many', number[]> = { raw: [], one: [], many: [] }
  await commands(store, 200, 16)
  await probe.run(100)
  for (let round = 0; round < rounds; round += 1) {
    speeds.raw.push(await probe.run(200))
    speeds.one.push(await commands(store, 200, 1))
    speeds.many.push(await commands(store, 600, 16))
  }
  await probe.close()
  const [raw, one, many] = [median(speeds.raw), median(speeds.one), median(speeds.many)]
  const { engine } = store
  return [
    { name: `${engine}: raw commits`, value: raw, unit: '/s' },
    { name: `${engine}: commands, one writer`, value: one, unit: '/s' },
    { name: `${engine}: commands, 16 writers`, value: many, unit: '/s' },
    { name: `${engine}: one writer against raw`, value: (one / raw) * 100, unit: '%', least: 30 },
    { name: `${engine}: 16 writers against raw`, value: (many / raw) * 100, unit: '%', least: 100 },
  ]
}

/** Creates as the workspace does them: two loads, then record, key, link, two ledger rows, counts and search. */
async function commands(store: Store, total: number, writers: number): Promise<number> {
  const began = performance.now()
  let left = total
  const writer = async () => {
    while (left > 0) {
      left -= 1
      await create(store)
    }
  }
  await Promise.all(Array.from({ length: writers }, writer))
  return perSecond(total, began)
}

function create(store: Store): Promise<number> {
  const id = randomUUID()
  return store.command(workspace, async (tx, counters) => {
    await tx.all('SELECT id FROM records WHERE ws_id = ? AND id = ?', [workspace, id])
    await tx.all('SELECT id, state FROM members WHERE ws_id = ? AND id = ?', [workspace, 'ana'])
    counters.number += 2
    counters.keys.N = (counters.keys.N ?? 0) + 1
    const { number } = counters
    await tx.write([
      ...recordWrites(id, counters.keys.N),
      ledgerWrite(number - 1, id, json),
      ledgerWrite(number, id, '{}'),
      {
        sql: `INSERT INTO counts (ws_id, kind, state, scope, live, archived) VALUES (?, ?, ?, ?, 1, 0)
              ON CONFLICT (ws_id, kind, state, scope) DO UPDATE SET live = counts.live + 1`,
        params: [workspace, 'need', 'open', 'team'],
      },
      ...searchWrites(store.engine, workspace, { id, number }, words(number)),
    ])
    return number
  })
}

const words = (seed: number): string[] => Array.from({ length: 40 }, (_, at) => `word${(seed * (at + 7)) % 5_000}`)

function recordWrites(id: string, seq: number): Write[] {
  const now = '2026-01-01T00:00:00.000Z'
  return [
    {
      sql: `INSERT INTO records (ws_id, id, kind, key, seq, title, sort_title, state, owner, audience, touched, common,
              data, shape, version, created_at, created_by, updated_at, updated_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      params: [
        workspace,
        id,
        'need',
        `N-${seq}`,
        seq,
        `Need ${seq}`,
        `need ${seq}`,
        'open',
        'ana',
        'team',
        1,
        '{}',
        json,
        1,
        1,
        now,
        'ana',
        now,
        'ana',
      ],
    },
    { sql: 'INSERT INTO keys (ws_id, key, id) VALUES (?, ?, ?)', params: [workspace, `N-${seq}`, id] },
    {
      sql: `INSERT INTO links (ws_id, id, from_id, from_kind, name, to_id, to_kind, data, version, created_at, created_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      params: [workspace, randomUUID(), id, 'need', 'about', id, 'need', '{}', 1, now, 'ana'],
    },
  ]
}

function ledgerWrite(number: number, id: string, now: string): Write {
  const digest = 'd'.repeat(64)
  return {
    sql: `INSERT INTO ledger (ws_id, number, at, actor, via, verb, record, kind, shape, link, batch, undoes, reason, was,
            now, salt, digest, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    params: [
      workspace,
      number,
      '2026-01-01T00:00:00.000Z',
      'ana',
      'web',
      'create',
      id,
      'need',
      1,
      null,
      id,
      null,
      null,
      null,
      now,
      's'.repeat(32),
      digest,
      digest,
    ],
  }
}

if (import.meta.main) {
  const folder = mkdtempSync(join(tmpdir(), 'chartroom-bench-'))
  const texts = Number(process.argv[2] ?? 100_000)
  const targets: Target[] = [
    { folder },
    ...(process.env.CHARTROOM_BENCH_POSTGRES ? [{ url: process.env.CHARTROOM_BENCH_POSTGRES }] : []),
  ]
  for (const target of targets) for (const figure of await run(target, texts)) console.log(figureLine(figure))
  rmSync(folder, { recursive: true, force: true })
}
