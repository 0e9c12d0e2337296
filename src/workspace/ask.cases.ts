import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace, type Somebody } from '../../test/workspace.ts'
import type { Territory } from '../model/assemble.ts'
import { newId } from '../model/id.ts'
import type { Engine } from '../store/session.ts'

/** What is worked out from records and links of the real map, asked through the contract. */
export function askCases(engine: Engine, skip: string | false, map: Territory): void {
  const on = `on ${engine}`

  test(`a bet in now asks for its need, and the question is gone with the answer and back with its undoing ${on}`, {
    skip,
  }, async t => {
    const { person } = await freshWorkspace(t, engine, map)
    const ana = await person('Ana', 'owner')
    const [bet, need] = [
      await made(ana, 'bet', 'Booking', { horizon: 'later' }),
      await made(ana, 'need', 'Book at night'),
    ]
    const rules = async () => (await ana.signals({ record: bet })).findings.map(finding => finding.rule).sort()
    assert.deepEqual(await rules(), [])
    await ana.change({ changes: [{ verb: 'update', id: bet, version: 1, set: { fields: { horizon: 'now' } } }] })
    assert.deepEqual(await rules(), ['bet-without-need', 'bet-without-outcome', 'empty-cells'])
    await ana.change({ changes: [{ verb: 'link', id: newId(), from: bet, name: 'addresses', to: need }] })
    assert.deepEqual(await rules(), ['bet-without-outcome', 'empty-cells'])
    assert.deepEqual((await ana.signals({ record: need })).findings.map(finding => finding.rule).sort(), [
      'need-without-alternatives',
      'unheard-need',
    ])
    await ana.undo({})
    assert.deepEqual(await rules(), ['bet-without-need', 'bet-without-outcome', 'empty-cells'])
  })

  test(`the next move names its bet, and is quiet once set aside ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine, map)
    const ana = await person('Ana', 'owner')
    const bet = await made(ana, 'bet', 'Booking', { horizon: 'now' })
    const { moves } = await ana.next({})
    const [first] = moves
    assert.equal(first?.bet?.id, bet)
    assert.match(first?.why ?? '', /It hangs on B-1 Booking/)
    await ana.setAside({ rule: first!.rule, record: bet, until: '2026-03-20', reason: 'Ben is away' })
    const then = await ana.next({})
    assert.ok(!then.moves.some(move => move.rule === first!.rule))
    assert.ok(then.quiet > 0)
  })

  test(`why climbs to what was linked, and what breaks comes back down ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine, map)
    const ana = await person('Ana', 'owner')
    const [bet, need] = [await made(ana, 'bet', 'Booking'), await made(ana, 'need', 'Book at night')]
    await ana.change({ changes: [{ verb: 'link', id: newId(), from: bet, name: 'addresses', to: need }] })
    const ladder = await ana.why({ id: bet })
    const rung = ladder.rungs.find(one => one.side === 'customer')
    assert.deepEqual([rung?.record?.id, rung?.standing, rung?.beyond[0]?.standing], [need, 'thin', 'missing'])
    assert.deepEqual(
      (await ana.breaks({ id: need })).all.map(record => record.id),
      [bet],
    )
  })

  test(`what if says what waits, leaves out what the reader may not see, and refuses what is closed ${on}`, {
    skip,
  }, async t => {
    const { person } = await freshWorkspace(t, engine, map)
    const [ana, cem] = [await person('Ana', 'owner'), await person('Cem', 'member')]
    const weeks = { low: 2, high: 2 }
    const cost = { costOfDelay: { low: 100, high: 200 }, costOfDelayUnit: 'relative' }
    await made(ana, 'bet', 'One', { horizon: 'now', order: 1, weeks, ...cost })
    await made(ana, 'bet', 'Two', { horizon: 'now', order: 2, weeks, ...cost })
    const fire = await made(ana, 'bet', 'Fire', { weeks: { low: 3, high: 3 } })
    const acme = await made(ana, 'account', 'Acme')
    const lossIfNot = { amount: 9_000, currency: 'EUR' }
    await ana.change({
      changes: [{ verb: 'link', id: newId(), from: fire, name: 'for', to: acme, values: { lossIfNot } }],
    })
    const result = await ana.whatIf({ insert: fire })
    assert.equal(result.says, 'Saves EUR 9k at Acme · delays B-2 by 2 weeks: 200–400 points')
    await ana.change({ changes: [{ verb: 'update', id: acme, version: 1, set: { audience: 'private' } }] })
    assert.doesNotMatch(JSON.stringify(await cem.whatIf({ insert: 'B-3' })), /Acme|[^-\w]9000/)
    await assert.rejects(ana.whatIf({ drop: acme }), { code: 'invalid' })
    await assert.rejects(ana.whatIf({ drop: fire, insert: fire }), { code: 'invalid' })
    await assert.rejects(ana.whatIf({}), { code: 'invalid' })
    const asked = { title: 'Export', weeks: { low: 1, high: 1 }, account: 'AC-1', loss: 4_000 }
    const burning = await ana.whatIf({ steps: [{ does: 'fire', fire: asked }] })
    assert.equal(burning.says, 'Saves EUR 4k at Acme · delays B-2 by 1 week: 100–200 points')
    await assert.rejects(cem.whatIf({ steps: [{ does: 'fire', fire: asked }] }), { code: 'unknown' })
    assert.equal((await ana.whatIf({ steps: [] })).picture.bets.length, 2)
  })
}

async function made(who: Somebody, kind: string, title: string, fields: Record<string, unknown> = {}): Promise<string> {
  const id = newId()
  await who.change({ changes: [{ verb: 'create', id, kind, title, fields }] })
  return id
}
