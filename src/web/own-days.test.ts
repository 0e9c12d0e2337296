import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { ownDay, ownMoment } from './own-days.ts'

/** A reader somewhere, until the test ends. */
function readerIn(t: TestContext, zone: string): void {
  const before = process.env.TZ
  process.env.TZ = zone
  t.after(() => {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })
}

test('a day ends when it ends for its reader, also where the clocks are set', t => {
  readerIn(t, 'Pacific/Auckland')
  assert.equal(ownMoment('2026-03-02'), '2026-03-02T10:59:59.999Z')
  assert.equal(ownMoment('2026-04-05'), '2026-04-05T11:59:59.999Z')
  assert.equal(ownDay('2026-03-02T11:00:00.000Z'), '2026-03-03')
  readerIn(t, 'America/Los_Angeles')
  assert.equal(ownMoment('2026-03-02'), '2026-03-03T07:59:59.999Z')
  assert.equal(ownDay('2026-03-02T05:00:00.000Z'), '2026-03-01')
})

test('moments and ledger numbers stand as they are written, and a plain day is the same day everywhere', t => {
  readerIn(t, 'Pacific/Auckland')
  for (const at of ['2026-03-02T10:00:00.000Z', '1234', 'nonsense', '2026-99-99x']) assert.equal(ownMoment(at), at)
  assert.equal(ownDay('2026-03-02'), '2026-03-02')
})
