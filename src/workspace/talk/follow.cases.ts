import assert from 'node:assert/strict'
import test from 'node:test'
import { at, threePeople } from '../../../test/talking.ts'
import type { Engine } from '../../store/session.ts'

/** Whom a record concerns: who follows it, what each wants to hear, and what they may see. */
export function followCases(engine: Engine, skip: string | false): void {
  const on = `on ${engine}`

  test(`one follows what one makes, owns, talks about or asks for, and leaves or mutes what one likes ${on}`, {
    skip,
  }, async t => {
    const { ana, ben, cem, make, say, set, told } = await threePeople(t, engine)
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
    await say(ana, boat, `${at(ben)}?`)
    assert.deepEqual(await told(ben), [['A boat', 'mention', 'state']], 'a mention still reaches whoever left')
    assert.equal((await ben.followers({ id: boat })).mine, 'follows', 'and brings them back')
    await ben.follow({ id: boat, as: 'muted' })
    await say(ana, boat, `${at(ben)}!`)
    await set(ana, boat, { owner: ben.id })
    assert.equal((await told(ben))[0]?.length, 3, 'muted is muted')
    assert.equal((await ben.followers({ id: boat })).mine, 'muted')
  })

  test(`each chooses what reaches them and what they follow by themselves ${on}`, { skip }, async t => {
    const { ana, ben, cem, make, say, set, told } = await threePeople(t, engine)
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
    const { ana, ben, make, say, set, told, workspaces, workspace } = await threePeople(t, engine)
    const secret = await make('wish', 'A secret', { audience: 'private' })
    await say(ana, secret, `${at(ben)}, do not look`)
    await set(ana, secret, { title: 'A deep secret' })
    assert.deepEqual(await told(ben), [])
    const boat = await make('wish', 'A boat', { owner: ben.id })
    await say(ana, boat, `${at(ben)}, look at [WI-1](record:${secret})`)
    const { named } = await ben.inbox({})
    assert.deepEqual(named, [], 'the name of what one may not see is not given')
    assert.deepEqual((await ana.inbox({})).named, [])
    assert.deepEqual(await told(ben), [['A boat', 'mention', 'given']])
    await set(ana, boat, { owner: null })
    await set(ana, boat, { audience: 'private' })
    assert.deepEqual([await told(ben), await ben.inboxCount({})], [[], { unread: 0 }])
    await set(ana, boat, { audience: 'company' })
    assert.equal((await told(ben)).length, 1, 'shown again it is there again')
    await ben.visit({ id: boat })
    await ana.change({ changes: [{ verb: 'erase', id: boat, key: 'WI-2' }] })
    assert.deepEqual(await told(ben), [])
    for (const table of ['inbox', 'follows', 'visits'])
      assert.deepEqual(
        await workspaces.store.read.all(`SELECT member FROM ${table} WHERE ws_id = ? AND record = ?`, [
          workspace,
          boat,
        ]),
        [],
        'erased means erased',
      )
  })

  test(`a second look tells how much others did since the first ${on}`, { skip }, async t => {
    const { ana, ben, make, say, set, clock } = await threePeople(t, engine)
    const boat = await make('wish', 'A boat')
    assert.deepEqual(await ben.visit({ id: boat }), { before: null, changes: 0 })
    const before = new Date(clock.now).toISOString()
    clock.now += 60_000
    await set(ana, boat, { state: 'granted' })
    await say(ana, boat, 'Done')
    await say(ben, boat, 'Thanks')
    assert.deepEqual(await ben.visit({ id: boat }), { before, changes: 2 }, 'one’s own is no news')
    assert.equal((await ben.visit({ id: boat })).changes, 0)
    await set(ana, boat, { audience: 'private' })
    await assert.rejects(ben.visit({ id: boat }), { code: 'unknown' })
  })
}
