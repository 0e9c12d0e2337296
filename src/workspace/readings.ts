import type { Contract } from '../model/contract.ts'
import { newId } from '../model/id.ts'
import { Problem } from '../model/problem.ts'
import type { Reading, ReadingSeen } from '../model/reading.ts'
import type { readingOperations } from '../model/reading-operations.ts'
import { readReadings } from '../model/readings-text.ts'
import type { Session } from '../store/session.ts'
import { commit } from './commit.ts'
import type { Asking } from './ground.ts'
import { recordCalled } from './read.ts'

/** What the doors may ask about readings. */
export function readingContract(asking: Asking): Pick<Contract, keyof typeof readingOperations> {
  return {
    async readings({ id }) {
      const record = await recordCalled(asking, id)
      return { items: await readingsOf(asking, asking.store.read, record.id) }
    },
    async measure({ id, readings, text, batch }) {
      const record = await recordCalled(asking, id)
      const found = [...(readings ?? []), ...(text === undefined ? [] : fromText(text))]
      return commit(asking, {
        changes: [{ verb: 'measure', id: record.id, readings: found }],
        batch: batch ?? newId(asking.now()),
        via: asking.actor.via,
      })
    },
  }
}

/** All readings of a record that may be seen, the oldest first. */
export async function readingsOf(
  { workspace }: Pick<Asking, 'workspace'>,
  session: Pick<Session, 'all'>,
  record: string,
): Promise<ReadingSeen[]> {
  const rows = await session.all<{ at: string; value: string; source: string }>(
    'SELECT at, value, source FROM measurements WHERE ws_id = ? AND record = ?',
    [workspace, record],
  )
  return rows
    .map(({ at, value, source }) => ({ at, value: Number(value), source }))
    .sort((one, other) => (one.at < other.at ? -1 : 1))
}

function fromText(text: string): readonly Reading[] {
  const { readings, left } = readReadings(text, 'csv')
  const [first] = left
  if (first)
    throw new Problem('invalid', `Line ${first.line} is no day and value: “${first.text}”.`, {
      text: 'a day and a value on each line',
    })
  return readings
}
