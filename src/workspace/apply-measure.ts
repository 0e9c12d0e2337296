import { articledAtStart } from '../model/articled.ts'
import type { Change } from '../model/change.ts'
import { Problem } from '../model/problem.ts'
import { checkReadings, type Reading, usualField } from '../model/reading.ts'
import type { Applying } from './apply.ts'
import { applyUpdate } from './apply-update.ts'
import { readingsOf } from './readings.ts'
import { insertRows } from './statements.ts'
import { recordNow } from './working.ts'

type Measure = Extract<Change, { verb: 'measure' }>

/** Writes readings down, corrects them or takes them away; what the record says of its newest ones follows. */
export async function applyMeasure(applying: Applying, change: Measure): Promise<void> {
  const { working, tx, workspace, actor } = applying
  const record = recordNow(working, change.id)
  const kind = applying.territory.kinds.get(record.kind)
  const { readings: fields } = kind ?? {}
  if (!kind || !fields)
    throw new Problem('invalid', `${articledAtStart(record.kind)} has no readings.`, { id: 'must be one that is read' })
  const given = checkReadings(change.readings)
  const before = new Map((await readingsOf(applying, tx, record.id)).map(one => [one.at, one]))
  const changed = given
    .map((one): Required<Reading> => ({ at: one.at, value: one.value, source: one.source ?? sourceOf(actor.via) }))
    .filter(one => (before.get(one.at)?.value ?? null) !== one.value)
  if (changed.length === 0) return
  const kept = changed.flatMap(({ at, value, source }) =>
    value === null ? [] : [{ record: record.id, at, value: String(value), source, by_member: actor.member }],
  )
  await tx.write([
    ...changed
      .filter(one => one.value === null)
      .map(({ at }) => ({
        sql: 'DELETE FROM measurements WHERE ws_id = ? AND record = ? AND at = ?',
        params: [workspace, record.id, at],
      })),
    ...insertRows(
      'measurements',
      workspace,
      kept,
      ' ON CONFLICT (ws_id, record, at) DO UPDATE SET value = excluded.value, source = excluded.source, by_member = excluded.by_member',
    ),
  ])
  const was = changed.map(({ at }) => before.get(at) ?? { at, value: null })
  working.entries.push({ verb: 'measure', record, link: null, was: { readings: was }, now: { readings: changed } })
  const all = await readingsOf(applying, tx, record.id)
  const newest = all.at(-1)
  const set = {
    [fields.latest]: newest?.value ?? null,
    [fields.on]: newest?.at ?? null,
    [fields.usual]: usualField(all.map(({ value }) => value)),
  }
  await applyUpdate({ ...applying, trusted: true }, { verb: 'update', id: record.id, set: { fields: set } })
}

/** What a reading counts as that does not say where it comes from. */
const sourceOf = (via: string): string => (via === 'web' || via === 'cli' ? 'manual' : via)
