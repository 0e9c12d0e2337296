import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace } from '../../test/workspace.ts'
import { newId } from '../model/id.ts'
import type { Engine } from '../store/session.ts'

/** What the change path does with links, and with records that turn or go for good. */
export function linkCases(engine: Engine, skip: string | false): void {
  const on = `on ${engine}`

  test(`links know their kinds, how many fit, and what is written on them ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const ana = await person('Ana', 'owner')
    const [boat, kite, car, song, letter] = [newId(), newId(), newId(), newId(), newId()]
    const make = (id: string, kind: string) => ({ verb: 'create' as const, id, kind, title: kind })
    await ana.change({
      changes: [make(boat, 'wish'), make(kite, 'wish'), make(car, 'wish'), make(song, 'wish'), make(letter, 'letter')],
    })
    const link = (from: string, name: string, to: string, values = {}) =>
      ana.change({ changes: [{ verb: 'link', id: newId(), from, name, to, values }] })
    const taken = newId()
    await ana.change({ changes: [{ verb: 'link', id: taken, from: boat, name: 'leadsTo', to: kite }] })
    const again = { verb: 'link' as const, id: taken, from: kite, name: 'leadsTo', to: car }
    await assert.rejects(ana.change({ changes: [again] }), { code: 'conflict' })
    await assert.rejects(link(boat, 'leadsTo', kite), { code: 'conflict' })
    await link(boat, 'leadsTo', car)
    await assert.rejects(link(boat, 'leadsTo', song), { code: 'conflict', message: /at most 2/ })
    await assert.rejects(link(boat, 'leadsTo', letter), { code: 'invalid' })
    await assert.rejects(link(letter, 'leadsTo', boat), { code: 'invalid' })
    await assert.rejects(link(boat, 'askedIn', letter, { line: 0 }), { code: 'invalid' })
    await link(boat, 'askedIn', letter, { line: 1 })
    await link(boat, 'askedIn', letter, { line: 2 })
    const seen = await ana.read({ id: letter })
    assert.deepEqual(
      seen.links.map(one => [one.says, one.other?.key, one.values.line]),
      [
        ['asks for', 'WI-1', 1],
        ['asks for', 'WI-1', 2],
      ],
    )
  })

  test(`a turned record keeps its id, links and old key, and comes back whole ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const ana = await person('Ana', 'owner')
    const [boat, kite] = [newId(), newId()]
    await ana.change({
      changes: [
        { verb: 'create', id: boat, kind: 'wish', title: 'A boat', fields: { weight: 3, colour: 'red' } },
        { verb: 'create', id: kite, kind: 'wish', title: 'A kite' },
        { verb: 'link', id: newId(), from: kite, name: 'leadsTo', to: boat },
      ],
    })
    await ana.change({ changes: [{ verb: 'turn', id: boat, to: 'letter' }] })
    const turned = await ana.read({ id: 'WI-1' })
    assert.deepEqual([turned.record.key, turned.record.kind, turned.record.fields], ['L-1', 'letter', { weight: 3 }])
    assert.equal(turned.links[0]?.other?.key, 'WI-2')
    await ana.undo({})
    const back = await ana.read({ id: 'L-1' })
    assert.deepEqual(
      [back.record.key, back.record.kind, back.record.fields],
      ['WI-1', 'wish', { weight: 3, colour: 'red' }],
    )
  })

  test(`an erased record leaves its place in the ledger and nothing else ${on}`, { skip }, async t => {
    const { person, workspaces, workspace } = await freshWorkspace(t, engine)
    const ana = await person('Ana', 'owner')
    const [boat, kite] = [newId(), newId()]
    await ana.change({
      changes: [
        { verb: 'create', id: boat, kind: 'wish', title: 'Secret boat' },
        { verb: 'create', id: kite, kind: 'wish', title: 'A kite' },
        { verb: 'link', id: newId(), from: kite, name: 'leadsTo', to: boat },
        { verb: 'comment', id: newId(), on: boat, text: 'hush' },
      ],
    })
    await assert.rejects(ana.change({ changes: [{ verb: 'erase', id: boat, key: 'WI-9' }] }), { code: 'invalid' })
    await ana.change({ changes: [{ verb: 'erase', id: boat, key: 'WI-1' }] })
    await assert.rejects(ana.read({ id: boat }), { code: 'unknown' })
    assert.equal((await ana.search({ q: 'secret' })).hits.length, 0)
    assert.equal((await ana.read({ id: kite })).links.length, 0)
    const rows = await workspaces.store.read.all<{ now: string | null; was: string | null; hash: string }>(
      'SELECT was, now, hash FROM ledger WHERE ws_id = ? ORDER BY number',
      [workspace],
    )
    assert.ok(rows.every(row => !`${row.was}${row.now}`.includes('ecret') && row.hash.length > 20))
  })
}
