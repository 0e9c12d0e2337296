import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace } from '../../test/workspace.ts'
import { newId } from '../model/id.ts'
import { Problem } from '../model/problem.ts'
import type { Engine } from '../store/session.ts'

/** What the change path does with one change, or two at once. */
export function changeCases(engine: Engine, skip: string | false): void {
  const on = `on ${engine}`

  test(`a new record gets the next key of its kind ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const ana = await person('Ana', 'owner')
    const [one, two] = [newId(), newId()]
    await ana.change({
      changes: [{ verb: 'create', id: one, kind: 'wish', title: '  A boat ', fields: { weight: 3 } }],
    })
    const done = await ana.change({ changes: [{ verb: 'create', id: two, kind: 'wish', title: 'A kite' }] })
    assert.deepEqual(
      done.outcomes.map(outcome => 'record' in outcome && outcome.record.key),
      ['WI-2'],
    )
    const { record } = await ana.read({ id: 'wi-1' })
    assert.equal(record.title, 'A boat')
    assert.deepEqual(record.fields, { weight: 3 })
    assert.equal(record.state, 'heard')
    assert.equal(record.version, 1)
  })

  test(`a refused change leaves no key, row or number behind ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const ana = await person('Ana', 'owner')
    const wrong = {
      verb: 'create' as const,
      id: newId(),
      kind: 'wish',
      title: 'x',
      fields: { weight: 'heavy', wight: 1 },
    }
    const right = { verb: 'create' as const, id: newId(), kind: 'wish', title: 'A boat' }
    await assert.rejects(ana.change({ changes: [right, wrong] }), (problem: Problem) => {
      assert.equal(problem.code, 'invalid')
      assert.deepEqual(Object.keys(problem.fields).sort(), ['changes.1.weight', 'changes.1.wight'])
      return true
    })
    assert.equal((await ana.list({ kind: 'wishes' })).items.length, 0)
    const done = await ana.change({ changes: [right] })
    assert.equal(done.number, 1)
    assert.equal('record' in done.outcomes[0]! && done.outcomes[0].record.key, 'WI-1')
  })

  test(`an id that exists is a conflict, in another workspace it is free ${on}`, { skip }, async t => {
    const { person, workspaces } = await freshWorkspace(t, engine)
    const ana = await person('Ana', 'owner')
    const id = newId()
    await ana.change({ changes: [{ verb: 'create', id, kind: 'wish', title: 'A boat' }] })
    await assert.rejects(ana.change({ changes: [{ verb: 'create', id, kind: 'wish', title: 'Mine' }] }), {
      code: 'conflict',
    })
    const other = await workspaces.create({ slug: 'others', name: 'Others' })
    const zoe = workspaces.contract({ ...ana.actor, workspace: other.id })
    await assert.rejects(zoe.read({ id }), { code: 'unknown' })
    await assert.rejects(zoe.change({ changes: [{ verb: 'update', id, version: 1, set: { title: 'Taken' } }] }), {
      code: 'unknown',
    })
    await zoe.change({ changes: [{ verb: 'create', id, kind: 'wish', title: 'Another boat' }] })
    assert.equal((await ana.read({ id })).record.title, 'A boat')
  })

  test(`two edits of different fields merge, of one field they conflict ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const [ana, cem] = [await person('Ana', 'owner'), await person('Cem', 'member')]
    const id = newId()
    await ana.change({
      changes: [{ verb: 'create', id, kind: 'wish', title: 'A boat', fields: { weight: 1, note: 'a' } }],
    })
    await ana.change({ changes: [{ verb: 'update', id, version: 1, set: { fields: { weight: 2, note: 'b' } } }] })
    await cem.change({
      changes: [{ verb: 'update', id, version: 1, set: { title: 'A big boat', fields: { note: 'c' } } }],
    })
    const { record } = await ana.read({ id })
    assert.deepEqual([record.title, record.fields.weight, record.fields.note], ['A big boat', 2, 'c'])
    await assert.rejects(
      cem.change({ changes: [{ verb: 'update', id, version: 1, set: { fields: { weight: 9 } } }] }),
      (problem: Problem) => {
        assert.equal(problem.status, 409)
        assert.deepEqual(problem.fields, { weight: { base: 1, yours: 9, theirs: 2 } })
        return true
      },
    )
    const strict = { verb: 'update' as const, id, version: 2, strict: true, set: { state: 'granted' } }
    await assert.rejects(cem.change({ changes: [strict] }), { status: 412 })
    await assert.rejects(cem.change({ changes: [{ verb: 'update', id, set: { state: 'granted' } }] }), { status: 428 })
  })

  test(`fifty people adding one at once lose nothing ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const ana = await person('Ana', 'owner')
    const id = newId()
    await ana.change({ changes: [{ verb: 'create', id, kind: 'wish', title: 'A boat', fields: { weight: 0 } }] })
    const add = async (): Promise<void> => {
      for (;;) {
        const { record } = await ana.read({ id })
        try {
          const fields = { weight: Number(record.fields.weight) + 1 }
          await ana.change({
            changes: [{ verb: 'update', id, version: record.version, strict: true, set: { fields } }],
          })
          return
        } catch (problem) {
          if (!(problem instanceof Problem) || problem.status !== 412) throw problem
        }
      }
    }
    await Promise.all(Array.from({ length: 50 }, add))
    assert.equal((await ana.read({ id })).record.fields.weight, 50)
  })

  test(`one key does one thing: the same answer again, another body refused ${on}`, { skip }, async t => {
    const { person, clock } = await freshWorkspace(t, engine)
    const [ana, cem] = [await person('Ana', 'owner'), await person('Cem', 'member')]
    const changes = [{ verb: 'create' as const, id: newId(), kind: 'wish', title: 'A boat' }]
    const [first, second] = await Promise.all([
      ana.change({ changes, idempotencyKey: 'k' }),
      ana.change({ changes, idempotencyKey: 'k' }),
    ])
    assert.deepEqual(second, first)
    const other = [{ verb: 'create' as const, id: newId(), kind: 'wish', title: 'A kite' }]
    await assert.rejects(ana.change({ changes: other, idempotencyKey: 'k' }), { code: 'invalid', status: 422 })
    await cem.change({ changes: other, idempotencyKey: 'k' })
    clock.now += 25 * 60 * 60 * 1000
    await assert.rejects(ana.change({ changes, idempotencyKey: 'k' }), { code: 'conflict' })
  })
}
