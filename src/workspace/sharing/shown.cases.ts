import assert from 'node:assert/strict'
import test from 'node:test'
import { all, houseWithLinks, make } from '../../../test/house-with-links.ts'
import type { Territory } from '../../model/assemble.ts'
import { newId } from '../../model/id.ts'
import type { Engine } from '../../store/session.ts'

/** What people outside see by a link: one thing, as much of it as everybody inside may see, and nothing around it. */
export function shownCases(engine: Engine, skip: string | false, territory: Territory): void {
  const on = `on ${engine}`

  test(`a shared list sends its columns alone, people by name, page by page ${on}`, { skip }, async t => {
    const { ana, open, workspaces, workspace } = await houseWithLinks(t, engine, territory)
    await workspaces.store.global(tx =>
      tx.write([
        {
          sql: 'UPDATE members SET email = ? WHERE ws_id = ? AND id = ?',
          params: ['ana@example.org', workspace, ana.id],
        },
      ]),
    )
    for (let part = 0; part < 3; part += 1)
      await ana.change({
        changes: Array.from({ length: 40 }, (_, place) =>
          make('bet', newId(), `Bet ${part * 40 + place}`, { fields: { horizon: 'next', hypothesis: 'Not for them' } }),
        ),
      })
    const view = await ana.saveView({
      name: 'Everything',
      kind: 'bet',
      query: { where: ['horizon=now,next'], columns: ['owner', 'horizon'] },
      shared: true,
    })
    const share = await ana.makeShare({ shown: { sort: 'view', view: view.id } })
    const first = await open(share.secret!)
    assert.ok(first.part.sort === 'list')
    assert.equal(first.name, 'Everything')
    assert.equal(first.part.rows.length, 100)
    const rest = await open(share.secret!, { after: first.part.next! })
    assert.ok(rest.part.sort === 'list')
    assert.deepEqual([rest.part.rows.length, rest.part.next], [21, null])
    const rows = [...first.part.rows, ...rest.part.rows]
    const row = rows.find(one => one.title === 'Text when ready')!
    assert.deepEqual(
      [row.key, row.owner, row.state, row.updatedAt, row.fields],
      ['B-1', 'Ana', null, null, { horizon: 'now' }],
    )
    const said = JSON.stringify([first, rest])
    assert.ok(!said.includes('Not for them') && !said.includes(ana.id) && !said.includes('ana@'))
    assert.equal((await ana.shares({})).items[0]!.views, 1, 'further pages are no further view')
    const mine = await ana.makeShare({ shown: { sort: 'list', kind: 'bets', query: { where: ['owner=me'] } } })
    const { part } = await open(mine.secret!)
    assert.deepEqual(part.sort === 'list' && part.rows.map(one => one.title), ['Text when ready'], 'me is who shares')
    await ana.dropView({ id: view.id })
    await assert.rejects(open(share.secret!), { code: 'unknown' })
  })

  test(`the map and a roadmap look count and name what everybody may see ${on}`, { skip }, async t => {
    const { ana, open } = await houseWithLinks(t, engine, territory)
    await ana.change({ changes: [make('bet', newId(), 'Hush', { audience: 'private', fields: { horizon: 'now' } })] })
    const map = await open((await ana.makeShare({ shown: { sort: 'map' } })).secret!)
    assert.ok(map.part.sort === 'map')
    const live = (kind: string) =>
      map.part.sort === 'map' && map.part.map.areas.flatMap(area => area.counts).find(one => one.kind === kind)?.live
    assert.deepEqual([live('need'), live('bet')], [1, 1])
    const needs = map.part.map.flows.filter(flow => flow.count > 0)
    assert.ok(
      needs.every(flow => flow.count === 1),
      JSON.stringify(needs),
    )
    const roadmap = await open((await ana.makeShare({ shown: { sort: 'roadmap', look: 'team' } })).secret!)
    assert.ok(roadmap.part.sort === 'roadmap')
    assert.deepEqual(
      roadmap.part.roadmap.items.map(({ title, record }) => [title, record]),
      [['Text when ready', null]],
    )
    assert.deepEqual(roadmap.part.roadmap.heldBack, [])
    assert.doesNotMatch(JSON.stringify([map, roadmap]), /[0-9a-f]{8}-[0-9a-f]{4}-7|Hush|takeover/)
  })

  test(`a link that stands still shows that moment, and what was hidden since is not in it ${on}`, {
    skip,
  }, async t => {
    const { ana, bet, need, open, clock } = await houseWithLinks(t, engine, territory)
    const late = newId()
    const made = await Promise.all(
      [
        { sort: 'why', record: 'B-1' } as const,
        { sort: 'list', kind: 'bet', query: { where: ['horizon=now'] } } as const,
        { sort: 'map' } as const,
        { sort: 'roadmap', look: 'leaders' } as const,
      ].map(shown => ana.makeShare({ shown: shown as never, mode: 'still' })),
    )
    const [before] = [clock.now]
    clock.now += 86_400_000
    await ana.change({
      changes: [
        { verb: 'update', id: bet, version: 1, set: { title: 'Renamed afterwards' } },
        { verb: 'update', id: need, version: 1, set: { title: 'Need renamed afterwards' } },
        make('bet', late, 'Made afterwards', { fields: { horizon: 'now' } }),
        { verb: 'link', id: newId(), from: late, name: 'addresses', to: need },
      ],
    })
    const read = () => Promise.all(made.map(share => open(share.secret!, { again: 'yes' })))
    const seen = await read()
    assert.ok(seen.every(one => one.mode === 'still' && Date.parse(one.at) === before))
    assert.doesNotMatch(JSON.stringify(seen), /afterwards/)
    const [ladder, list, map, roadmap] = seen.map(one => one.part)
    assert.ok(ladder?.sort === 'why' && list?.sort === 'list' && map?.sort === 'map' && roadmap?.sort === 'roadmap')
    assert.deepEqual(
      all(ladder.ladder.rungs)
        .filter(rung => rung.link === null && rung.standing !== 'missing')
        .map(rung => [rung.standing, rung.record?.title]),
      [
        ['thin', 'Know when the bike is ready'],
        ['hidden', undefined],
      ],
    )
    assert.deepEqual(
      list.rows.map(row => row.title),
      ['Text when ready'],
    )
    assert.deepEqual(
      roadmap.roadmap.items.map(item => [item.title, item.needs]),
      [['Text when ready', ['Know when the bike is ready']]],
    )
    assert.equal(map.map.areas.flatMap(area => area.counts).find(one => one.kind === 'bet')?.live, 1)
    await ana.change({ changes: [{ verb: 'update', id: need, version: 2, set: { audience: 'private' } }] })
    const after = JSON.stringify(await read())
    assert.ok(!after.includes('Know when the bike is ready') && after.includes('"hidden"'))
    await ana.change({ changes: [{ verb: 'erase', id: need, key: 'N-1' }] })
    assert.ok(!JSON.stringify(await read()).includes('Know when'))
  })
}
