import assert from 'node:assert/strict'
import test from 'node:test'
import { all, houseWithLinks } from '../../../test/house-with-links.ts'
import { guestBy } from '../../model/actor.ts'
import type { Territory } from '../../model/assemble.ts'
import { newId } from '../../model/id.ts'
import type { Engine } from '../../store/session.ts'

/** Who makes and ends links for people outside, and that their holders have a right to nothing else. */
export function shareCases(engine: Engine, skip: string | false, territory: Territory): void {
  const on = `on ${engine}`

  test(`a shared why leaves a hidden rung in its place and tells nothing of it ${on}`, { skip }, async t => {
    const { ana, bet, open, clock } = await houseWithLinks(t, engine, territory)
    const share = await ana.makeShare({ shown: { sort: 'why', record: 'B-1' } })
    assert.match(share.secret!, /^cs_[\w-]{43}$/)
    assert.equal(Date.parse(share.expiresAt) - clock.now, 30 * 86_400_000)
    const seen = await open(share.secret!)
    assert.deepEqual([seen.by, seen.workspace, seen.mode, seen.name], ['Ana', 'Toys', 'now', 'B-1 Text when ready'])
    assert.ok(seen.part.sort === 'why')
    const hidden = all(seen.part.ladder.rungs).filter(rung => rung.standing === 'hidden')
    assert.deepEqual(
      hidden.map(({ record, link, action, thin }) => [record, link, action, thin]),
      [[null, null, null, null]],
    )
    const said = JSON.stringify(seen)
    assert.ok(said.includes('Know when the bike is ready') && !said.includes('takeover') && !said.includes('N-2'))
    for (const id of [bet, ana.id, share.id]) assert.ok(!said.includes(id), 'no id leaves the house')
    assert.doesNotMatch(said, /[0-9a-f]{8}-[0-9a-f]{4}-7/)
  })

  test(`only its maker and admins know of a link; the secret is nowhere kept ${on}`, { skip }, async t => {
    const { ana, person, workspaces, workspace } = await houseWithLinks(t, engine, territory)
    const [ben, cem] = [await person('Ben', 'member'), await person('Cem', 'viewer')]
    const share = await ben.makeShare({ shown: { sort: 'map' }, password: 'blue bicycle' })
    assert.deepEqual((await cem.shares({})).items, [])
    assert.deepEqual(
      (await ana.shares({})).items.map(one => [one.id, one.by.name, one.locked, one.secret]),
      [[share.id, 'Ben', true, undefined]],
    )
    await assert.rejects(cem.makeShare({ shown: { sort: 'map' } }), { code: 'forbidden' })
    const dora = await person('Dora', 'member')
    await assert.rejects(dora.dropShare({ id: share.id }), { code: 'unknown' })
    await assert.rejects(dora.changeShare({ id: share.id, renew: true }), { code: 'unknown' })
    const kept = await workspaces.store.read.all('SELECT hash, password, shown, name FROM shares WHERE ws_id = ?', [
      workspace,
    ])
    assert.ok(!JSON.stringify(kept).includes(share.secret!.slice(3)) && !JSON.stringify(kept).includes('blue bicycle'))
  })

  test(`revoked, renewed, expired, or shared by somebody who left: one answer for all ${on}`, { skip }, async t => {
    const { ana, person, open, clock } = await houseWithLinks(t, engine, territory)
    const ben = await person('Ben', 'member')
    const shown = { sort: 'why', record: 'B-1' } as const
    const revoked = await ben.makeShare({ shown })
    await open(revoked.secret!)
    await ben.dropShare({ id: revoked.id })
    await assert.rejects(open(revoked.secret!), { code: 'unknown' })
    const renewed = await ben.makeShare({ shown })
    const { secret } = await ben.changeShare({ id: renewed.id, renew: true })
    await assert.rejects(open(renewed.secret!), { code: 'unknown' })
    await open(secret!)
    await ana.updateMember({ id: ben.id, state: 'suspended' })
    await assert.rejects(open(secret!), { code: 'unknown', message: /opens nothing/ })
    assert.equal((await ana.shares({})).items[0]!.ended, 'sharer')
    await ana.updateMember({ id: ben.id, state: 'active' })
    await open(secret!)
    await ana.updateMember({ id: ben.id, role: 'viewer' })
    await assert.rejects(open(secret!), { code: 'unknown' })
    const brief = await ana.makeShare({ shown, expiresAt: '2026-03-04' })
    clock.now += 3 * 86_400_000
    await assert.rejects(open(brief.secret!), { code: 'unknown' })
    assert.equal((await ana.shares({})).items.find(one => one.id === brief.id)?.ended, 'expired')
    for (const expiresAt of ['2026-03-01', '2028-01-01', 'soon'])
      await assert.rejects(ana.makeShare({ shown, expiresAt }), { code: 'invalid' })
  })

  test(`each id of what is shared is asked for: nobody shares what they may not see ${on}`, { skip }, async t => {
    const { ana, person, bet, open } = await houseWithLinks(t, engine, territory)
    const ben = await person('Ben', 'member')
    await assert.rejects(ben.makeShare({ shown: { sort: 'why', record: 'N-2' } }), { code: 'unknown' })
    await assert.rejects(ana.makeShare({ shown: { sort: 'why', record: 'N-2' } }), {
      code: 'conflict',
      message: /not for everybody/,
    })
    await assert.rejects(ana.makeShare({ shown: { sort: 'why', record: newId() } }), { code: 'unknown' })
    const own = await ana.saveView({ name: 'Mine', kind: 'bet', query: { where: [] } })
    await assert.rejects(ben.makeShare({ shown: { sort: 'view', view: own.id } }), { code: 'unknown' })
    await assert.rejects(ana.makeShare({ shown: { sort: 'list', kind: 'bet', query: { where: ['price=1'] } } }))
    await assert.rejects(ana.makeShare({ shown: { sort: 'roadmap', look: 'team', team: newId() } }), {
      code: 'unknown',
    })
    const share = await ana.makeShare({ shown: { sort: 'why', record: 'B-1' } })
    await ana.change({ changes: [{ verb: 'update', id: bet, version: 1, set: { audience: 'private' } }] })
    await assert.rejects(open(share.secret!), { code: 'unknown' }, 'hidden since is not there')
  })

  test(`views are counted by opening, and when somebody was last there ${on}`, { skip }, async t => {
    const { ana, open, clock } = await houseWithLinks(t, engine, territory)
    const share = await ana.makeShare({ shown: { sort: 'why', record: 'B-1' } })
    assert.deepEqual([share.views, share.seenAt], [0, null])
    await open(share.secret!)
    await open(share.secret!)
    clock.now += 61_000
    await open(share.secret!, { again: 'yes' })
    const [now] = (await ana.shares({})).items
    assert.deepEqual([now!.views, Date.parse(now!.seenAt!)], [2, clock.now])
  })

  test(`a guest may call nothing but their one question ${on}`, { skip }, async t => {
    const { workspaces, workspace } = await houseWithLinks(t, engine, territory)
    const guest = workspaces.contract(guestBy(newId(), workspace)) as unknown as Record<
      string,
      (input: object) => Promise<unknown>
    >
    const calls = Object.keys(guest).filter(name => name !== 'shared' && name !== 'sharedFile')
    assert.ok(calls.length > 60)
    for (const name of calls) await assert.rejects(guest[name]!({}), { code: 'forbidden' }, name)
    await assert.rejects(guest.shared!({}), { code: 'unknown' })
    await assert.rejects(guest.sharedFile!({ id: 'any' }), { code: 'unknown' })
  })
}
