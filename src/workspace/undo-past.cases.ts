import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace } from '../../test/workspace.ts'
import { newId } from '../model/id.ts'
import type { Engine } from '../store/session.ts'

/** Undo goes on past what cannot be taken back, and gives everybody what was theirs. */
export function undoPastCases(engine: Engine, skip: string | false): void {
  const on = `on ${engine}`

  test(`what somebody else has taken over does not keep earlier steps from being undone ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const [ana, cem] = [await person('Ana', 'owner'), await person('Cem', 'member')]
    const [boat, kite] = [newId(), newId()]
    await ana.change({ changes: [{ verb: 'create', id: boat, kind: 'wish', title: 'A boat' }] })
    await ana.change({ changes: [{ verb: 'create', id: kite, kind: 'wish', title: 'A kite' }] })
    await ana.change({ changes: [{ verb: 'update', id: boat, version: 1, set: { title: 'A ship' } }] })
    await ana.change({ changes: [{ verb: 'update', id: kite, version: 1, set: { title: 'A plane' } }] })
    await cem.change({ changes: [{ verb: 'update', id: kite, version: 2, set: { title: 'Our plane' } }] })
    const back = await ana.undo({})
    assert.match(back.says, /WI-2 \(title\)/)
    assert.equal((await ana.read({ id: boat })).record.title, 'A boat')
    assert.equal((await ana.read({ id: kite })).record.title, 'Our plane')
    await ana.redo({})
    assert.equal((await ana.read({ id: boat })).record.title, 'A ship')
  })

  test(`a step that no longer fits is left and named, and the one before it is undone ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const [ana, cem] = [await person('Ana', 'owner'), await person('Cem', 'member')]
    const [boat, kite, line] = [newId(), newId(), newId()]
    await ana.change({
      changes: [
        { verb: 'create', id: boat, kind: 'wish', title: 'A boat' },
        { verb: 'create', id: kite, kind: 'wish', title: 'A kite' },
        { verb: 'link', id: line, from: boat, name: 'leadsTo', to: kite },
      ],
    })
    await ana.change({ changes: [{ verb: 'update', id: kite, version: 1, set: { title: 'A plane' } }] })
    await ana.change({ changes: [{ verb: 'unlink', id: line }] })
    await cem.change({ changes: [{ verb: 'turn', id: boat, to: 'letter' }] })
    const back = await ana.undo({})
    assert.equal(back.left.length, 1)
    assert.equal((await ana.read({ id: kite })).record.title, 'A kite')
  })

  test(`a batch that somebody else wrote into is still one’s own to take back ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const [ana, cem] = [await person('Ana', 'owner'), await person('Cem', 'member')]
    const [boat, kite, batch] = [newId(), newId(), newId()]
    await ana.change({ changes: [{ verb: 'create', id: boat, kind: 'wish', title: 'A boat' }], batch })
    await cem.change({ changes: [{ verb: 'create', id: kite, kind: 'wish', title: 'A kite' }], batch })
    await ana.undo({})
    assert.ok((await ana.read({ id: boat })).record.archivedAt)
    assert.equal((await ana.read({ id: kite })).record.archivedAt, null)
    await assert.rejects(ana.undo({ batch: (await cem.undo({ batch })).done!.batch }), { code: 'forbidden' })
  })

  test(`a comment that comes back is still its author’s ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const [ana, cem] = [await person('Ana', 'owner'), await person('Cem', 'member')]
    const [boat, said] = [newId(), newId()]
    await ana.change({ changes: [{ verb: 'create', id: boat, kind: 'wish', title: 'A boat' }] })
    await cem.change({ changes: [{ verb: 'comment', id: said, on: boat, text: 'A small one?' }] })
    const before = (await ana.read({ id: boat })).comments
    await ana.change({ changes: [{ verb: 'uncomment', id: said }] })
    await ana.undo({})
    assert.deepEqual((await ana.read({ id: boat })).comments, before)
  })
}
