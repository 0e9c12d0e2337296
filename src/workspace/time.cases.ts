import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace } from '../../test/workspace.ts'
import { newId } from '../model/id.ts'
import type { Engine } from '../store/session.ts'

const day = 86_400_000

/** Lists, history in words, and the past. */
export function timeCases(engine: Engine, skip: string | false): void {
  const on = `on ${engine}`

  test(`a record is read as it was on any day, at any moment, at any number ${on}`, { skip }, async t => {
    const { person, clock } = await freshWorkspace(t, engine)
    const ana = await person('Ana', 'owner')
    const id = newId()
    await ana.change({ changes: [{ verb: 'create', id, kind: 'wish', title: 'A boat' }] })
    clock.now += day
    await ana.change({ changes: [{ verb: 'update', id, version: 1, set: { title: 'A ship' } }] })
    clock.now += day
    await ana.change({ changes: [{ verb: 'turn', id, to: 'letter' }] })
    const at = async (when: string) => (await ana.readAt({ id, when })).title
    assert.deepEqual(
      [await at('2026-03-02'), await at('2026-03-03'), await at('1'), await at('2'), await at('2026-03-03T08:59:00Z')],
      ['A boat', 'A ship', 'A boat', 'A ship', 'A boat'],
    )
    assert.equal((await ana.readAt({ id, when: '2026-03-04' })).kind, 'letter')
    await assert.rejects(ana.readAt({ id, when: '2026-03-01' }), { code: 'unknown' })
    await assert.rejects(ana.readAt({ id, when: 'tuesday' }), { code: 'invalid' })
  })

  test(`history speaks in words and pages backwards ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const ana = await person('Ana', 'owner')
    const [boat, kite] = [newId(), newId()]
    await ana.change({
      changes: [
        { verb: 'create', id: boat, kind: 'wish', title: 'A boat' },
        { verb: 'create', id: kite, kind: 'wish', title: 'A kite' },
      ],
      reason: 'for the summer',
    })
    await ana.change({
      changes: [{ verb: 'update', id: boat, version: 1, set: { state: 'granted', fields: { weight: 4 } } }],
    })
    await ana.change({ changes: [{ verb: 'update', id: boat, version: 2, set: { fields: { colour: 'red' } } }] })
    await ana.change({ changes: [{ verb: 'update', id: boat, version: 3, set: { state: 'heard' } }] })
    await ana.change({ changes: [{ verb: 'link', id: newId(), from: kite, name: 'leadsTo', to: boat }] })
    const said = async (record: string) => (await ana.history({ record })).items.map(line => line.says)
    assert.deepEqual(await said('WI-1'), [
      'Ana linked WI-2 A kite: leads to WI-1 A boat',
      'Ana moved WI-1 A boat from Granted to Heard',
      'Ana set colour of WI-1 A boat to Red',
      'Ana changed state and weight of WI-1 A boat',
      'Ana added WI-1 A boat',
    ])
    const first = await ana.history({ limit: 4 })
    const second = await ana.history({ limit: 4, after: first.next! })
    assert.deepEqual([first.items.length, second.items.length, second.next], [4, 2, null])
    assert.equal(second.items.at(-1)?.reason, 'for the summer')
    await assert.rejects(ana.history({ after: 'elsewhere' }), { code: 'invalid' })
  })

  test(`lists filter, sort and page over any field, unknown values last ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const ana = await person('Ana', 'owner')
    const weights = [3, null, 1, 2, null, 2]
    await ana.change({
      changes: weights.map((weight, at) => ({
        verb: 'create' as const,
        id: newId(),
        kind: 'wish',
        title: `Wish ${at + 9}`,
        fields: { weight, colour: at % 2 ? 'red' : 'blue', real: at === 0 },
        tags: at === 1 ? ['50%', 'x'] : [],
      })),
    })
    const keys = async (asked: object) => {
      const found: string[] = []
      let after: string | undefined
      do {
        const page = await ana.list({ kind: 'wish', limit: 2, ...asked, ...(after && { after }) })
        found.push(...page.items.map(record => record.key.slice(3)))
        after = page.next ?? undefined
      } while (after)
      return found.join(' ')
    }
    assert.equal(await keys({ sort: 'weight' }), '3 4 6 1 2 5')
    assert.equal(await keys({ sort: '-weight' }), '1 6 4 3 5 2')
    assert.equal(await keys({ sort: 'title' }), '1 2 3 4 5 6')
    assert.equal(await keys({}), '6 5 4 3 2 1')
    assert.equal(await keys({ where: 'weight>=2', sort: 'key' }), '1 4 6')
    assert.equal(await keys({ where: ['colour=red', 'weight='], sort: 'key' }), '2')
    assert.equal(await keys({ where: 'weight!=2', sort: 'key' }), '1 2 3 5')
    assert.equal(await keys({ where: 'real=true' }), '1')
    assert.equal(await keys({ where: 'tag=50%' }), '2')
    assert.equal(await keys({ where: 'tag=5%' }), '')
    assert.equal(await keys({ where: 'colour=red,blue', sort: 'key' }), '1 2 3 4 5 6')
    await assert.rejects(ana.list({ kind: 'wish', where: 'wight=2' }), {
      code: 'invalid',
      message: /These work: .*weight/,
    })
    await assert.rejects(ana.list({ kind: 'letter', where: 'story=x' }), { code: 'invalid' })
    await assert.rejects(ana.list({ kind: 'wish', where: 'weight=heavy' }), { code: 'invalid' })
    await assert.rejects(
      ana.list({ kind: 'wish', sort: 'weight', after: (await ana.list({ kind: 'wish', limit: 1 })).next! }),
      { code: 'invalid' },
    )
  })

  test(`search finds words, beginnings, keys and writing without spaces, best first ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const ana = await person('Ana', 'owner')
    const make = (title: string, story: string) => ({
      verb: 'create' as const,
      id: newId(),
      kind: 'wish',
      title,
      fields: { story },
    })
    await ana.change({
      changes: [
        make('A boat', 'Für den Sommer, with stories of boats'),
        make('A kite', 'like the boat of last year'),
        make('結帳系統不好用', '搜尋也不聰明'),
        make("O'Reilly & <b>", '-- " * ( OR'),
      ],
    })
    const found = async (q: string) => (await ana.search({ q })).hits.map(hit => hit.record.key)
    assert.deepEqual(await found('boats'), ['WI-1', 'WI-2'])
    assert.deepEqual(await found('fur somm'), ['WI-1'])
    assert.deepEqual(await found('結帳'), ['WI-3'])
    assert.deepEqual(await found('系統不'), ['WI-3'])
    assert.deepEqual(await found('wi-2'), ['WI-2'])
    assert.deepEqual(await found('reilly'), ['WI-4'])
    for (const hostile of ['" OR *', "'; DROP", '(((', 'NEAR(', '* *', ':*', '\\', ''])
      assert.ok(Array.isArray(await found(hostile)))
    assert.match((await ana.search({ q: 'summer stories' })).hits[0]?.snippet ?? '', /^$|\uE000/)
  })
}
