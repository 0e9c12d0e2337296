import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace } from '../../test/workspace.ts'
import type { Territory } from '../model/assemble.ts'
import { newId } from '../model/id.ts'
import type { Engine } from '../store/session.ts'

/** Bets proposed from epics, milestones and labels: who sees what, and what taking them makes. */
export function proposedCases(engine: Engine, skip: string | false, territory: Territory): void {
  const on = `on ${engine}`
  const ticket = (title: string, more: object = {}) => ({
    verb: 'create' as const,
    id: newId(),
    kind: 'ticket',
    title,
    ...more,
  })
  const link = (from: string, name: string, to: string) => ({ verb: 'link' as const, id: newId(), from, name, to })

  test(`epics, milestones and labels become bets in one batch that one undo takes back ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine, territory)
    const [ana, ben, cem] = [await person('Ana', 'owner'), await person('Ben', 'viewer'), await person('Cem', 'member')]
    const epic = ticket('Booking by phone', { fields: { type: 'epic' } })
    const under = ['Ask for the bike', 'Confirm'].map(title => ticket(title))
    const labelled = ['Day view', 'Week view', 'Holidays'].map(title => ticket(title, { tags: ['calendar', 'bug'] }))
    const closed = ticket('Old view', { tags: ['calendar'], state: 'done' })
    const secret = ticket('Hush', { tags: ['calendar'], audience: 'private' })
    const release = { verb: 'create' as const, id: newId(), kind: 'release', title: 'Spring season' }
    const there = { verb: 'create' as const, id: newId(), kind: 'bet', title: ' calendar', fields: { order: 4 } }
    await ana.change({
      changes: [
        epic,
        ...under,
        ...labelled,
        closed,
        secret,
        release,
        there,
        ...under.map(one => link(one.id, 'partOf', epic.id)),
        ...labelled.slice(1).map(one => link(one.id, 'inRelease', release.id)),
      ],
    })
    const asked = await cem.proposedBets({})
    assert.deepEqual(
      asked.items.map(item => [item.from, item.title, item.open, item.there?.title ?? null]),
      [
        ['top', 'Booking by phone', 3, null],
        ['along', 'Spring season', 2, null],
        ['label', 'Calendar', 3, 'calendar'],
      ],
    )
    assert.deepEqual([asked.open, asked.gathered], [6, 0])
    assert.equal((await ana.proposedBets({})).items[2]?.open, 4, 'only Ana sees what is hers alone')
    assert.equal((await ben.proposedBets({})).items.length, 3)
    const take = asked.items.map(({ id, from }) => (from === 'top' ? { id, title: '  Book  by phone ' } : { id }))
    await assert.rejects(ben.takeProposed({ take }), { code: 'forbidden' })

    const taken = await cem.takeProposed({ take })
    assert.deepEqual(
      taken.made.map(bet => bet.title),
      ['Book by phone', 'Spring season'],
    )
    assert.equal(taken.joined, 1)
    assert.deepEqual([taken.open, taken.gathered], [6, 6])
    assert.equal(taken.says, '2 bets proposed; 6 of 6 open tickets now serve one.')
    const [made] = (await ana.list({ kind: 'bet', where: 'title=Book by phone' })).items
    assert.equal(made?.state, 'proposed')
    assert.deepEqual([made?.fields.horizon, made?.fields.order], ['next', 5])
    const { links } = await ana.read({ id: there.id })
    assert.deepEqual(
      links.map(one => one.other?.title).sort(),
      labelled.map(one => one.title).sort(),
      'what has that title already is joined',
    )
    assert.deepEqual((await cem.proposedBets({})).items, [])
    await assert.rejects(cem.takeProposed({ take }), { code: 'conflict' })

    await cem.undo({ batch: taken.done!.batch })
    assert.equal((await cem.proposedBets({})).items.length, 3)
    assert.equal((await ana.list({ kind: 'bet' })).items.length, 1)
  })

  test(`a label on very many tickets is joined with all of them under one batch ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine, territory)
    const ana = await person('Ana', 'owner')
    const tags = (at: number) => (at < 850 ? ['parts'] : [])
    for (const from of [0, 600])
      await ana.change({
        changes: Array.from({ length: 600 }, (_, at) => ticket(`Ticket ${from + at}`, { tags: tags(from + at) })),
      })
    const taken = await ana.takeProposed({ take: [{ id: 'label parts' }] })
    assert.deepEqual([taken.made.length, taken.gathered, taken.open], [1, 850, 1200])
    await ana.undo({ batch: taken.done!.batch })
    assert.equal((await ana.proposedBets({})).gathered, 0)
  })
}
