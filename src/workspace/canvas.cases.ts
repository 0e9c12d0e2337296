import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace, type Somebody } from '../../test/workspace.ts'
import type { Territory } from '../model/assemble.ts'
import { newId } from '../model/id.ts'
import type { Engine } from '../store/session.ts'

/** What stands on a canvas, asked through the contract: records, what is computed of them, and the links drawn. */
export function canvasCases(engine: Engine, skip: string | false, map: Territory): void {
  const on = `on ${engine}`

  test(`an assumption stands where its evidence puts it, and unknown is not zero ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine, map)
    const ana = await person('Ana', 'owner')
    const [known, unknown] = [await made(ana, 'assumption', 'They pay'), await made(ana, 'assumption', 'They stay')]
    const heard = await made(ana, 'feedback', 'I paid twice')
    await ana.change({
      changes: [
        { verb: 'link', id: newId(), from: heard, name: 'highlights', to: known, values: { side: 'for', strength: 4 } },
      ],
    })
    const seen = await ana.canvas({ name: 'assumption-map' })
    const of = (id: string) => seen.cards.find(card => card.id === id)?.known
    assert.ok(of(known)!.amount > 0 && of(known)!.confidence! > 0.5)
    assert.deepEqual([of(unknown)?.amount, of(unknown)?.confidence, of(unknown)?.word], [0, null, 'unknown'])
    const verdict = (await ana.evidence({ id: known })).verdict!
    assert.deepEqual([of(known)!.amount, of(known)!.word], [verdict.amount, verdict.word])
  })

  test(`lanes are there without a card, and links only between what one may see ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine, map)
    const [ana, cem] = [await person('Ana', 'owner'), await person('Cem', 'member')]
    const bet = await made(ana, 'bet', 'Booking', { horizon: 'now' })
    const [open, secret] = [await made(ana, 'outcome', 'More bookings'), newId()]
    await ana.change({
      changes: [
        { verb: 'create', id: secret, kind: 'outcome', title: 'Sell the company', audience: 'private', owner: null },
        { verb: 'link', id: newId(), from: bet, name: 'drives', to: open },
        { verb: 'link', id: newId(), from: bet, name: 'drives', to: secret },
      ],
    })
    const [hers, his] = [await ana.canvas({ name: 'outcome-roadmap' }), await cem.canvas({ name: 'outcome-roadmap' })]
    assert.deepEqual(hers.links.map(link => link.to).sort(), [open, secret].sort())
    assert.deepEqual(
      his.links.map(link => link.to),
      [open],
    )
    assert.deepEqual(
      his.others.map(other => other.title),
      ['More bookings'],
    )
    await made(ana, 'outcome', 'Nothing drives this')
    const titles = (await cem.canvas({ name: 'outcome-roadmap' })).others.map(other => other.title)
    assert.deepEqual(titles.sort(), ['More bookings', 'Nothing drives this'])
  })

  test(`a canvas comes in pages that make one, narrowed as a list is ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine, map)
    const ana = await person('Ana', 'owner')
    const ids = Array.from({ length: 7 }, () => newId())
    await ana.change({
      changes: ids.map((id, n) => ({
        verb: 'create' as const,
        id,
        kind: 'assumption',
        title: `Guess ${n}`,
        state: n === 6 ? 'held' : 'open',
        fields: { importance: n },
      })),
    })
    const found: string[] = []
    let after: string | undefined
    let total = 0
    do {
      const page = await ana.canvas({ name: 'assumption-map', limit: 3, states: 'open', ...(after ? { after } : {}) })
      found.push(...page.cards.map(card => card.title))
      total = page.total
      after = page.next ?? undefined
    } while (after !== undefined)
    assert.equal(total, 6)
    assert.deepEqual(
      found,
      [0, 1, 2, 3, 4, 5].map(n => `Guess ${n}`),
    )
    const heavy = await ana.canvas({ name: 'assumption-map', where: ['importance>=4'] })
    assert.deepEqual(
      heavy.cards.map(card => card.title),
      ['Guess 4', 'Guess 5', 'Guess 6'],
    )
    await assert.rejects(ana.canvas({ name: 'assumption-map', after: 'no place' }), /does not belong to this canvas/)
    await assert.rejects(ana.canvas({ name: 'no-such-map' }), /There is no canvas “no-such-map”/)
  })

  test(`the canvases of an area say how much stands on each, as one may see it ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine, map)
    const [ana, cem] = [await person('Ana', 'owner'), await person('Cem', 'member')]
    await ana.change({
      changes: [
        { verb: 'create', id: newId(), kind: 'risk', title: 'Tags are late' },
        { verb: 'create', id: newId(), kind: 'risk', title: 'Hush', audience: 'private' },
      ],
    })
    const count = async (who: Somebody) =>
      (await who.canvases({ area: 'risks' })).items.find(canvas => canvas.name === 'risk-map')?.records
    assert.deepEqual([await count(ana), await count(cem)], [2, 1])
    const all = (await ana.canvases({})).items
    assert.ok(all.length >= 27 && all.every(canvas => canvas.says !== ''))
  })
}

async function made(who: Somebody, kind: string, title: string, fields: Record<string, unknown> = {}): Promise<string> {
  const id = newId()
  await who.change({ changes: [{ verb: 'create', id, kind, title, fields }] })
  return id
}
