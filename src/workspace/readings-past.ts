import type { Reading, ReadingSeen } from '../model/reading.ts'
import type { Asking } from './ground.ts'
import type { Point } from './past-point.ts'
import { readingsOf } from './readings.ts'

/** The readings of a record as they stood at a point: what was written, corrected or taken away since is taken back. */
export async function readingsAt(asking: Asking, record: string, { number }: Point): Promise<ReadingSeen[]> {
  const readings = new Map((await readingsOf(asking, asking.store.read, record)).map(one => [one.at, one]))
  const rows = await asking.store.read.all<{ was: string }>(
    "SELECT was FROM ledger WHERE ws_id = ? AND record = ? AND number > ? AND verb = 'measure' AND was IS NOT NULL ORDER BY number DESC",
    [asking.workspace, record, number],
  )
  for (const { was } of rows) {
    for (const { at, value, source = '' } of (JSON.parse(was) as { readings: Reading[] }).readings) {
      if (value === null) readings.delete(at)
      else readings.set(at, { at, value, source })
    }
  }
  return [...readings.values()].sort((one, other) => (one.at < other.at ? -1 : 1))
}
