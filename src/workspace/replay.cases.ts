import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { type Fresh, freshWorkspace, type Somebody } from '../../test/workspace.ts'
import type { Change } from '../model/change.ts'
import { newId } from '../model/id.ts'
import { Problem } from '../model/problem.ts'
import type { Engine } from '../store/session.ts'
import { chainHash, digestOf } from './ledger-rows.ts'

const step = fc.record({
  verb: fc.constantFrom(
    'create',
    'rename',
    'archive',
    'restore',
    'turn',
    'comment',
    'hide',
    'show',
    'link',
    'unlink',
    'undo',
    'redo',
  ),
  title: fc.string({ minLength: 1, unit: 'grapheme' }),
  weight: fc.option(fc.integer()),
  which: fc.nat(),
  other: fc.nat(),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** Whatever was done: the ledger replays to what stands, the counts are right, the chain holds. */
export function replayCases(engine: Engine, skip: string | false): void {
  test(`any run of changes replays from the ledger to what stands on ${engine}`, { skip }, async t => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async steps => {
        const fresh = await freshWorkspace(t, engine)
        const people = [await fresh.person('Ana', 'owner'), await fresh.person('Cem', 'member')]
        for (const [at, one] of steps.entries()) await tolerant(() => take(people[at % 2]!, one))
        await assertReplays(fresh, people[0]!)
      }),
      { numRuns: engine === 'sqlite' ? 25 : 5 },
    )
  })
}

async function take(who: Somebody, { verb, title, weight, which, other }: Step): Promise<unknown> {
  const { items } = await who.list({ sort: 'createdAt', archived: 'also', limit: 200 })
  const change = (changed: Change) => who.change({ changes: [changed] })
  if (verb === 'create') return change({ verb, id: newId(), kind: 'wish', title, fields: { weight } })
  if (verb === 'undo') return who.undo({})
  if (verb === 'redo') return who.redo({})
  const record = items[which % Math.max(items.length, 1)]
  if (!record) return
  const { id, version } = record
  switch (verb) {
    case 'link':
      return change({ verb, id: newId(), from: id, name: 'leadsTo', to: items[other % items.length]!.id })
    case 'unlink': {
      const link = (await who.read({ id })).links[0]
      return link && change({ verb, id: link.id })
    }
    case 'rename':
      return change({ verb: 'update', id, version, set: { title } })
    case 'hide':
    case 'show':
      return change({ verb: 'update', id, version, set: { audience: verb === 'hide' ? 'private' : 'company' } })
    case 'comment':
      return change({ verb, id: newId(), on: id, text: title })
    case 'turn':
      return change({ verb, id, to: record.kind === 'wish' ? 'letter' : 'wish' })
    default:
      return change({ verb, id })
  }
}

async function tolerant(act: () => Promise<unknown>): Promise<void> {
  try {
    await act()
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem
  }
}

async function assertReplays({ workspaces, workspace }: Fresh, ana: Somebody): Promise<void> {
  const read = workspaces.store.read
  type Row = Parameters<typeof chainHash>[1] & { was: string | null; now: string | null; salt: string; hash: string }
  const rows = await read.all<Row>(
    'SELECT number, at, actor, via, verb, record, kind, shape, link, other, batch, undoes, reason, was, now, salt, digest, hash FROM ledger WHERE ws_id = ? ORDER BY number',
    [workspace],
  )
  const records = new Map<string, Record<string, unknown>>()
  const links = new Set<string>()
  let hash = ''
  for (const [at, row] of rows.entries()) {
    assert.equal(row.number, at + 1, 'numbers are gapless')
    const [was, now] = [row.was && JSON.parse(row.was), row.now && JSON.parse(row.now)]
    assert.equal(row.digest, digestOf(row.salt, was || null, now || null))
    hash = chainHash(hash, row)
    assert.equal(row.hash, hash)
    if (row.link) now ? links.add(row.link) : links.delete(row.link)
    else if (now && 'version' in now) records.set(row.record, now)
  }
  const stand = await read.all<{
    id: string
    title: string
    kind: string
    state: string
    version: number
    archived_at: string | null
    audience: string
  }>('SELECT id, title, kind, state, version, archived_at, audience FROM records WHERE ws_id = ? ORDER BY id', [
    workspace,
  ])
  assert.equal(stand.length, records.size)
  for (const row of stand) {
    const then = records.get(row.id)!
    assert.deepEqual(
      [row.title, row.kind, row.state, row.version, row.archived_at, row.audience],
      [then.title, then.kind, then.state, then.version, then.archivedAt, then.audience],
    )
  }
  const standing = await read.all<{ id: string }>('SELECT id FROM links WHERE ws_id = ?', [workspace])
  assert.deepEqual(new Set(standing.map(row => row.id)), links)
  const counted = await read.all<{ kind: string; live: number }>(
    'SELECT kind, SUM(live) AS live FROM counts WHERE ws_id = ? GROUP BY kind',
    [workspace],
  )
  for (const kind of ['wish', 'letter']) {
    const live = stand.filter(row => row.kind === kind && row.archived_at === null).length
    assert.equal(Number(counted.find(row => row.kind === kind)?.live ?? 0), live, `counts of ${kind}`)
  }
  assert.ok(await ana.map({}))
}
