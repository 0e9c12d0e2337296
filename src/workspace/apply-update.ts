import { same } from '../model/canonical.ts'
import type { Change } from '../model/change.ts'
import { checkCommon, checkValues } from '../model/check-record.ts'
import { type FieldProblem, Problem } from '../model/problem.ts'
import { commonNames } from '../model/record.ts'
import type { Applying } from './apply.ts'
import { kindCalled, store, withoutUnknown } from './apply-record.ts'
import { ledgerColumns, readLedger } from './ledger-rows.ts'
import { checkPeople } from './people-named.ts'
import { type StoredRecord, seen } from './rows.ts'
import { recordNow } from './working.ts'

type Update = Extract<Change, { verb: 'update' }>

/** Changes values of a record; fields that nobody else touched since the named version merge, a touched one is a conflict. */
export async function applyUpdate(applying: Applying, change: Update): Promise<void> {
  const record = recordNow(applying.working, change.id)
  const kind = kindCalled(applying, record.kind)
  const { fields: given, ...commonGiven } = change.set
  const common = checkCommon(commonGiven, kind, 'update')
  const fields = checkValues(kind, given ?? {})
  await checkPeople(applying, kind, { ...common, fields })
  await checkVersion(applying, change, record, { ...common, ...prefixed(fields) })
  const set: Partial<StoredRecord> = {}
  for (const name of commonNames) {
    if (name in common && !same(common[name], record[name])) Object.assign(set, { [name]: common[name] })
  }
  const changed = Object.entries(fields).filter(([name, value]) => !same(value, record.fields[name]))
  if (changed.length > 0) set.fields = withoutUnknown({ ...record.fields, ...Object.fromEntries(changed) })
  if (Object.keys(set).length === 0) return
  store(applying, 'update', record, set)
  const entry = applying.working.entries.at(-1)!
  // history, merge and undo work field by field, so `was` holds only the fields that changed
  if (set.fields)
    entry.was = {
      ...entry.was,
      fields: Object.fromEntries(changed.map(([name]) => [name, record.fields[name] ?? null])),
    }
}

async function checkVersion(
  applying: Applying,
  change: Update,
  record: StoredRecord,
  yours: Record<string, unknown>,
): Promise<void> {
  if (change.version === undefined) {
    if (applying.trusted) return
    throw new Problem(
      'conflict',
      'Name the version of the record that your change was made on.',
      { version: 'required' },
      428,
    )
  }
  if (change.version === record.version) return
  if (change.version > record.version) {
    throw new Problem('invalid', `The record is at version ${record.version}; there is no version ${change.version}.`, {
      version: `at most ${record.version}`,
    })
  }
  if (change.strict) {
    throw new Problem(
      'conflict',
      `The record has changed since you read it; it is at version ${record.version} now.`,
      { version: { base: change.version, yours: change.version, theirs: record.version } },
      412,
    )
  }
  const base = await changedSince(applying, record, change.version)
  const conflicts: Record<string, FieldProblem> = {}
  const present = { ...seen(record), ...prefixed(record.fields) } as Record<string, unknown>
  for (const [name, value] of Object.entries(yours)) {
    if (!(name in base) || same(present[name], value) || lastWins(applying, record, name)) continue
    conflicts[name.replace(/^fields\./, '')] = {
      base: base[name] ?? null,
      yours: value ?? null,
      theirs: present[name] ?? null,
    }
  }
  const names = Object.keys(conflicts)
  if (names.length > 0) {
    throw new Problem(
      'conflict',
      `Somebody else changed ${names.join(', ')} of ${record.key} since you read it. Choose which value stands.`,
      conflicts,
    )
  }
}

const mostRows = 500

/** Values that changed after a version, as they were at that version. */
async function changedSince(
  applying: Applying,
  record: StoredRecord,
  version: number,
): Promise<Record<string, unknown>> {
  const base: Record<string, unknown> = {}
  const own = applying.working.entries.filter(entry => entry.record.id === record.id && entry.link === null)
  for (const entry of own.toReversed()) if (entry.record.version > version) Object.assign(base, flat(entry.was))
  const rows = await applying.tx.all<Parameters<typeof readLedger>[0]>(
    `SELECT ${ledgerColumns} FROM ledger WHERE ws_id = ? AND record = ? AND link IS NULL ORDER BY number DESC LIMIT ${mostRows}`,
    [applying.workspace, record.id],
  )
  let isReached = rows.length < mostRows
  for (const row of rows.map(readLedger)) {
    if (row.verb === 'reveal' || row.verb === 'hide' || typeof row.now?.version !== 'number') continue
    if (row.now.version <= version) {
      isReached = true
      break
    }
    Object.assign(base, flat(row.was))
  }
  if (!isReached)
    throw new Problem('conflict', `Too much has changed since version ${version} to merge; read ${record.key} again.`, {
      version: { base: version, yours: version, theirs: record.version },
    })
  return base
}

function flat(was: Record<string, unknown> | null): Record<string, unknown> {
  if (!was) return {}
  const { fields, ...common } = was
  return { ...common, ...prefixed((fields as Record<string, unknown> | undefined) ?? {}) }
}

const prefixed = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [`fields.${name}`, value]))

function lastWins(applying: Applying, record: StoredRecord, name: string): boolean {
  if (name === 'waivers') return true
  return applying.territory.kinds.get(record.kind)?.fields[name.replace(/^fields\./, '')]?.lastWins === true
}
