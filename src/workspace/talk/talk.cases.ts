import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace, type Somebody } from '../../../test/workspace.ts'
import type { Change } from '../../model/change.ts'
import { newId } from '../../model/id.ts'
import { mentionText } from '../../model/mention.ts'
import { threadsOf } from '../../model/thread.ts'
import type { Engine } from '../../store/session.ts'
import { reindex } from '../reindex.ts'

/** Threads under records: answers, edits, resolving, and what undo takes back. */
export function talkCases(engine: Engine, skip: string | false): void {
  const on = `on ${engine}`

  async function boat(t: test.TestContext) {
    const fresh = await freshWorkspace(t, engine)
    const [ana, ben] = [await fresh.person('Ana', 'owner'), await fresh.person('Ben', 'commenter')]
    const id = newId()
    await ana.change({ changes: [{ verb: 'create', id, kind: 'wish', title: 'A boat' }] })
    const say = async (who: Somebody, text: string, answers?: string) => {
      const comment = newId()
      await who.change({ changes: [{ verb: 'comment', id: comment, on: id, text, ...(answers && { answers }) }] })
      return comment
    }
    const threads = async () => threadsOf((await ana.read({ id })).comments)
    return { ...fresh, ana, ben, id, say, threads }
  }

  test(`an answer to an answer stands in the same thread, and one from elsewhere in none ${on}`, { skip }, async t => {
    const { ana, ben, id, say, threads } = await boat(t)
    const first = await say(ana, 'Why a boat?')
    const answer = await say(ben, 'To sail', first)
    const again = await say(ana, 'Where to?', answer)
    const other = await say(ben, 'What colour?')
    assert.deepEqual(
      (await threads()).map(thread => [thread.id, thread.answers.map(one => one.id)]),
      [
        [first, [answer, again]],
        [other, []],
      ],
    )
    const elsewhere = newId()
    await ana.change({ changes: [{ verb: 'create', id: elsewhere, kind: 'wish', title: 'A kite' }] })
    await assert.rejects(
      ana.change({ changes: [{ verb: 'comment', id: newId(), on: elsewhere, text: 'Hm', answers: first }] }),
      { code: 'invalid' },
    )
    await ana.change({ changes: [{ verb: 'uncomment', id: first }] })
    const [left] = await threads()
    assert.deepEqual([left?.first, left?.answers.length], [null, 2], 'what answered it stays')
    assert.equal((await ana.read({ id })).comments.length, 3)
  })

  test(`only its author writes a comment anew; undo brings the words back where they still stand ${on}`, {
    skip,
  }, async t => {
    const { ana, ben, id, say, clock } = await boat(t)
    const comment = await say(ben, 'A bote?')
    const shown = async () => {
      const [found] = (await ana.read({ id })).comments
      return [found?.text, found?.editedAt !== null]
    }
    await assert.rejects(ana.change({ changes: [{ verb: 'recomment', id: comment, text: 'Mine' }] }), {
      code: 'forbidden',
      message: /Answer it instead/,
    })
    await assert.rejects(ben.change({ changes: [{ verb: 'recomment', id: comment, text: ' ' }] }), { code: 'invalid' })
    await assert.rejects(ben.change({ changes: [{ verb: 'recomment', id: newId(), text: 'x' }] }), { code: 'unknown' })
    clock.now += 1_000
    const { batch } = await ben.change({ changes: [{ verb: 'recomment', id: comment, text: 'A boat?' }] })
    assert.deepEqual(await shown(), ['A boat?', true])
    await ben.undo({ batch })
    assert.equal((await shown())[0], 'A bote?')
    await ben.redo({})
    assert.equal((await shown())[0], 'A boat?')
    await ben.change({ changes: [{ verb: 'recomment', id: comment, text: 'A ship?' }] })
    assert.deepEqual((await ben.undo({ batch })).left, ['a comment'], 'it says something else by now')
    assert.deepEqual(
      (await ana.history({ record: id })).items.slice(-2).map(line => line.says),
      ['Ben commented on WI-1 A boat', 'Ana added WI-1 A boat'],
    )
  })

  test(`anybody who may comment resolves a thread and opens it again, and so does undo ${on}`, { skip }, async t => {
    const { ana, ben, id, say, person, threads } = await boat(t)
    const dia = await person('Dia', 'viewer')
    const first = await say(ana, 'Why a boat?')
    const open = async () => (await dia.threadsOpen({ record: [id, newId()] })).counts
    assert.deepEqual(await open(), { [id]: 1 })
    await assert.rejects(dia.change({ changes: [{ verb: 'resolve', id: first }] }), { code: 'forbidden' })
    await ben.change({ changes: [{ verb: 'resolve', id: first }] })
    assert.equal((await threads())[0]?.resolved?.by, ben.id)
    assert.deepEqual(await open(), {})
    const { number } = await ben.change({ changes: [{ verb: 'resolve', id: first }] })
    assert.equal((await ben.changesSince({ since: 0 })).number, number, 'a settled thread is not settled twice')
    await ben.undo({})
    assert.equal((await threads())[0]?.resolved, null)
    await ben.redo({})
    assert.equal((await threads())[0]?.resolved?.by, ben.id)
    await ana.change({ changes: [{ verb: 'reopen', id: first }] })
    await ana.change({ changes: [{ verb: 'resolve', id: first }] })
    await ana.change({ changes: [{ verb: 'uncomment', id: first }] })
    await ana.undo({})
    const [back] = await threads()
    assert.deepEqual([back?.first?.text, back?.resolved?.by], ['Why a boat?', ana.id], 'it comes back as it was')
    assert.equal(
      (await ana.history({ record: id })).items.filter(line => /(resolved|reopened) a thread on WI-1/.test(line.says))
        .length,
      5,
    )
  })

  test(`what was said under a record that one may not see is unknown, whatever is done to it ${on}`, {
    skip,
  }, async t => {
    const { ana, ben, id, say } = await boat(t)
    const first = await say(ben, 'Why a boat?')
    await ana.change({ changes: [{ verb: 'update', id, version: 1, set: { audience: 'private' } }] })
    const tries: Change[] = [
      { verb: 'recomment', id: first, text: 'x' },
      { verb: 'resolve', id: first },
      { verb: 'reopen', id: first },
      { verb: 'uncomment', id: first },
    ]
    for (const change of tries) await assert.rejects(ben.change({ changes: [change] }), { code: 'unknown' })
    assert.deepEqual((await ben.threadsOpen({ record: [id] })).counts, {})
    await assert.rejects(ben.mentionable({ id }), { code: 'unknown' })
    await assert.rejects(ben.followers({ id }), { code: 'unknown' })
    await assert.rejects(ben.follow({ id, as: 'follows' }), { code: 'unknown' })
    assert.deepEqual(
      (await ana.mentionable({ id })).items.map(({ name, sees }) => [name, sees]),
      [
        ['Ana', true],
        ['Ben', false],
      ],
      'who names somebody is told whether they may look',
    )
    assert.equal(mentionText({ of: 'member', id: ben.id, label: 'Ben' }), `[@Ben](member:${ben.id})`)
  })

  test(`search finds a record by what was said under it, as long as it is said ${on}`, { skip }, async t => {
    const { ana, ben, id, say, workspaces } = await boat(t)
    const found = async (q: string) => (await ben.search({ q })).hits.map(hit => [hit.record.id, hit.snippet])
    const comment = await say(ana, `Ask [@Ben Ohm](member:${ben.id}) about the rigging`)
    assert.deepEqual(await found('rigging'), [[id, 'Ask @Ben Ohm about the \uE000rigging\uE001']])
    assert.equal((await found('ohm rigging boat')).length, 1, 'words of the comment and of the record together')
    await ana.change({ changes: [{ verb: 'update', id, version: 1, set: { title: 'A ship' } }] })
    assert.equal((await found('rigging')).length, 1, 'a new title keeps what was said')
    await ana.change({ changes: [{ verb: 'recomment', id: comment, text: 'About the sails' }] })
    assert.deepEqual([(await found('rigging')).length, (await found('sails')).length], [0, 1])
    assert.equal((await ben.list({ kind: 'wish', q: 'sails' })).items.length, 1)
    await reindex(workspaces)
    assert.equal((await found('sails')).length, 1)
    await ana.change({ changes: [{ verb: 'uncomment', id: comment }] })
    assert.equal((await found('sails')).length, 0)
    await ana.undo({})
    assert.equal((await found('sails')).length, 1)
    await ana.change({ changes: [{ verb: 'erase', id, key: 'WI-1' }] })
    assert.deepEqual(await found('sails'), [])
  })
}
