import { scopeOf } from '../model/allow.ts'
import { shapeOf } from '../model/kind.ts'
import { sortKey } from '../model/sort-key.ts'
import { searchableText, wordsOf } from '../model/words.ts'
import { removeWrites, searchWrites } from '../store/search.ts'
import type { Engine, Write } from '../store/session.ts'
import { commentValues } from './comment-rows.ts'
import type { Ground } from './ground.ts'
import { linkValues, recordValues } from './row-values.ts'
import type { StoredRecord } from './rows.ts'
import { deleteRows, insertRows, updateRow } from './statements.ts'
import type { Working } from './working.ts'

/**
 * All writes of a decided command but its ledger rows, in an order that keeps every reference whole; `numbers` are the
 * ledger's for new records, `said` what stands under those whose search words change.
 */
export function writesOf(
  working: Working,
  ground: Ground,
  numbers: ReadonlyMap<string, number>,
  said: ReadonlyMap<string, string>,
): Write[] {
  const { workspace } = ground
  const made: StoredRecord[] = []
  const writes: Write[] = []
  for (const { before, now } of working.records.values()) {
    if (now && !before) made.push(now)
    else if (now && now !== before) writes.push(updateRow('records', workspace, now.id, rowOf(now, ground)))
  }
  writes.unshift(
    ...insertRows(
      'records',
      workspace,
      made.map(record => rowOf(record, ground)),
    ),
  )
  writes.push(...insertRows('keys', workspace, newKeys(working), ' ON CONFLICT (ws_id, key) DO NOTHING'))
  writes.push(...linkWrites(working, workspace), ...besideWrites(working, workspace), ...countWrites(working, ground))
  writes.push(...searchChanges(working, ground, numbers, said), ...eraseWrites(working, workspace, ground.store.engine))
  return writes
}

const rowOf = (record: StoredRecord, { territory }: Ground) => {
  const kind = territory.kinds.get(record.kind)
  return recordValues(record, sortKey(record.title), kind ? shapeOf(kind) : 1)
}

function newKeys(working: Working): { key: string; id: string }[] {
  const keys: { key: string; id: string }[] = []
  const seen = new Set<string>()
  const note = (record: StoredRecord) => {
    const { before, now } = working.records.get(record.id)!
    if (!now || record.key === before?.key || seen.has(record.key)) return
    seen.add(record.key)
    keys.push({ key: record.key, id: record.id })
  }
  // also keys that a later change of the same command has passed over: history shows them
  for (const { record, verb } of working.entries) if (verb === 'create' || verb === 'turn') note(record)
  return keys
}

function linkWrites(working: Working, workspace: string): Write[] {
  const gone: string[] = []
  const made = []
  const writes: Write[] = []
  for (const [id, { before, now }] of working.links) {
    if (before && !now) gone.push(id)
    else if (now && !before) made.push(linkValues(now))
    else if (now && before && now !== before)
      writes.push(updateRow('links', workspace, id, { data: JSON.stringify(now.values), version: now.version }))
  }
  return [...deleteRows('links', workspace, gone), ...insertRows('links', workspace, made), ...writes]
}

function besideWrites(working: Working, workspace: string): Write[] {
  const comments = [...working.comments].filter(([, { before, now }]) => before !== now)
  const attachments = [...working.attachments].filter(([, { before, now }]) => before !== now)
  return [
    ...deleteRows(
      'comments',
      workspace,
      comments.flatMap(([id, { now }]) => (now ? [] : [id])),
    ),
    ...insertRows(
      'comments',
      workspace,
      comments.flatMap(([, { before, now }]) => (now && !before ? [commentValues(now)] : [])),
    ),
    ...comments.flatMap(([id, { before, now }]) => {
      if (!now || !before) return []
      const { id: _id, record: _record, ...values } = commentValues(now)
      return [updateRow('comments', workspace, id, values)]
    }),
    ...deleteRows(
      'attachments',
      workspace,
      attachments.flatMap(([id, { now }]) => (now ? [] : [id])),
    ),
    ...insertRows(
      'attachments',
      workspace,
      attachments.flatMap(([, { now }]) =>
        now
          ? [
              {
                id: now.id,
                record: now.on,
                name: now.name,
                type: now.type,
                size: now.size,
                hash: now.hash,
                by_member: now.by,
                at: now.at,
              },
            ]
          : [],
      ),
    ),
  ]
}

