import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace } from '../../test/workspace.ts'
import type { Territory } from '../model/assemble.ts'
import { newId } from '../model/id.ts'
import type { Engine } from '../store/session.ts'

/** One roadmap, four looks: what each audience is told, and what is kept from it. */
export function roadmapCases(engine: Engine, skip: string | false, territory: Territory): void {
  const on = `on ${engine}`

  test(`each audience reads its own roadmap, and nobody reads a date outside now ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine, territory)
    const [ana, cem] = [await person('Ana', 'owner'), await person('Cem', 'member')]
    const bet = (title: string, audience: 'private' | 'company' | 'customers', fields: Record<string, unknown>) => ({
      verb: 'create' as const,
      id: newId(),
      kind: 'bet',
      title,
      audience,
      fields: { promisedFor: '2026-08-15', ...fields },
    })
    const [texts, need] = [
      bet('Texts at ready', 'customers', { horizon: 'now', promise: 'quarter', outsideTitle: 'Know when to come' }),
      newId(),
    ]
    await ana.change({
      changes: [
        texts,
        bet('Parts index', 'customers', { horizon: 'next', promise: 'date', outsideTitle: 'Find parts' }),
        bet('Untitled outside', 'customers', { horizon: 'now', promise: 'date' }),
        bet('Not to be promised', 'customers', { horizon: 'now', promise: 'nothing', outsideTitle: 'Hush' }),
        bet('Inside only', 'company', { horizon: 'now', promise: 'date' }),
        bet('Secret', 'private', { horizon: 'now' }),
        { verb: 'create', id: need, kind: 'need', title: 'Know when it is done' },
        { verb: 'link', id: newId(), from: texts.id, name: 'addresses', to: need },
      ],
    })
    const customers = await cem.roadmap({ look: 'customers' })
    assert.deepEqual(
      customers.items.map(item => [item.title, item.when, item.record, item.needs.length]),
      [
        ['Know when to come', '2026-Q3', null, 0],
        ['Find parts', null, null, 0],
      ],
    )
    assert.deepEqual(customers.heldBack.map(held => [held.record.title, held.because]).sort(), [
      ['Inside only', 'audience'],
      ['Not to be promised', 'promise'],
      ['Untitled outside', 'title'],
    ])
    const leaders = await ana.roadmap({ look: 'leaders' })
    assert.equal(leaders.items.find(item => item.title === 'Know when to come')?.needs[0], 'Know when it is done')
    assert.ok(!JSON.stringify(leaders.items).includes('Secret'))
    assert.ok(JSON.stringify(await ana.roadmap({})).includes('Secret'), 'the team look shows all that one may see')
    assert.ok(!JSON.stringify(await cem.roadmap({ look: 'team' })).includes('Secret'))
    for (const look of ['leaders', 'sales', 'customers', 'team'] as const) {
      const { items } = await cem.roadmap({ look })
      assert.ok(
        items.every(item => item.horizon === 'now' || item.when === null),
        look,
      )
    }
  })
}
