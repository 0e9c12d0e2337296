import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace } from '../../test/workspace.ts'
import { newId } from '../model/id.ts'
import type { Engine } from '../store/session.ts'

/** What one may not see, no reader gives away; what one may not do is refused. */
export function seeCases(engine: Engine, skip: string | false): void {
  const on = `on ${engine}`

  test(`a private record is nowhere for others: lists, links, search, history, feed, counts, export of names ${on}`, {
    skip,
  }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const [ana, cem] = [await person('Ana', 'owner'), await person('Cem', 'member')]
    const [boat, kite] = [newId(), newId()]
    await ana.change({
      changes: [
        { verb: 'create', id: boat, kind: 'wish', title: 'Hidden boat', audience: 'private' },
        { verb: 'create', id: kite, kind: 'wish', title: 'A kite' },
        { verb: 'link', id: newId(), from: kite, name: 'leadsTo', to: boat },
      ],
    })
    await ana.change({
      changes: [{ verb: 'update', id: boat, version: 1, set: { fields: { story: 'Hidden story' } } }],
    })
    const told = JSON.stringify(
      await Promise.all([
        cem.list({ kind: 'wishes' }),
        cem.list({}),
        cem.read({ id: kite }),
        cem.search({ q: 'hidden' }),
        cem.history({}),
        cem.history({ record: kite }),
        cem.changesSince({ since: 0 }),
        cem.map({}),
        cem.why({ id: kite }),
        cem.breaks({ id: kite }),
      ]),
    )
    assert.doesNotMatch(told, /hidden (boat|story)|WI-1"/i)
    await assert.rejects(cem.read({ id: boat }), { code: 'unknown' })
    await assert.rejects(cem.read({ id: 'WI-1' }), { code: 'unknown' })
    await assert.rejects(cem.readAt({ id: boat, when: '1' }), { code: 'unknown' })
    const denied = [
      { verb: 'update' as const, id: boat, version: 2, set: { title: 'Mine' } },
      { verb: 'link' as const, id: newId(), from: kite, name: 'leadsTo', to: boat },
      { verb: 'comment' as const, id: newId(), on: boat, text: 'hi' },
      { verb: 'archive' as const, id: boat },
    ]
    for (const change of denied) await assert.rejects(cem.change({ changes: [change] }), { code: 'unknown' })
    const counted = async (who: typeof ana) =>
      (await who.map({})).areas[0]!.counts.find(count => count.kind === 'wish')?.live
    assert.deepEqual([await counted(ana), await counted(cem)], [2, 1])
    assert.equal((await cem.read({ id: kite })).links[0]?.other, null)
  })

  test(`revealing and hiding are told, so that copies follow ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const [ana, cem] = [await person('Ana', 'owner'), await person('Cem', 'member')]
    const id = newId()
    await ana.change({ changes: [{ verb: 'create', id, kind: 'wish', title: 'A boat', audience: 'private' }] })
    assert.equal((await cem.changesSince({ since: 0 })).rows.length, 0)
    await ana.change({ changes: [{ verb: 'update', id, version: 1, set: { audience: 'company' } }] })
    const { rows, number } = await cem.changesSince({ since: 0 })
    const revealed = rows.find(row => row.verb === 'reveal')
    assert.equal((revealed?.now as { title?: string } | null)?.title, 'A boat')
    await ana.change({ changes: [{ verb: 'update', id, version: 2, set: { audience: 'private' } }] })
    const later = await cem.changesSince({ since: number })
    assert.deepEqual(
      later.rows.map(row => [row.verb, row.record, row.now]),
      [['hide', id, null]],
    )
    assert.equal((await cem.list({ kind: 'wishes' })).items.length, 0)
  })

  test(`a ballot is its author’s until it is opened ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const [ana, cem] = [await person('Ana', 'owner'), await person('Cem', 'member')]
    const id = newId()
    await cem.change({ changes: [{ verb: 'create', id, kind: 'ballot', title: 'Cem', fields: { choice: 'kite' } }] })
    await assert.rejects(ana.read({ id }), { code: 'unknown' })
    assert.equal((await ana.list({ kind: 'ballots' })).items.length, 0)
    await cem.change({ changes: [{ verb: 'update', id, version: 1, set: { state: 'open' } }] })
    assert.equal((await ana.read({ id })).record.fields.choice, 'kite')
    assert.equal((await ana.list({ kind: 'ballots' })).items.length, 1)
  })

  test(`a team’s record is its members’ ${on}`, { skip }, async t => {
    const { person, workspaces, workspace } = await freshWorkspace(t, engine)
    await workspaces.store.global(tx =>
      tx.write([
        { sql: 'INSERT INTO teams (ws_id, id, name) VALUES (?, ?, ?)', params: [workspace, 'sails', 'Sails'] },
      ]),
    )
    const [ana, cem, dia] = [
      await person('Ana', 'owner'),
      await person('Cem', 'member', ['sails']),
      await person('Dia', 'member'),
    ]
    const id = newId()
    await ana.change({
      changes: [{ verb: 'create', id, kind: 'wish', title: 'A boat', audience: 'team', team: 'sails' }],
    })
    assert.equal((await cem.list({ kind: 'wishes' })).items.length, 1)
    assert.equal((await dia.list({ kind: 'wishes' })).items.length, 0)
    await assert.rejects(ana.change({ changes: [{ verb: 'update', id, version: 1, set: { team: 'keels' } }] }), {
      code: 'invalid',
    })
  })

  test(`a reader reads, a commenter comments, nobody does more than their role ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const [ana, ben, dia] = [
      await person('Ana', 'owner'),
      await person('Ben', 'viewer'),
      await person('Dia', 'commenter'),
    ]
    const id = newId()
    await ana.change({ changes: [{ verb: 'create', id, kind: 'wish', title: 'A boat' }] })
    assert.equal((await ben.read({ id })).record.title, 'A boat')
    const before = (await ana.changesSince({ since: 0 })).number
    await assert.rejects(ben.change({ changes: [{ verb: 'comment', id: newId(), on: id, text: 'hi' }] }), {
      code: 'forbidden',
    })
    await assert.rejects(dia.change({ changes: [{ verb: 'update', id, version: 1, set: { title: 'Mine' } }] }), {
      code: 'forbidden',
    })
    await assert.rejects(dia.makeToken({ name: 'mine' }), { code: 'forbidden' })
    assert.equal((await ana.changesSince({ since: 0 })).number, before)
    const comment = newId()
    await dia.change({ changes: [{ verb: 'comment', id: comment, on: id, text: 'Nice' }] })
    const cem = await person('Cem', 'member')
    await assert.rejects(cem.change({ changes: [{ verb: 'uncomment', id: comment }] }), { code: 'forbidden' })
    await assert.rejects(cem.change({ changes: [{ verb: 'erase', id, key: 'WI-1' }] }), { code: 'forbidden' })
  })
}
