import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace } from '../../test/workspace.ts'
import type { Territory } from '../model/assemble.ts'
import { newId } from '../model/id.ts'
import type { Engine } from '../store/session.ts'

const day = (n: number) => `2026-03-${String(n).padStart(2, '0')}`

/** Readings of a metric: written down, corrected, taken away, undone; what the metric says of them follows. */
export function readingCases(engine: Engine, skip: string | false, territory: Territory): void {
  const on = `on ${engine}`

  test(`readings keep a metric's newest value and usual range up to date, and undo takes both back ${on}`, {
    skip,
  }, async t => {
    const fresh = await freshWorkspace(t, engine, territory)
    const ana = await fresh.person('Ana', 'owner')
    const id = newId()
    await ana.change({ changes: [{ verb: 'create', id, kind: 'metric', title: 'Calls' }] })
    const fields = async () => {
      const { latest, latestOn, usual } = (await ana.read({ id })).record.fields
      return [latest ?? null, latestOn ?? null, usual ?? null]
    }
    await ana.measure({ id, readings: [10, 12, 10, 12, 10].map((value, n) => ({ at: day(n + 1), value })) })
    assert.deepEqual(await fields(), [10, day(5), null], 'five readings tell nothing of what is usual')
    await ana.measure({ id, text: `Day\tCalls\n${day(6)}\t12` })
    assert.deepEqual(await fields(), [12, day(6), { low: 5.7, high: 16.3 }])
    assert.deepEqual((await ana.readings({ id: 'M-1' })).items.at(-1), { at: day(6), value: 12, source: 'csv' })

    await ana.measure({ id, readings: [{ at: day(6), value: 12, source: 'csv' }] })
    assert.equal((await ana.readings({ id })).items.length, 6, 'the same reading sent again is there once')
    await ana.measure({ id, readings: [{ at: day(6), value: 13 }] })
    assert.equal((await fields())[0], 13, 'another value for the same day corrects it')
    await ana.measure({ id, readings: [{ at: day(6), value: null }] })
    assert.deepEqual(await fields(), [10, day(5), null])

    await ana.undo({})
    assert.equal((await fields())[0], 13)
    await ana.undo({})
    assert.deepEqual(await fields(), [12, day(6), { low: 5.7, high: 16.3 }])
    assert.equal((await ana.readings({ id })).items.at(-1)?.source, 'csv', 'with where it came from')
    await ana.redo({})
    assert.equal((await fields())[0], 13)
    await ana.measure({ id, readings: [{ at: day(3), value: null }] })
    assert.deepEqual(await fields(), [13, day(6), null], 'what is older goes without moving the newest')
    const history = await ana.history({ record: id })
    assert.ok(
      history.items.some(line => /wrote down/.test(line.says)),
      JSON.stringify(history.items.map(one => one.says)),
    )
  })

  test(`readings are refused where they cannot be kept, and hidden with their metric ${on}`, { skip }, async t => {
    const fresh = await freshWorkspace(t, engine, territory)
    const ana = await fresh.person('Ana', 'owner')
    const ben = await fresh.person('Ben', 'member')
    const vera = await fresh.person('Vera', 'viewer')
    const [id, need] = [newId(), newId()]
    await ana.change({
      changes: [
        { verb: 'create', id, kind: 'metric', title: 'Calls', audience: 'private' },
        { verb: 'create', id: need, kind: 'need', title: 'Quiet' },
      ],
    })
    const send = (reading: unknown) => ana.measure({ id, readings: [reading as never] })
    await assert.rejects(send({ at: 'soon', value: 1 }), { code: 'invalid', message: /must be a day/ })
    await assert.rejects(send({ at: day(1), value: 'many' }), { code: 'invalid', message: /must be a number/ })
    await assert.rejects(ana.measure({ id, text: `${day(1)}\t4\nrubbish 7` }), { message: /Line 2/ })
    await assert.rejects(ana.measure({ id: need, readings: [{ at: day(1), value: 1 }] }), { message: /no readings/ })
    await send({ at: day(1), value: 0 })
    assert.deepEqual((await ana.readings({ id })).items, [{ at: day(1), value: 0, source: 'api' }])
    await assert.rejects(ben.readings({ id }), { code: 'unknown' })
    await assert.rejects(ben.measure({ id, readings: [{ at: day(2), value: 1 }] }), { code: 'unknown' })
    await assert.rejects(vera.measure({ id, readings: [{ at: day(2), value: 1 }] }), { code: 'forbidden' })

    await ana.change({ changes: [{ verb: 'erase', id, key: 'M-1' }] })
    const left = await fresh.workspaces.store.read.all('SELECT at FROM measurements WHERE ws_id = ?', [fresh.workspace])
    assert.deepEqual(left, [], 'erased with what was read')
  })
}
