import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace } from '../../test/workspace.ts'
import type { Territory } from '../model/assemble.ts'
import { newId } from '../model/id.ts'
import type { Engine } from '../store/session.ts'

const day = 86_400_000

/** On which days much happened, and one area as it was. */
export function pastDaysCases(engine: Engine, skip: string | false, territory: Territory): void {
  const on = `on ${engine}`

  test(`days are those of the zone one asks for ${on}`, { skip }, async t => {
    const { person, clock } = await freshWorkspace(t, engine, territory)
    const ana = await person('Ana', 'owner')
    const bet = newId()
    await ana.change({ changes: [{ verb: 'create', id: bet, kind: 'bet', title: 'Online booking' }] })
    clock.now += day / 2
    await ana.change({ changes: [{ verb: 'comment', id: newId(), on: bet, text: 'Late at night' }] })
    const days = async (zone: string) => (await ana.changeDays({ zone })).days
    assert.deepEqual(await days('UTC'), [{ day: '2026-03-02', came: 1, changed: 1 }])
    // 9:00 UTC is 23:00 of the same day there
    assert.deepEqual(await days('Pacific/Kiritimati'), [
      { day: '2026-03-02', came: 1, changed: 0 },
      { day: '2026-03-03', came: 0, changed: 1 },
    ])
    await assert.rejects(ana.changeDays({ zone: 'Atlantis' }), { code: 'invalid' })
  })

  test(`days tell how much happened, and an area stands as it did, for whoever may see it ${on}`, { skip }, async t => {
    const { person, clock } = await freshWorkspace(t, engine, territory)
    const [ana, ben] = [await person('Ana', 'owner'), await person('Ben', 'viewer')]
    const [bet, secret] = [newId(), newId()]
    await ana.change({
      changes: [
        { verb: 'create', id: bet, kind: 'bet', title: 'Online booking', fields: { horizon: 'now' } },
        { verb: 'create', id: secret, kind: 'bet', title: 'A takeover', audience: 'private' },
      ],
    })
    clock.now += day
    await ana.change({ changes: [{ verb: 'update', id: bet, version: 1, set: { title: 'Booking at night' } }] })
    await ana.change({ changes: [{ verb: 'comment', id: newId(), on: secret, text: 'Nobody may know' }] })
    assert.deepEqual(await ana.changeDays({}), {
      began: '2026-03-02T09:00:00.000Z',
      days: [
        { day: '2026-03-02', came: 2, changed: 0 },
        { day: '2026-03-03', came: 0, changed: 2 },
      ],
    })
    assert.deepEqual((await ben.changeDays({})).days, [
      { day: '2026-03-02', came: 1, changed: 0 },
      { day: '2026-03-03', came: 0, changed: 1 },
    ])
    assert.deepEqual((await ana.changeDays({ from: '2026-03-02' })).days, [{ day: '2026-03-03', came: 0, changed: 2 }])
    const stood = await ben.areaAt({ area: 'risks', when: '2026-03-02' })
    assert.deepEqual([stood.records.map(({ title }) => title), stood.total], [['Online booking'], 1])
    assert.ok(stood.gaps.some(gap => gap.record?.key === 'B-1'))
    assert.equal((await ana.areaAt({ area: 'risks', when: '2026-03-01' })).total, 0)
    await assert.rejects(ana.areaAt({ area: 'cellar', when: '2026-03-02' }), { code: 'unknown' })
  })
}
