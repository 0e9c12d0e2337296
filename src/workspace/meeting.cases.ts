import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace } from '../../test/workspace.ts'
import type { Change } from '../model/change.ts'
import { newId } from '../model/id.ts'
import type { Engine } from '../store/session.ts'

/** Changes that meet each other, the trash or an older version stand whole or are refused. */
export function meetingCases(engine: Engine, skip: string | false): void {
  const on = `on ${engine}`

  test(`a tag finds the records that carry it and no others ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const ana = await person('Ana', 'owner')
    const cameFrom = { system: 'github', id: '1', url: 'https://example.org/1' }
    await ana.change({
      changes: [
        { verb: 'create', id: newId(), kind: 'wish', title: 'One', tags: ['Red', '50%'], cameFrom },
        { verb: 'create', id: newId(), kind: 'wish', title: 'Two', tags: ['red_hot'] },
        { verb: 'create', id: newId(), kind: 'wish', title: 'Three' },
      ],
    })
    const found = async (where: string) =>
      (await ana.list({ kind: 'wish', where, sort: 'key' })).items.map(item => item.title)
    assert.deepEqual(await found('tag=Red'), ['One'])
    assert.deepEqual(await found('tag=red'), [])
    assert.deepEqual(await found('tag=url'), [])
    assert.deepEqual(await found('tag=from'), [])
    assert.deepEqual(await found('tag=5_%'), [])
    assert.deepEqual(await found('tag=50%,red_hot'), ['One', 'Two'])
    assert.deepEqual(await found('tag!=Red'), ['Two', 'Three'])
    assert.deepEqual(await found('tag='), ['Three'])
    assert.deepEqual(await found('tag!='), ['One', 'Two'])
  })

  test(`archive, restore and turn are refused on a version that is no longer the present one ${on}`, {
    skip,
  }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const ana = await person('Ana', 'owner')
    const id = newId()
    await ana.change({ changes: [{ verb: 'create', id, kind: 'wish', title: 'A boat' }] })
    await ana.change({ changes: [{ verb: 'update', id, version: 1, set: { title: 'A ship' } }] })
    await assert.rejects(ana.change({ changes: [{ verb: 'archive', id, version: 1 }] }), { code: 'conflict' })
    await assert.rejects(ana.change({ changes: [{ verb: 'turn', id, to: 'letter', version: 1 }] }), {
      code: 'conflict',
    })
    await ana.change({ changes: [{ verb: 'archive', id, version: 2 }] })
    await assert.rejects(ana.change({ changes: [{ verb: 'restore', id, version: 2 }] }), { code: 'conflict' })
    assert.equal((await ana.read({ id })).record.version, 3)
  })

  test(`changes of one command build on each other’s versions ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const ana = await person('Ana', 'owner')
    const id = newId()
    await ana.change({ changes: [{ verb: 'create', id, kind: 'wish', title: 'A boat' }] })
    await ana.change({
      changes: [
        { verb: 'update', id, version: 1, set: { title: 'A ship' } },
        { verb: 'update', id, version: 2, set: { state: 'granted' } },
        { verb: 'update', id, version: 2, set: { title: 'A raft' } },
        { verb: 'turn', id, to: 'letter' },
        { verb: 'turn', id, to: 'wish' },
        { verb: 'turn', id, to: 'letter' },
      ],
    })
    assert.equal((await ana.read({ id })).record.title, 'A raft')
    const { rows } = await ana.changesSince({ since: 0 })
    const keys = new Set(rows.map(row => (row.now as { key: string }).key))
    assert.deepEqual([...keys], ['WI-1', 'L-1'])
    const other = newId()
    await ana.change({
      changes: [
        { verb: 'create', id: other, kind: 'wish', title: 'A kite' },
        { verb: 'turn', id: other, to: 'letter' },
      ],
    })
    for (const key of ['WI-2', 'L-2']) assert.equal((await ana.read({ id: key })).record.id, other)
  })

  test(`nothing is linked to what lies in the trash ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const ana = await person('Ana', 'owner')
    const [boat, kite] = [newId(), newId()]
    await ana.change({
      changes: [
        { verb: 'create', id: boat, kind: 'wish', title: 'A boat' },
        { verb: 'create', id: kite, kind: 'wish', title: 'A kite' },
        { verb: 'archive', id: kite },
      ],
    })
    for (const [from, to] of [[boat, kite] as const, [kite, boat] as const])
      await assert.rejects(ana.change({ changes: [{ verb: 'link', id: newId(), from, name: 'leadsTo', to }] }), {
        code: 'conflict',
        message: /WI-2.*trash.*restore/i,
      })
    await ana.change({
      changes: [
        { verb: 'restore', id: kite },
        { verb: 'link', id: newId(), from: boat, name: 'leadsTo', to: kite },
      ],
    })
    const [line] = (await ana.read({ id: boat })).links
    assert.ok(line)
    await assert.rejects(
      ana.change({
        changes: [
          { verb: 'unlink', id: line.id },
          { verb: 'link', id: line.id, from: kite, name: 'leadsTo', to: boat },
        ],
      }),
      { code: 'conflict' },
    )
  })

  test(`a comment answers one under the same record ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const ana = await person('Ana', 'owner')
    const [boat, kite, said] = [newId(), newId(), newId()]
    await ana.change({
      changes: [
        { verb: 'create', id: boat, kind: 'wish', title: 'A boat' },
        { verb: 'create', id: kite, kind: 'wish', title: 'A kite' },
        { verb: 'comment', id: said, on: boat, text: 'Why?' },
      ],
    })
    const answer = (on: string, answers: string): Change => ({ verb: 'comment', id: newId(), on, text: 'So', answers })
    await assert.rejects(ana.change({ changes: [answer(kite, said)] }), { code: 'invalid' })
    await assert.rejects(ana.change({ changes: [answer(boat, newId())] }), { code: 'invalid' })
    await ana.change({ changes: [answer(boat, said)] })
    assert.equal((await ana.read({ id: boat })).comments.length, 2)
  })
}
