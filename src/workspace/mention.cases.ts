import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace } from '../../test/workspace.ts'
import { newId } from '../model/id.ts'
import { mentionText } from '../model/mention.ts'
import type { Engine } from '../store/session.ts'

const naming = (id: string, label = 'WI-1') => mentionText({ of: 'record', id, label })

/** What a text mentions is linked, follows the text, and is seen by those who may see both ends. */
export function mentionCases(engine: Engine, skip: string | false): void {
  const on = `on ${engine}`

  test(`a text’s mentions are links that come and go with it, also by undo and redo ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const ana = await person('Ana', 'owner')
    const [boat, kite, letter] = [newId(), newId(), newId()]
    const mentions = async (id: string) =>
      (await ana.read({ id })).links.map(link => `${link.way} ${link.says} ${link.other?.key}`)
    await ana.change({
      changes: [
        // in one command, and before the one it mentions stands
        { verb: 'create', id: letter, kind: 'letter', title: 'From Lea', fields: { story: `A ${naming(boat)}!` } },
        { verb: 'create', id: boat, kind: 'wish', title: 'A boat' },
        { verb: 'create', id: kite, kind: 'wish', title: 'A kite' },
      ],
    })
    assert.deepEqual(await mentions(letter), ['out mentions WI-1'])
    assert.deepEqual(await mentions(boat), ['in mentioned in L-1'])
    const write = async (story: string) =>
      ana.change({
        changes: [
          {
            verb: 'update',
            id: letter,
            version: (await ana.read({ id: letter })).record.version,
            set: { fields: { story } },
          },
        ],
      })
    await write(
      `Rather ${naming(kite)} and ${naming(kite)}, \`${naming(boat)}\`, ${naming(letter)}, ${naming(newId())}`,
    )
    assert.deepEqual([await mentions(letter), await mentions(boat)], [['out mentions WI-2'], []])
    const [line] = (await ana.history({ record: letter, limit: 9 })).items
    assert.match(line!.says, /mention/)
    await ana.undo({})
    assert.deepEqual([await mentions(letter), await mentions(kite)], [['out mentions WI-1'], []])
    await ana.redo({})
    assert.deepEqual([await mentions(letter), await mentions(boat)], [['out mentions WI-2'], []])
    await write('Nothing')
    assert.deepEqual(await mentions(letter), [])
  })

  test(`nobody makes or parts a mention but by the text ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const ana = await person('Ana', 'owner')
    const [boat, kite] = [newId(), newId()]
    await ana.change({
      changes: [
        { verb: 'create', id: boat, kind: 'wish', title: 'A boat' },
        { verb: 'create', id: kite, kind: 'wish', title: 'A kite', fields: { story: naming(boat) } },
      ],
    })
    const link = { verb: 'link' as const, id: newId(), from: boat, name: 'mentions', to: kite }
    await assert.rejects(ana.change({ changes: [link] }), { code: 'invalid', message: /stands in its texts/ })
    const made = (await ana.read({ id: boat })).links[0]!
    await assert.rejects(ana.change({ changes: [{ verb: 'unlink', id: made.id }] }), { code: 'invalid' })
    await ana.change({ changes: [{ verb: 'erase', id: boat, key: 'WI-1' }] })
    assert.deepEqual((await ana.read({ id: kite })).links, [])
  })

  test(`a mention tells nothing of what its reader may not see, and stays when others rewrite ${on}`, {
    skip,
  }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const [ana, cem] = [await person('Ana', 'owner'), await person('Cem', 'member')]
    const [boat, kite] = [newId(), newId()]
    await ana.change({
      changes: [
        { verb: 'create', id: boat, kind: 'wish', title: 'A secret boat', audience: 'private' },
        { verb: 'create', id: kite, kind: 'wish', title: 'A kite', fields: { story: `See ${naming(boat)}` } },
      ],
    })
    const seen = (await cem.read({ id: kite })).links
    assert.deepEqual(
      seen.map(one => [one.says, one.other]),
      [['mentions', null]],
    )
    await cem.change({
      changes: [{ verb: 'update', id: kite, version: 1, set: { fields: { story: `Do see ${naming(boat)}` } } }],
    })
    assert.equal((await ana.read({ id: boat })).links[0]?.other?.key, 'WI-2')
    // somebody who has only an id learns nothing by writing it
    const own = newId()
    await cem.change({
      changes: [{ verb: 'create', id: own, kind: 'wish', title: 'Mine', fields: { story: naming(boat) } }],
    })
    assert.deepEqual((await cem.read({ id: own })).links, [])
  })

  test(`turned into a kind that has no such text, a record mentions nobody until it is turned back ${on}`, {
    skip,
  }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const ana = await person('Ana', 'owner')
    const [boat, kite] = [newId(), newId()]
    await ana.change({
      changes: [
        { verb: 'create', id: boat, kind: 'wish', title: 'A boat' },
        { verb: 'create', id: kite, kind: 'wish', title: 'A kite', fields: { story: naming(boat) } },
      ],
    })
    await ana.change({ changes: [{ verb: 'turn', id: kite, to: 'ballot' }] })
    assert.deepEqual((await ana.read({ id: boat })).links, [])
    await ana.undo({})
    assert.equal((await ana.read({ id: boat })).links[0]?.other?.id, kite)
  })
}
