import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace } from '../../test/workspace.ts'
import { newId } from '../model/id.ts'
import type { Engine } from '../store/session.ts'

/** What stands beside a record gives it away as little as the record itself: pages, cursors, dates, previews. */
export function hiddenCases(engine: Engine, skip: string | false): void {
  const on = `on ${engine}`

  test(`a page and its cursor know nothing of ballots that are still secret ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const [ana, cem] = [await person('Ana', 'owner'), await person('Cem', 'member')]
    for (const title of ['Aaa secret', 'Bbb secret', 'Ccc secret'])
      await ana.change({ changes: [{ verb: 'create', id: newId(), kind: 'ballot', title }] })
    await ana.change({ changes: [{ verb: 'create', id: newId(), kind: 'ballot', title: 'Ddd', state: 'open' }] })
    const page = await cem.list({ kind: 'ballot', sort: 'title', limit: 1 })
    assert.deepEqual(
      page.items.map(item => item.title),
      ['Ddd'],
    )
    assert.equal(page.next, null)
  })

  test(`the map’s newest date is that of what one may see ${on}`, { skip }, async t => {
    const { person, clock } = await freshWorkspace(t, engine)
    const [ana, cem] = [await person('Ana', 'owner'), await person('Cem', 'member')]
    await ana.change({ changes: [{ verb: 'create', id: newId(), kind: 'letter', title: 'For all' }] })
    const seen = (await cem.map({})).areas[0]!.updatedAt
    clock.now += 60_000
    await ana.change({ changes: [{ verb: 'create', id: newId(), kind: 'letter', title: 'Mine', audience: 'private' }] })
    assert.equal((await cem.map({})).areas[0]!.updatedAt, seen)
    assert.notEqual((await ana.map({})).areas[0]!.updatedAt, seen)
  })

  test(`turning an open record into a secret one hides it, and copies are told ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const [ana, cem] = [await person('Ana', 'owner'), await person('Cem', 'member')]
    const id = newId()
    await ana.change({ changes: [{ verb: 'create', id, kind: 'wish', title: 'A boat' }] })
    const { number } = await cem.changesSince({ since: 0 })
    await ana.change({ changes: [{ verb: 'turn', id, to: 'ballot' }] })
    const { rows } = await cem.changesSince({ since: number })
    assert.deepEqual(
      rows.map(row => [row.verb, row.record]),
      [['hide', id]],
    )
  })

  test(`what somebody is about to bring in is for them and for admins ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const [ana, cem, dora] = [
      await person('Ana', 'member'),
      await person('Cem', 'member'),
      await person('Dora', 'admin'),
    ]
    const bytes = new TextEncoder().encode('Title,Weight\nSecret plan,1\n')
    const { id } = await ana.importFile({ name: 'secret.csv', bytes, kind: 'wish' })
    await assert.rejects(cem.readImport({ id }), { code: 'unknown' })
    assert.deepEqual((await cem.listImports({})).items, [])
    assert.equal((await ana.listImports({})).items.length, 1)
    assert.equal((await dora.readImport({ id })).name, 'secret.csv')
  })
}
