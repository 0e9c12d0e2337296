import assert from 'node:assert/strict'
import test from 'node:test'
import { at, threePeople } from '../../../test/talking.ts'
import type { Territory } from '../../model/assemble.ts'
import { newId } from '../../model/id.ts'
import type { Engine } from '../../store/session.ts'

/** Who is told of what, and what becomes of it there. */
export function inboxCases(engine: Engine, skip: string | false, territory: Territory): void {
  const on = `on ${engine}`

  test(`a mention, an answer and what was given reach whom they mean, never who did it ${on}`, { skip }, async t => {
    const { ana, ben, cem, make, say, set, told } = await threePeople(t, engine)
    const boat = await make('wish', 'A boat')
    const first = await say(ana, boat, `${at(ben)}, does it float? ${at(ana)}`)
    assert.deepEqual(await told(ben), [['A boat', 'mention']])
    assert.deepEqual([await told(ana), await told(cem)], [[], []])
    const [group] = (await ben.inbox({})).groups
    assert.deepEqual(
      [group?.items[0]?.says, group?.items[0]?.comment?.id, group?.isUnread],
      ['Ana commented on it', first, true],
    )
    await say(ben, boat, 'It does', first)
    assert.deepEqual(await told(ana), [['A boat', 'answer']])
    await set(ana, boat, { owner: cem.id })
    assert.deepEqual(await told(cem), [['A boat', 'given']])
    assert.deepEqual(await told(ben), [['A boat', 'state', 'mention']], 'who was named follows')
    assert.deepEqual([await ben.inboxCount({}), await ana.inboxCount({})], [{ unread: 1 }, { unread: 1 }])
    assert.deepEqual(await told(ben, 'mentions'), [['A boat', 'state', 'mention']])
    assert.deepEqual(await told(ana, 'mentions'), [])
  })

  test(`what was undone before anybody read it was never news; a redo is ${on}`, { skip }, async t => {
    const { ana, ben, make, say, set, told } = await threePeople(t, engine)
    const boat = await make('wish', 'A boat', { owner: ben.id })
    await ben.markInbox({ items: (await ben.inbox({})).groups[0]!.items.map(item => item.number), as: 'done' })
    await say(ana, boat, `${at(ben)}!`)
    assert.equal((await told(ben)).length, 1)
    await ana.undo({})
    assert.deepEqual(await told(ben), [])
    await ana.redo({})
    assert.deepEqual(await told(ben), [['A boat', 'mention']])
    await ana.undo({})
    await set(ana, boat, { state: 'granted' })
    assert.deepEqual(await told(ben), [['A boat', 'ended']])
    await ana.undo({})
    assert.deepEqual(await told(ben), [], 'taken back between two looks')
    await set(ana, boat, { state: 'granted' })
    await ana.undo({})
    assert.deepEqual(await told(ben), [], 'taken back before the first look')
    await set(ana, boat, { state: 'granted' })
    const [group] = (await ben.inbox({})).groups
    await ben.markInbox({ items: group!.items.map(item => item.number), as: 'read' })
    await ana.undo({})
    assert.deepEqual(await told(ben), [['A boat', 'state', 'ended']], 'whoever has read it hears of the undoing')
  })

  test(`items are read, done, put to sleep until a day and opened again; nobody touches another’s ${on}`, {
    skip,
  }, async t => {
    const { ana, ben, cem, make, say, told, clock } = await threePeople(t, engine)
    const boat = await make('wish', 'A boat', { owner: ben.id })
    const items = (await ben.inbox({})).groups[0]!.items.map(item => item.number)
    assert.deepEqual(await cem.markInbox({ items, as: 'done' }), { marked: 0 })
    await ben.markInbox({ items, as: 'read' })
    assert.deepEqual([await ben.inboxCount({}), await told(ben, 'unread')], [{ unread: 0 }, []])
    assert.equal((await told(ben)).length, 1)
    await ben.markInbox({ items, as: 'done' })
    assert.deepEqual([(await told(ben)).length, (await told(ben, 'done')).length], [0, 1])
    await ben.markInbox({ items, as: 'open' })
    await assert.rejects(ben.markInbox({ items, as: 'snoozed' }), { code: 'invalid' })
    await ben.markInbox({ items, as: 'snoozed', until: '2026-03-05' })
    assert.deepEqual([(await told(ben)).length, (await told(ben, 'snoozed')).length], [0, 1])
    clock.now += 3 * 86_400_000
    assert.deepEqual(
      [await ben.inboxCount({}), (await told(ben, 'unread')).length],
      [{ unread: 1 }, 1],
      'it wakes as something new',
    )
    await ben.markInbox({ items, as: 'snoozed', until: '2026-04-01' })
    await say(ana, boat, 'News')
    assert.deepEqual(await told(ben), [['A boat', 'comment', 'given']], 'news wakes what sleeps')
    await ben.markInbox({ items: (await ben.inbox({})).groups[0]!.items.map(item => item.number), as: 'done' })
    clock.now += 40 * 86_400_000
    await ben.markInbox({ items: [1], as: 'read' })
    assert.deepEqual(await told(ben, 'done'), [], 'what is long done is forgotten')
  })

  test(`an import, and a change of very many, come as one line ${on}`, { skip }, async t => {
    const { ana, ben, make, told } = await threePeople(t, engine)
    const rows = Array.from({ length: 700 }, (_, at) => ({ title: `Wish ${at}`, owner: 'Ben' }))
    const bytes = new TextEncoder().encode(JSON.stringify(rows))
    const planned = await ana.importFile({ name: 'wishes.json', kind: 'wish', bytes })
    await ana.commitImport({ id: planned.id, wait: true })
    const { groups } = await ben.inbox({})
    assert.deepEqual(
      groups.map(({ record, items }) => [record, items.map(({ sort, count }) => [sort, count])]),
      [[null, [['many', 700]]]],
    )
    assert.deepEqual(await told(ana), [])
    await ben.markInbox({ items: groups[0]!.items.map(item => item.number), as: 'done' })
    const ids = await Promise.all(Array.from({ length: 12 }, (_, at) => make('wish', `Boat ${at}`)))
    await ana.change({ changes: ids.map(id => ({ verb: 'update', id, version: 1, set: { owner: ben.id } })) })
    const [many] = (await ben.inbox({})).groups
    assert.deepEqual([many?.record, many?.items[0]?.count], [null, 12])
  })

  test(`a must-hold that failed, a decision to hear of and a question answered reach whose they are ${on}`, {
    skip,
  }, async t => {
    const { ana, ben, cem, make, set, told, numbers } = await threePeople(t, engine, territory)
    const bet = await make('bet', 'Boats for all', { owner: ben.id })
    const belief = await make('assumption', 'Everybody wants a boat')
    const nice = await make('assumption', 'Red sells')
    const decision = await make('decision', 'Wood or plastic')
    const ceo = await make('stakeholder', 'The boss', { fields: { member: cem.id } })
    const question = await make('question', 'Who pays?', {}, cem)
    const link = (from: string, name: string, to: string, values = {}) =>
      ana.change({ changes: [{ verb: 'link', id: newId(), from, name, to, values }] })
    await link(bet, 'restsOn', belief, { mustHold: true })
    await link(bet, 'restsOn', nice, { mustHold: false })
    await link(decision, 'informed', ceo)
    for (const who of [ben, cem]) {
      const items = await numbers(who)
      if (items.length > 0) await who.markInbox({ items, as: 'done' })
    }
    await set(ana, nice, { state: 'failed' })
    assert.deepEqual(await told(ben), [])
    await set(ana, belief, { state: 'failed' })
    assert.deepEqual(await told(ben), [['Boats for all', 'failed']])
    assert.match(
      (await ben.inbox({})).groups[0]!.items[0]!.says,
      /moved A-1 Everybody wants a boat from Open to Failed/,
    )
    await set(ana, decision, { state: 'decided' })
    await set(ana, question, { state: 'answered' })
    assert.deepEqual(await told(cem), [
      ['Who pays?', 'ended'],
      ['Wood or plastic', 'informed'],
    ])
  })

  test(`a workspace older than the inbox begins with what comes next ${on}`, { skip }, async t => {
    const { ana, ben, make, say, told, workspaces, workspace } = await threePeople(t, engine)
    const boat = await make('wish', 'A boat', { owner: ben.id })
    await workspaces.store.command(workspace, tx =>
      tx.write([{ sql: 'UPDATE counters SET told = 0 WHERE ws_id = ?', params: [workspace] }]),
    )
    assert.deepEqual(await told(ben), [])
    await say(ana, boat, 'From now on')
    assert.deepEqual(await told(ben), [['A boat', 'comment']])
  })
}
