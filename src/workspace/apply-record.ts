import type { Change } from '../model/change.ts'
import { checkCommon, checkValues } from '../model/check-record.ts'
import { firstState, type Kind } from '../model/kind.ts'
import { Problem } from '../model/problem.ts'
import { refit } from '../model/refit.ts'
import type { Applying } from './apply.ts'
import { checkPeople } from './people-named.ts'
import { type StoredRecord, seen } from './rows.ts'
import { recordNow, setRecord } from './working.ts'

type Of<V extends Change['verb']> = Extract<Change, { verb: V }>

/** The kind by its word, or a refusal that names the kinds. */
export function kindCalled(applying: Pick<Applying, 'territory'>, word: string): Kind {
  const kind = applying.territory.kinds.get(word)
  if (kind) return kind
  const known = [...applying.territory.kinds.keys()].join(', ')
  throw new Problem('invalid', `“${word}” is no kind of record. There are: ${known}.`, {
    kind: 'one of the kinds of the map',
  })
}

/** Makes a record; its key is the next of its kind. */
export async function applyCreate(applying: Applying, change: Of<'create'>): Promise<void> {
  const { working, actor, at, counters } = applying
  const kind = kindCalled(applying, change.kind)
  if (working.records.get(change.id)?.now || working.erased.some(({ id }) => id === change.id)) {
    throw new Problem('conflict', `A record with the id ${change.id} exists already.`, { id: 'taken' })
  }
  const { verb: _verb, id: _id, kind: _kind, fields: _fields, ...given } = change
  const common = checkCommon({ ...given }, kind, 'create')
  const fields = checkValues(kind, change.fields ?? {})
  await checkPeople(applying, kind, { ...common, fields })
  const seq = (counters.keys[kind.prefix] ?? 0) + 1
  counters.keys[kind.prefix] = seq
  const madeAt = applying.madeAt?.get(change.id) ?? at
  const record: StoredRecord = {
    id: change.id,
    key: `${kind.prefix}-${seq}`,
    seq,
    kind: kind.word,
    title: common.title ?? '',
    state: common.state ?? firstState(kind),
    owner: common.owner ?? null,
    audience: common.audience ?? 'company',
    tags: common.tags ?? [],
    team: common.team ?? null,
    product: common.product ?? null,
    cameFrom: common.cameFrom ?? null,
    waivers: common.waivers ?? {},
    fields: withoutUnknown(fields),
    version: 1,
    createdAt: madeAt,
    createdBy: actor.member,
    updatedAt: madeAt,
    updatedBy: actor.member,
    archivedAt: null,
    touched: !applying.quiet,
    kept: {},
  }
  setRecord(working, record)
  working.leaving.set(record.id, [])
  working.entries.push({ verb: 'create', record, link: null, was: null, now: { ...seen(record) } })
}

/** Puts a record into the trash; its links stay and come back with it. */
export async function applyArchive(applying: Applying, change: Of<'archive'>): Promise<void> {
  const record = recordNow(applying.working, change.id)
  if (record.archivedAt !== null) return
  checkPresent(record, change.version)
  store(applying, 'archive', record, { archivedAt: applying.at })
}

/** Takes a record out of the trash. */
export async function applyRestore(applying: Applying, change: Of<'restore'>): Promise<void> {
  const record = recordNow(applying.working, change.id)
  if (record.archivedAt === null) return
  checkPresent(record, change.version)
  store(applying, 'restore', record, { archivedAt: null })
}

/**
 * Turns a record into another kind: same id, a key of the new kind (its own old one where it had one), links, comments
 * and history stay; fields that do not fit are kept and come back when it is turned back.
 */
export async function applyTurn(applying: Applying, change: Of<'turn'>): Promise<void> {
  const { working, counters, tx, workspace } = applying
  const record = recordNow(working, change.id)
  const kind = kindCalled(applying, change.to)
  if (kind.word === record.kind) return
  checkPresent(record, change.version)
  const old = await tx.all<{ key: string }>('SELECT key FROM keys WHERE ws_id = ? AND id = ?', [workspace, record.id])
  const keys = [...old, ...working.entries.flatMap(entry => (entry.record.id === record.id ? [entry.record] : []))]
  const hadBefore = keys.find(row => row.key.startsWith(`${kind.prefix}-`))?.key
  const seq = hadBefore ? Number(hadBefore.slice(kind.prefix.length + 1)) : (counters.keys[kind.prefix] ?? 0) + 1
  if (!hadBefore) counters.keys[kind.prefix] = seq
  const { fits, rest } = refit(kind, { ...record.fields, ...record.kept[kind.word] })
  const { [kind.word]: _back, ...kept } = {
    ...record.kept,
    ...(Object.keys(rest).length > 0 && { [record.kind]: rest }),
  }
  store(applying, 'turn', record, {
    kind: kind.word,
    key: `${kind.prefix}-${seq}`,
    seq,
    state: record.state in kind.states ? record.state : firstState(kind),
    fields: fits,
    kept,
  })
}

/** Refuses what was decided looking at a version that is no longer the present one. */
export function checkPresent(record: StoredRecord, version: number | undefined): void {
  if (version === undefined || version === record.version) return
  throw new Problem(
    'conflict',
    `${record.key} has changed since you read it; it is at version ${record.version} now.`,
    {
      version: { base: version, yours: version, theirs: record.version },
    },
  )
}

/** Stores a record's next version and notes what changed. */
export function store(
  applying: Applying,
  verb: 'archive' | 'restore' | 'turn' | 'merge' | 'update',
  record: StoredRecord,
  set: Partial<StoredRecord>,
): void {
  const { working, actor, at } = applying
  const next: StoredRecord = {
    ...record,
    ...set,
    version: record.version + 1,
    updatedAt: at,
    updatedBy: actor.member,
    touched: record.touched || !applying.quiet,
  }
  const was: Record<string, unknown> = {}
  for (const name of Object.keys(set) as (keyof StoredRecord)[]) {
    if (name !== 'kept' && name !== 'seq') was[name] = record[name]
  }
  setRecord(working, next)
  working.entries.push({ verb, record: next, link: null, was, now: { ...seen(next) } })
}

/** Fields without those that are null: unknown is not stored. */
export function withoutUnknown(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined))
}
