import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace, type Somebody } from '../../../test/workspace.ts'
import type { Territory } from '../../model/assemble.ts'
import { newId } from '../../model/id.ts'
import type { InboxShow } from '../../model/inbox.ts'
import { mentionText } from '../../model/mention.ts'
import type { Engine } from '../../store/session.ts'

/** Who is told of what, and who is not. */
export function inboxCases(engine: Engine, skip: string | false, territory: Territory): void {
  const on = `on ${engine}`

  async function house(t: test.TestContext, map?: Territory) {
    const fresh = await freshWorkspace(t, engine, map)
    const [ana, ben, cem] = [
      await fresh.person('Ana', 'owner'),
      await fresh.person('Ben', 'member'),
      await fresh.person('Cem', 'member'),
    ]
    const make = async (kind: string, title: string, given: object = {}, who: Somebody = ana) => {
      const id = newId()
      await who.change({ changes: [{ verb: 'create', id, kind, title, ...given }] })
      return id
    }
    const say = async (who: Somebody, record: string, text: string, answers?: string) => {
      const id = newId()
      await who.change({ changes: [{ verb: 'comment', id, on: record, text, ...(answers && { answers }) }] })
      return id
    }
    const set = async (who: Somebody, id: string, values: object) => {
      const { version } = (await who.read({ id })).record
      return who.change({ changes: [{ verb: 'update', id, version, set: values }] })
    }
    /** What stands in somebody's inbox: the record's title, then sort by sort, the newest first. */
    const told = async (who: Somebody, show?: InboxShow) =>
      (await who.inbox(show ? { show } : {})).groups.map(({ record, items }) => [
        record?.title ?? 'many',
        ...items.map(({ sort }) => sort),
      ])
    return { ...fresh, ana, ben, cem, make, say, set, told }
  }
  const at = (who: Somebody, label: string) => mentionText({ of: 'member', id: who.id, label })

  test(`a mention, an answer and what was given reach whom they mean, never who did it ${on}`, { skip }, async t => {
    const { ana, ben, cem, make, say, set, told } = await house(t)
    const boat = await make('wish', 'A boat')
    const first = await say(ana, boat, `${at(ben, 'Ben')}, does it float? ${at(ana, 'Ana')}`)
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

  test(`one follows what one makes, owns, talks about or asks for, and leaves or mutes what one likes ${on}`, {
    skip,
  }, async t => {
    const { ana, ben, cem, make, say, set, told } = await house(t)
    const boat = await make('wish', 'A boat')
    const kite = await make('wish', 'A kite', { owner: cem.id })
    const why = async (id: string) => (await ben.followers({ id })).items.map(one => one.because)
    assert.deepEqual([await why(boat), await why(kite)], [['made'], ['made', 'owns']])
    await ben.follow({ id: boat, as: 'follows' })
    assert.equal((await ben.followers({ id: boat })).mine, 'follows')
    await set(ana, boat, { state: 'granted' })
    await set(ana, kite, { state: 'granted' })
    assert.deepEqual([await told(ben), await told(cem)], [[['A boat', 'state']], [['A kite', 'ended', 'given']]])
    await ben.follow({ id: boat, as: 'left' })
    await set(ana, boat, { state: 'heard' })
    await say(ana, boat, 'Hm')
    assert.deepEqual(await told(ben), [['A boat', 'state']])
    await say(ana, boat, `${at(ben, 'Ben')}?`)
    assert.deepEqual(await told(ben), [['A boat', 'mention', 'state']], 'a mention still reaches whoever left')
    assert.equal((await ben.followers({ id: boat })).mine, 'follows', 'and brings them back')
    await ben.follow({ id: boat, as: 'muted' })
    await say(ana, boat, `${at(ben, 'Ben')}!`)
    await set(ana, boat, { owner: ben.id })
    assert.equal((await told(ben))[0]?.length, 3, 'muted is muted')
    assert.equal((await ben.followers({ id: boat })).mine, 'muted')
  })

  test(`each chooses what reaches them and what they follow by themselves ${on}`, { skip }, async t => {
    const { ana, ben, cem, make, say, set, told } = await house(t)
    assert.deepEqual(await ben.inboxWants({}), { auto: 'all', off: ['changed'] })
    const boat = await make('wish', 'A boat', {}, ben)
    await set(ana, boat, { fields: { weight: 3 } })
    assert.deepEqual(await told(ben), [], 'small changes stay away until somebody asks for them')
    await ben.changeInboxWants({ off: ['comment'] })
    await set(ana, boat, { fields: { weight: 4 } })
    await say(ana, boat, 'Heavy')
    assert.deepEqual(await told(ben), [['A boat', 'changed']])
    await ben.changeInboxWants({ auto: 'nothing' })
    await set(ana, boat, { state: 'granted' })
    assert.deepEqual(await told(ben), [['A boat', 'ended', 'changed']], 'what one made and ended is one’s own')
    const kite = await make('wish', 'A kite', {}, cem)
    await cem.changeInboxWants({ auto: 'mine', off: [] })
    await say(cem, boat, 'Mine is lighter')
    await set(ana, boat, { state: 'heard' })
    await set(ana, kite, { state: 'granted' })
    assert.deepEqual(await told(cem), [['A kite', 'ended']])
  })

  test(`what one may not see is not told, and what is hidden later leaves the inbox ${on}`, { skip }, async t => {
    const { ana, ben, make, say, set, told, workspaces, workspace } = await house(t)
    const secret = await make('wish', 'A secret', { audience: 'private' })
    await say(ana, secret, `${at(ben, 'Ben')}, do not look`)
    await set(ana, secret, { title: 'A deep secret' })
    assert.deepEqual(await told(ben), [])
    const boat = await make('wish', 'A boat', { owner: ben.id })
    await say(ana, boat, `${at(ben, 'Ben')}, look at [WI-1](record:${secret})`)
    const { named } = await ben.inbox({})
    assert.deepEqual(named, [], 'the name of what one may not see is not given')
    assert.deepEqual((await ana.inbox({})).named, [])
    assert.deepEqual(await told(ben), [['A boat', 'mention', 'given']])
    await set(ana, boat, { owner: null })
    await set(ana, boat, { audience: 'private' })
    assert.deepEqual([await told(ben), await ben.inboxCount({})], [[], { unread: 0 }])
    await set(ana, boat, { audience: 'company' })
    assert.equal((await told(ben)).length, 1, 'shown again it is there again')
    await ana.change({ changes: [{ verb: 'erase', id: boat, key: 'WI-2' }] })
    assert.deepEqual(await told(ben), [])
    for (const table of ['inbox', 'follows'])
      assert.deepEqual(
        await workspaces.store.read.all(`SELECT member FROM ${table} WHERE ws_id = ? AND record = ?`, [
          workspace,
          boat,
        ]),
        [],
        'erased means erased',
      )
  })

  test(`what was undone before anybody read it was never news; a redo is ${on}`, { skip }, async t => {
    const { ana, ben, make, say, set, told } = await house(t)
    const boat = await make('wish', 'A boat', { owner: ben.id })
    await ben.markInbox({ items: (await ben.inbox({})).groups[0]!.items.map(item => item.number), as: 'done' })
    await say(ana, boat, `${at(ben, 'Ben')}!`)
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
    const { ana, ben, cem, make, say, told, clock } = await house(t)
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
    const { ana, ben, workspaces, make, told } = await house(t)
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
    assert.ok(workspaces)
  })

  test(`a must-hold that failed, a decision to hear of and a question answered reach whose they are ${on}`, {
    skip,
  }, async t => {
    const { ana, ben, cem, make, set, told } = await house(t, territory)
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
      const items = (await who.inbox({})).groups.flatMap(group => group.items.map(item => item.number))
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
}
