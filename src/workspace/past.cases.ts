import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace } from '../../test/workspace.ts'
import type { Territory } from '../model/assemble.ts'
import { newId } from '../model/id.ts'
import type { Engine } from '../store/session.ts'

const day = 86_400_000

/** The map, its records and two days compared, as they were. */
export function pastCases(engine: Engine, skip: string | false, territory: Territory): void {
  const on = `on ${engine}`

  test(`the map is counted as it was on any day ${on}`, { skip }, async t => {
    const { person, clock } = await freshWorkspace(t, engine)
    const ana = await person('Ana', 'owner')
    const [boat, kite, letter] = [newId(), newId(), newId()]
    await ana.change({
      changes: [
        { verb: 'create', id: boat, kind: 'wish', title: 'A boat' },
        { verb: 'create', id: letter, kind: 'letter', title: 'Dear all' },
      ],
    })
    clock.now += day
    await ana.change({
      changes: [
        { verb: 'create', id: kite, kind: 'wish', title: 'A kite' },
        { verb: 'update', id: boat, version: 1, set: { state: 'granted' } },
      ],
    })
    clock.now += day
    await ana.change({ changes: [{ verb: 'archive', id: boat }] })
    await ana.change({ changes: [{ verb: 'archive', id: letter }] })
    const counts = async (when: string) => {
      const seen = await ana.mapAt({ when })
      return seen.areas[0]!.counts.map(count => `${count.kind} ${count.live} ${count.open}`).join(', ')
    }
    assert.equal(await counts('2026-03-01'), 'wish 0 0, letter 0 0, ballot 0 0')
    assert.equal(await counts('2026-03-02'), 'wish 1 1, letter 1 1, ballot 0 0')
    assert.equal(await counts('2026-03-03'), 'wish 2 1, letter 1 1, ballot 0 0')
    assert.equal(await counts('2026-03-04'), 'wish 1 1, letter 0 0, ballot 0 0')
    assert.equal((await ana.mapAt({ when: '2026-03-03' })).began, '2026-03-02T09:00:00.000Z')
    await assert.rejects(ana.mapAt({ when: 'tuesday' }), { code: 'invalid' })
  })

  test(`a record is shown as it was, with the links of then named as they were ${on}`, { skip }, async t => {
    const { person, clock } = await freshWorkspace(t, engine)
    const ana = await person('Ana', 'owner')
    const [boat, kite, link] = [newId(), newId(), newId()]
    await ana.change({
      changes: [
        { verb: 'create', id: boat, kind: 'wish', title: 'A boat' },
        { verb: 'create', id: kite, kind: 'wish', title: 'A kite' },
        { verb: 'link', id: link, from: boat, name: 'leadsTo', to: kite },
      ],
    })
    clock.now += day
    await ana.change({
      changes: [
        { verb: 'update', id: boat, version: 1, set: { title: 'A ship' } },
        { verb: 'update', id: kite, version: 1, set: { title: 'A dragon' } },
      ],
    })
    await ana.change({ changes: [{ verb: 'unlink', id: link }] })
    const then = await ana.recordAt({ id: boat, when: '2026-03-02' })
    assert.deepEqual(
      [then.record.title, then.links.map(one => `${one.says} ${one.other?.title}`), then.since, then.until],
      ['A boat', ['leads to A kite'], '2026-03-02T09:00:00.000Z', '2026-03-03T09:00:00.000Z'],
    )
    const back = await ana.recordAt({ id: kite, when: '2026-03-02' })
    assert.deepEqual(
      back.links.map(one => `${one.way} ${one.says} ${one.other?.title}`),
      ['in comes from A boat'],
    )
    const now = await ana.recordAt({ id: boat, when: '2026-03-03' })
    assert.deepEqual([now.record.title, now.links, now.until], ['A ship', [], null])
    await assert.rejects(ana.recordAt({ id: boat, when: '2026-03-01' }), { code: 'unknown' })
  })

  test(`looking back shows nobody what is kept from them today or was then ${on}`, { skip }, async t => {
    const { person, clock } = await freshWorkspace(t, engine)
    const [ana, ben] = [await person('Ana', 'owner'), await person('Ben', 'viewer')]
    const [secret, opened, open] = [newId(), newId(), newId()]
    await ana.change({
      changes: [
        { verb: 'create', id: secret, kind: 'wish', title: 'A secret' },
        { verb: 'create', id: opened, kind: 'wish', title: 'A surprise', audience: 'private' },
        { verb: 'create', id: open, kind: 'wish', title: 'A boat' },
        { verb: 'link', id: newId(), from: open, name: 'leadsTo', to: secret },
      ],
    })
    clock.now += day
    await ana.change({
      changes: [
        { verb: 'update', id: secret, version: 1, set: { audience: 'private' } },
        { verb: 'update', id: opened, version: 1, set: { audience: 'company' } },
      ],
    })
    const count = async (who: typeof ben, when: string) => (await who.mapAt({ when })).areas[0]!.counts[0]!.live
    assert.deepEqual([await count(ana, '2026-03-02'), await count(ben, '2026-03-02')], [3, 1])
    assert.deepEqual([await count(ana, '2026-03-03'), await count(ben, '2026-03-03')], [3, 2])
    await assert.rejects(ben.recordAt({ id: secret, when: '2026-03-02' }), { code: 'unknown' })
    await assert.rejects(ben.recordAt({ id: opened, when: '2026-03-02' }), { code: 'unknown' })
    const seen = await ben.recordAt({ id: open, when: '2026-03-02' })
    assert.deepEqual(
      seen.links.map(link => link.other),
      [null],
    )
    const told = JSON.stringify(await ben.compare({ from: '2026-03-01', to: '2026-03-03' }))
    assert.ok(!told.includes('secret') && told.includes('A boat'))
    await ana.change({ changes: [{ verb: 'erase', id: open, key: 'WI-3' }] })
    assert.equal(await count(ana, '2026-03-02'), 2, 'what was erased never was')
  })

  test(`gaps are told for then, and two days stand side by side by area ${on}`, { skip }, async t => {
    const { person, clock } = await freshWorkspace(t, engine, territory)
    const ana = await person('Ana', 'owner')
    const [bet, need, said, assumption] = [newId(), newId(), newId(), newId()]
    await ana.change({
      changes: [
        { verb: 'create', id: bet, kind: 'bet', title: 'Online booking', fields: { horizon: 'next' } },
        { verb: 'create', id: assumption, kind: 'assumption', title: 'They book at night' },
        { verb: 'link', id: newId(), from: bet, name: 'restsOn', to: assumption, values: { mustHold: true } },
      ],
    })
    clock.now += day
    await ana.change({
      changes: [
        { verb: 'create', id: need, kind: 'need', title: 'Book without phoning' },
        { verb: 'link', id: newId(), from: bet, name: 'addresses', to: need },
        { verb: 'update', id: bet, version: 1, set: { state: 'building', fields: { horizon: 'now' } } },
        {
          verb: 'create',
          id: said,
          kind: 'feedback',
          title: 'I book at night',
          fields: { source: 'interview', firstHand: true, saidAt: '2026-03-03' },
        },
        {
          verb: 'link',
          id: newId(),
          from: said,
          name: 'highlights',
          to: assumption,
          values: { side: 'for', strength: 3 },
        },
      ],
    })
    const rules = async (when: string) => (await ana.mapAt({ when })).areas.map(area => area.gap?.rule).filter(Boolean)
    assert.ok(
      (await rules('2026-03-02')).includes('bet-without-need') !==
        (await rules('2026-03-03')).includes('bet-without-need'),
    )
    const compared = await ana.compare({ from: '2026-03-02', to: '2026-03-03' })
    const lines = compared.areas.flatMap(area =>
      area.differences.map(one => `${area.id}: ${one.record.key} ${one.became} ${one.was} > ${one.now}`),
    )
    assert.ok(lines.includes('risks: B-1 horizon Next > Now'), lines.join('\n'))
    assert.ok(lines.includes('risks: B-1 state Proposed > Building'))
    assert.ok(lines.includes('needs: N-1 came null > Heard'))
    assert.ok(
      lines.some(line => line.startsWith('risks: A-1 confidence unknown')),
      lines.join('\n'),
    )
    assert.ok(lines.some(line => line.startsWith('risks: B-1 evidence')))
    assert.equal(compared.counts.horizon, 1)
    const needs = await ana.compare({ from: '2026-03-02', to: '2026-03-03', kind: 'need' })
    assert.deepEqual(
      needs.areas.map(area => area.id),
      ['needs'],
    )
    await assert.rejects(ana.compare({ from: '2026-03-03', to: '2026-03-02' }), { code: 'invalid' })
  })
}
