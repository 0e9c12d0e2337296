import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace } from '../../test/workspace.ts'
import { newId } from '../model/id.ts'
import type { Engine } from '../store/session.ts'

/** Saved views, counts by group, and what a list can be narrowed by. */
export function viewCases(engine: Engine, skip: string | false): void {
  const on = `on ${engine}`
  const query = { where: ['colour=red'], sort: '-weight', columns: ['weight', 'due'], shape: 'table' as const }

  test(`a view of one’s own is seen by nobody else, one for everybody by all ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const [ana, ben] = [await person('Ana', 'member'), await person('Ben', 'viewer')]
    const own = await ana.saveView({ name: '  Red   ones ', kind: 'wishes', query })
    const shared = await ana.saveView({ name: 'All wishes', kind: 'wish', query: { where: [] }, shared: true })
    assert.deepEqual([own.name, own.kind, own.query, own.shared], ['Red ones', 'wish', query, false])
    assert.deepEqual(
      (await ana.views({})).items.map(view => [view.name, view.may]),
      [
        ['All wishes', ['change', 'remove']],
        ['Red ones', ['change', 'remove']],
      ],
    )
    const seen = (await ben.views({})).items
    assert.deepEqual(
      seen.map(view => [view.id, view.may]),
      [[shared.id, []]],
    )
  })

  test(`only whose it is changes or removes a view, an admin everybody’s too ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const [ana, ben, cleo] = [
      await person('Ana', 'member'),
      await person('Ben', 'member'),
      await person('Cleo', 'admin'),
    ]
    const own = await ana.saveView({ name: 'Mine', kind: 'wish', query })
    const shared = await ana.saveView({ name: 'Ours', kind: 'wish', query, shared: true })
    for (const somebody of [ben, cleo])
      await assert.rejects(somebody.changeView({ id: own.id, name: 'Stolen' }), { code: 'unknown' })
    await assert.rejects(ben.dropView({ id: shared.id }), { code: 'forbidden', message: /somebody else/ })
    const changed = await cleo.changeView({ id: shared.id, name: 'Everybody’s', version: 1 })
    assert.deepEqual([changed.name, changed.owner, changed.version], ['Everybody’s', ana.id, 2])
    await assert.rejects(ana.changeView({ id: shared.id, name: 'Again', version: 1 }), { code: 'conflict' })
    await ana.dropView({ id: own.id })
    assert.deepEqual(
      (await ana.views({})).items.map(view => view.name),
      ['Everybody’s'],
    )
    await assert.rejects(ana.changeView({ id: own.id, name: 'Gone' }), { code: 'unknown' })
    await ana.restoreView({ id: own.id })
    assert.equal((await ana.views({})).items.length, 2)
  })

  test(`a view asks for nothing that its kind does not have; who only comments shares none ${on}`, {
    skip,
  }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const [ana, ben] = [await person('Ana', 'owner'), await person('Ben', 'commenter')]
    const refused = (wrong: object) =>
      assert.rejects(ana.saveView({ name: 'No', kind: 'wish', query: { where: [], ...wrong } }), { code: 'invalid' })
    await refused({ where: ['colour=green'] })
    await refused({ where: ['shape=round'] })
    await refused({ sort: 'parts of it' })
    await refused({ columns: ['shape'] })
    await refused({ group: 'weight' })
    await assert.rejects(ana.saveView({ name: '  ', kind: 'wish', query }), { code: 'invalid' })
    await assert.rejects(ana.saveView({ name: 'No', kind: 'nothing', query }), { code: 'unknown' })
    const own = await ben.saveView({ name: 'His', kind: 'wish', query })
    await assert.rejects(ben.changeView({ id: own.id, shared: true }), { code: 'forbidden' })
    await assert.rejects(ana.saveView({ id: own.id, name: 'Same id', kind: 'wish', query }), { code: 'conflict' })
  })

  test(`lists are narrowed by links, parts of texts, words, days from today and unknown values ${on}`, {
    skip,
  }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const [ana, ben] = [await person('Ana', 'owner'), await person('Ben', 'member')]
    const [kite, boat, car, secret] = [newId(), newId(), newId(), newId()]
    const make = (id: string, title: string, fields: object, rest: object = {}) => ({
      verb: 'create' as const,
      id,
      kind: 'wish',
      title,
      fields: { ...fields },
      ...rest,
    })
    await ana.change({
      changes: [
        make(kite, 'A Kite with a tail', { note: 'Flies HIGH', due: '2026-03-10' }),
        make(boat, 'A boat', { due: '2026-04-30', real: true }),
        make(car, 'A car', {}, { state: 'granted' }),
        make(secret, 'A hidden den', {}, { audience: 'private' }),
        { verb: 'link', id: newId(), from: kite, name: 'leadsTo', to: boat },
        { verb: 'link', id: newId(), from: car, name: 'leadsTo', to: secret },
      ],
    })
    const titles = async (somebody: typeof ana, asked: object) =>
      (await somebody.list({ kind: 'wish', sort: 'key', ...asked })).items.map(item => item.title.split(' ')[1])
    assert.deepEqual(await titles(ana, { where: 'linked=leadsTo' }), ['Kite', 'car'])
    assert.deepEqual(await titles(ben, { where: 'linked=leadsTo' }), ['Kite'])
    assert.deepEqual(await titles(ben, { where: 'linked!=leadsTo' }), ['boat', 'car'])
    assert.deepEqual(await titles(ben, { where: 'linked=wish.leadsTo' }), ['boat'])
    assert.deepEqual(await titles(ana, { where: 'linked=leadsTo,wish.leadsTo' }), ['Kite', 'boat', 'car', 'hidden'])
    await assert.rejects(ana.list({ kind: 'wish', where: 'linked=nothing' }), { code: 'invalid', message: /leadsTo/ })
    await assert.rejects(ana.list({ kind: 'letter', where: 'linked=wish.askedIn' }), { code: 'invalid' })
    assert.deepEqual(await titles(ana, { where: 'title~KITE' }), ['Kite'])
    assert.deepEqual(await titles(ana, { where: 'note~high' }), ['Kite'])
    await assert.rejects(ana.list({ kind: 'wish', where: 'weight~3' }), { code: 'invalid' })
    assert.deepEqual(await titles(ana, { where: ['due>=today', 'due<today+14'] }), ['Kite'])
    assert.deepEqual(await titles(ana, { where: 'createdAt>=today-1', q: 'boat' }), ['boat'])
    assert.deepEqual(await titles(ana, { q: 'tail kit' }), ['Kite'])
    assert.deepEqual(await titles(ana, { q: 'WI-3' }), ['car'])
    assert.deepEqual(await titles(ana, { where: 'parts=' }), ['Kite', 'boat', 'car', 'hidden'])
  })

  test(`groups count what one may see, by state, owner or choice ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const [ana, ben] = [await person('Ana', 'owner'), await person('Ben', 'member')]
    const make = (fields: object, rest: object = {}) => ({
      verb: 'create' as const,
      id: newId(),
      kind: 'wish',
      title: 'Wish',
      fields: { ...fields },
      ...rest,
    })
    await ana.change({
      changes: [
        make({ colour: 'red' }),
        make({ colour: 'red' }, { state: 'granted' }),
        make({ colour: 'blue' }, { owner: ben.id }),
        make({}, { audience: 'private' }),
      ],
    })
    assert.deepEqual(await ana.groups({ kind: 'wishes', by: 'colour' }), {
      total: 4,
      groups: [
        { value: 'red', count: 2 },
        { value: null, count: 1 },
        { value: 'blue', count: 1 },
      ],
    })
    assert.deepEqual(await ben.groups({ kind: 'wishes', by: 'state', where: 'colour=red,blue' }), {
      total: 3,
      groups: [
        { value: 'heard', count: 2 },
        { value: 'granted', count: 1 },
      ],
    })
    assert.equal((await ben.groups({ kind: 'wish', by: 'owner' })).total, 3)
    assert.equal((await ben.groups({ kind: 'wish', by: 'owner', where: 'owner=me' })).total, 1)
    assert.equal((await ana.groups({ kind: 'wish', by: 'owner', where: 'owner=me' })).total, 0)
    await assert.rejects(ben.groups({ kind: 'wish', by: 'weight' }), { code: 'invalid', message: /colour/ })
  })
}
