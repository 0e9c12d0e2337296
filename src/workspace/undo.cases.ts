import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace } from '../../test/workspace.ts'
import { newId } from '../model/id.ts'
import type { Engine } from '../store/session.ts'

/** Undo takes back one's own, as far as it still stands, for ever; and nobody else's. */
export function undoCases(engine: Engine, skip: string | false): void {
  const on = `on ${engine}`

  test(`120 steps are undone and done again, one by one ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const ana = await person('Ana', 'owner')
    const id = newId()
    await ana.change({ changes: [{ verb: 'create', id, kind: 'wish', title: 'A boat', fields: { weight: 0 } }] })
    for (let step = 1; step <= 120; step += 1) {
      await ana.change({ changes: [{ verb: 'update', id, version: step, set: { fields: { weight: step } } }] })
    }
    for (let step = 119; step >= 0; step -= 1) {
      await ana.undo({})
      assert.equal((await ana.read({ id })).record.fields.weight, step)
    }
    for (let step = 1; step <= 120; step += 1) await ana.redo({})
    assert.equal((await ana.read({ id })).record.fields.weight, 120)
    assert.equal((await ana.redo({})).says, 'Nothing to redo.')
  })

  test(`something new empties the way forward ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const ana = await person('Ana', 'owner')
    const id = newId()
    await ana.change({ changes: [{ verb: 'create', id, kind: 'wish', title: 'A boat' }] })
    await ana.change({ changes: [{ verb: 'update', id, version: 1, set: { title: 'A ship' } }] })
    await ana.undo({})
    await ana.change({ changes: [{ verb: 'update', id, version: 3, set: { state: 'granted' } }] })
    assert.equal((await ana.redo({})).done, null)
    await ana.undo({})
    assert.equal((await ana.read({ id })).record.state, 'heard')
    await ana.undo({})
    assert.ok((await ana.read({ id })).record.archivedAt)
    assert.equal((await ana.undo({})).says, 'Nothing to undo.')
  })

  test(`what somebody else changed since stays, and is named ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const [ana, cem] = [await person('Ana', 'owner'), await person('Cem', 'member')]
    const id = newId()
    await ana.change({ changes: [{ verb: 'create', id, kind: 'wish', title: 'A boat' }] })
    await ana.change({ changes: [{ verb: 'update', id, version: 1, set: { title: 'A ship', fields: { weight: 2 } } }] })
    await cem.change({ changes: [{ verb: 'update', id, version: 2, set: { title: 'Our ship' } }] })
    const undone = await ana.undo({})
    const { record } = await ana.read({ id })
    assert.deepEqual([record.title, record.fields.weight], ['Our ship', undefined])
    assert.deepEqual(undone.left, ['WI-1 (title)'])
    const again = await ana.undo({})
    assert.deepEqual(again.left, ['WI-1'])
    assert.equal((await ana.read({ id })).record.archivedAt, null)
    await assert.rejects(ana.undo({ batch: (await cem.history({ record: id })).items[1]!.batch }), {
      code: 'forbidden',
    })
  })

  test(`every verb has its way back ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const ana = await person('Ana', 'owner')
    const [boat, letter, link, comment] = [newId(), newId(), newId(), newId()]
    await ana.change({
      changes: [
        { verb: 'create', id: boat, kind: 'wish', title: 'A boat' },
        { verb: 'create', id: letter, kind: 'letter', title: 'Dear …' },
      ],
    })
    const state = async () => {
      const { record, links, comments, attachments } = await ana.read({ id: boat })
      return {
        kind: record.kind,
        key: record.key,
        archived: record.archivedAt !== null,
        links: links.map(one => one.values),
        comments: comments.map(one => one.text),
        attachments: attachments.map(one => one.name),
      }
    }
    const steps = [
      () =>
        ana.change({
          changes: [{ verb: 'link', id: link, from: boat, name: 'askedIn', to: letter, values: { line: 1 } }],
        }),
      () => ana.change({ changes: [{ verb: 'relink', id: link, values: { line: 7 } }] }),
      () => ana.change({ changes: [{ verb: 'comment', id: comment, on: boat, text: 'Lovely' }] }),
      () => ana.attach({ id: boat, name: 'boat.png', type: 'image/png', bytes: new Uint8Array([1, 2]) }),
      () => ana.change({ changes: [{ verb: 'unlink', id: link }] }),
      () => ana.change({ changes: [{ verb: 'uncomment', id: comment }] }),
      () => ana.change({ changes: [{ verb: 'archive', id: boat }] }),
      () => ana.change({ changes: [{ verb: 'restore', id: boat }] }),
      () => ana.change({ changes: [{ verb: 'turn', id: boat, to: 'letter' }] }),
    ]
    const states = [await state()]
    for (const step of steps) {
      await step()
      states.push(await state())
    }
    for (const expected of states.slice(0, -1).reverse()) {
      await ana.undo({})
      assert.deepEqual(await state(), expected)
    }
    for (const expected of states.slice(1)) {
      await ana.redo({})
      assert.deepEqual(await state(), expected)
    }
  })
}
