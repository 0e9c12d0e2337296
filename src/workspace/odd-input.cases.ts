import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace } from '../../test/workspace.ts'
import type { Change } from '../model/change.ts'
import { newId } from '../model/id.ts'
import { Problem } from '../model/problem.ts'
import type { Engine } from '../store/session.ts'

/** Whatever is sent is either done right or refused in words; nothing breaks and nothing half-stands. */
export function oddInputCases(engine: Engine, skip: string | false): void {
  const on = `on ${engine}`

  test(`changes that are no changes are refused in words ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const ana = await person('Ana', 'owner')
    const [id, other] = [newId(), newId()]
    await ana.change({
      changes: [
        { verb: 'create', id, kind: 'wish', title: 'A boat' },
        { verb: 'create', id: other, kind: 'letter', title: 'A letter' },
      ],
    })
    const odd: unknown[] = [
      { verb: 'create', id: newId(), kind: '__proto__', title: 'x' },
      { verb: 'create', id: newId(), kind: 'constructor', title: 'x' },
      { verb: 'create', id: newId(), kind: 'wish', title: 'x', surprise: 1 },
      { verb: 'create', id: newId(), kind: 'wish', title: 'x', fields: JSON.parse('{"__proto__": 1}') },
      { verb: 'create', id: newId(), kind: 'wish', title: 'x\u0000' },
      { verb: 'create', id: newId(), kind: 'wish', title: 'x\ud800' },
      { verb: 'create', id: newId(), kind: 'wish', title: 'x'.repeat(1_000_000) },
      { verb: 'update', id, version: 1 },
      { verb: 'update', id, version: 1, set: null },
      { verb: 'update', id, version: 1, set: [] },
      { verb: 'update', id, version: '1', set: { title: 'y' } },
      { verb: 'update', id, version: 0.5, set: { title: 'y' } },
      { verb: 'update', id, version: 1, set: { title: 'y' }, surprise: 1 },
      { verb: 'link', id: newId() },
      { verb: 'link', id: newId(), from: 1, name: 2, to: 3 },
      { verb: 'link', id: newId(), from: id, name: 'constructor', to: other },
      { verb: 'link', id: newId(), from: id, name: '__proto__', to: other },
      { verb: 'link', id: newId(), from: id, name: 'askedIn', to: other, values: 'x' },
      { verb: 'relink', id: newId() },
      { verb: 'relink', id: newId(), values: {}, version: '1' },
      { verb: 'turn', id, to: 'toString' },
      { verb: 'turn', id },
      { verb: 'comment', id: newId(), on: {}, text: 'x' },
      { verb: 'comment', id: newId(), on: id, text: 'x', answers: 'x\u0000' },
      { verb: 'comment', id: newId(), on: id, text: 'x', by: other },
      { verb: 'attach', id: newId(), on: id, name: 'x', type: 'text/html', size: 1, hash: '../../lock.db' },
      { verb: 'erase', id },
      { verb: 'toString', id },
    ]
    await assert.rejects(
      ana.change({ changes: [{ verb: 'create', id: newId(), kind: 'wish', title: 'x', fields: { constructor: 1 } }] }),
      { message: /^constructor is no field of a wish/ },
    )
    const before = (await ana.changesSince({ since: 0 })).number
    for (const change of odd) {
      const sent = ana.change({ changes: [change as Change] })
      await assert.rejects(
        sent,
        problem => problem instanceof Problem && problem.status < 500,
        JSON.stringify(change).slice(0, 200),
      )
    }
    for (const extra of [{ reason: 'x\u0000' }, { batch: 'x\u0000' }, { idempotencyKey: 'x\u0000' }])
      await assert.rejects(
        ana.change({ changes: [{ verb: 'create', id: newId(), kind: 'wish', title: 'x' }], ...extra }),
        { code: 'invalid' },
        JSON.stringify(extra),
      )
    assert.equal((await ana.changesSince({ since: 0 })).number, before)
  })

  test(`questions that make no sense are refused in words ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const ana = await person('Ana', 'owner')
    await ana.change({ changes: [{ verb: 'create', id: newId(), kind: 'wish', title: 'A boat' }] })
    const asked: [string, () => Promise<unknown>][] = [
      ['read', () => ana.read({ id: 'x\u0000' })],
      ['readAt', () => ana.readAt({ id: 'WI-1', when: '2026-99-99' })],
      ['title', () => ana.list({ kind: 'wish', where: 'title=x\u0000' })],
      ['state', () => ana.list({ kind: 'wish', where: 'state=constructor' })],
      ['colour', () => ana.list({ kind: 'wish', where: 'colour=toString' })],
      ['proto', () => ana.list({ kind: 'wish', where: '__proto__=1' })],
      ['sort', () => ana.list({ kind: 'wish', sort: 'constructor' })],
      ['kind', () => ana.list({ kind: '__proto__' })],
      ['cursor', () => ana.list({ kind: 'wish', after: cursor(['-key', null, 'x']) })],
      ['cursor of NUL', () => ana.list({ kind: 'wish', sort: 'title', after: cursor(['title', 'x\u0000', 1]) })],
      ['limit', () => ana.list({ limit: 1.5 })],
      ['history', () => ana.history({ batch: 'x\u0000' })],
      ['history limit', () => ana.history({ limit: 0.5 })],
      ['history cursor', () => ana.history({ after: cursor(['history', null, 'x']) })],
      ['since', () => ana.changesSince({ since: 1e300 })],
      ['half', () => ana.changesSince({ since: 0.5 })],
      ['attachment', () => ana.attachment({ id: 'x\u0000' })],
      ['import', () => ana.readImport({ id: 'x\u0000' })],
      ['settings', () => ana.changeSettings({ set: { constructor: 1 } })],
      ['evidence', () => ana.changeSettings({ set: { evidence: { weights: 'x' } } })],
      ['stakes', () => ana.changeSettings({ set: { stakes: { now: 'x' } } })],
      ['labels', () => ana.changeSettings({ set: { labels: { toys: 5 } } })],
      ['areas', () => ana.changeSettings({ set: { areas: { toys: 'mine' } } })],
      ['waivers', () => ana.changeSettings({ set: { waivers: { x: 5 } } })],
    ]
    for (const [name, ask] of asked)
      await assert.rejects(ask(), problem => problem instanceof Problem && problem.status < 500, name)
    assert.deepEqual((await ana.search({ q: 'boat "\' OR * NEAR( <-> :* \\' })).hits, [])
    await ana.changeSettings({ set: { evidence: { halfLife: { attitude: 90 } }, labels: { wish: 'Dream' } } })
    await ana.map({})
  })
}

const cursor = (parts: unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url')