/** Counts move by what the command moved, one row a kind, state and scope. */
function countWrites(working: Working, ground: Ground): Write[] {
  const moved = new Map<string, { kind: string; state: string; scope: string; live: number; archived: number }>()
  const add = (record: StoredRecord | null, by: 1 | -1) => {
    if (!record) return
    const scope = scopeOf(record, ground.territory)
    const name = `${record.kind}\n${record.state}\n${scope}`
    const row = moved.get(name) ?? { kind: record.kind, state: record.state, scope, live: 0, archived: 0 }
    row[record.archivedAt === null ? 'live' : 'archived'] += by
    moved.set(name, row)
  }
  for (const { before, now } of working.records.values()) {
    if (before === now) continue
    add(before, -1)
    add(now, 1)
  }
  const rows = [...moved.values()].filter(row => row.live !== 0 || row.archived !== 0)
  const grow =
    ' ON CONFLICT (ws_id, kind, state, scope) DO UPDATE SET live = counts.live + excluded.live, archived = counts.archived + excluded.archived'
  return insertRows('counts', ground.workspace, rows, grow)
}

function searchChanges(
  working: Working,
  ground: Ground,
  numbers: ReadonlyMap<string, number>,
  said: ReadonlyMap<string, string>,
): Write[] {
  const { engine } = ground.store
  const writes: Write[] = []
  for (const { before, now } of working.records.values()) {
    const kind = now && ground.territory.kinds.get(now.kind)
    if (!now || !kind) continue
    const text = searchableText(now, kind)
    const isAsBefore = before && before.kind === now.kind && (before === now || text === searchableText(before, kind))
    if (isAsBefore && !said.has(now.id)) continue
    const words = wordsOf(`${text}\n${said.get(now.id) ?? ''}`)
    writes.push(...searchWrites(engine, ground.workspace, { id: now.id, number: numbers.get(now.id) ?? 0 }, words))
  }
  return writes
}

/** Erasing empties values and salts everywhere; digests stay, so the chain can still be followed. */
function eraseWrites(working: Working, workspace: string, engine: Engine): Write[] {
  return working.erased.flatMap(({ id }) => [
    ...removeWrites(engine, workspace, id),
    {
      sql: "UPDATE ledger SET was = NULL, now = NULL, salt = '' WHERE ws_id = ? AND record = ?",
      params: [workspace, id],
    },
    {
      sql: "UPDATE ledger SET was = NULL, now = NULL, salt = '' WHERE ws_id = ? AND other = ?",
      params: [workspace, id],
    },
    // kept empty: the key was used, and what it did is not done a second time
    { sql: "UPDATE answers SET answer = '' WHERE ws_id = ? AND answer LIKE ?", params: [workspace, `%${id}%`] },
    { sql: 'DELETE FROM findings WHERE ws_id = ? AND record = ?', params: [workspace, id] },
    { sql: 'DELETE FROM inbox WHERE ws_id = ? AND record = ?', params: [workspace, id] },
    { sql: 'DELETE FROM follows WHERE ws_id = ? AND record = ?', params: [workspace, id] },
    { sql: 'DELETE FROM visits WHERE ws_id = ? AND record = ?', params: [workspace, id] },
    { sql: 'DELETE FROM comments WHERE ws_id = ? AND record = ?', params: [workspace, id] },
    { sql: 'DELETE FROM measurements WHERE ws_id = ? AND record = ?', params: [workspace, id] },
    { sql: 'DELETE FROM attachments WHERE ws_id = ? AND record = ?', params: [workspace, id] },
    { sql: 'DELETE FROM keys WHERE ws_id = ? AND id = ?', params: [workspace, id] },
    { sql: 'DELETE FROM records WHERE ws_id = ? AND id = ?', params: [workspace, id] },
  ])
}
