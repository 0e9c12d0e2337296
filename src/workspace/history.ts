import { maySee } from '../model/allow.ts'
import type { HistoryLine, Page } from '../model/answers.ts'
import type { LedgerRow } from '../model/ledger.ts'
import type { ChartRecord } from '../model/record.ts'
import { changedValues, sentence } from '../model/sentence.ts'
import type { Bound } from '../store/session.ts'
import { readCursor, writeCursor } from './cursor.ts'
import type { Asking } from './ground.ts'
import { ledgerColumns, readLedger } from './ledger-rows.ts'
import { memberNames } from './members.ts'
import { nameOf, recordCalled, recordsById } from './read.ts'
import type { StoredRecord } from './rows.ts'

/** History in words, newest first; rows about what this actor may not see are left out. */
export async function history(
  asking: Asking,
  asked: {
    record?: string | undefined
    batch?: string | undefined
    limit?: number | undefined
    after?: string | undefined
  },
): Promise<Page<HistoryLine>> {
  const limit = Math.min(Math.max(asked.limit ?? 50, 1), 200)
  const before = asked.after
    ? Number(readCursor(asked.after, 'history', { tie: 'number' }).tie)
    : Number.MAX_SAFE_INTEGER
  const record = asked.record === undefined ? undefined : await recordCalled(asking, asked.record)
  const rows = record
    ? await rowsOfRecord(asking, record.id, before, limit + 1)
    : await rowsWhere(asking, asked.batch, before, limit + 1)
  const page = rows.slice(0, limit)
  const items = await inWords(asking, page)
  return { items, next: rows.length > limit ? writeCursor('history', null, page.at(-1)!.number) : null }
}

/** Rows of the ledger after a number as far as this actor may see them; the feed copies follow. */
export async function changesSince(
  asking: Asking,
  since: number,
  limit = 500,
): Promise<{ rows: LedgerRow[]; number: number; more: boolean; beside: number }> {
  const most = Math.min(Math.max(limit, 1), 1000)
  const rows = await read(asking, 'number > ?', [since], `number ASC LIMIT ${most}`)
  const [shown, stands] = await Promise.all([onlySeen(asking, rows), standsAt(asking)])
  return {
    rows: shown.map(({ row }) => row),
    number: rows.at(-1)?.number ?? Math.max(since, stands.number),
    more: rows.length === most,
    beside: stands.beside,
  }
}

/** The ledger's newest number of the workspace. */
export const newestNumber = async (asking: Asking): Promise<number> => (await standsAt(asking)).number

/** How far the workspace has come: the ledger's newest number, and that of what stands beside it. */
export async function standsAt(asking: Asking): Promise<{ number: number; beside: number }> {
  const [row] = await asking.store.read.all<{ number: number; beside: number | null }>(
    'SELECT number, beside FROM counters WHERE ws_id = ?',
    [asking.workspace],
  )
  return { number: Number(row?.number ?? 0), beside: Number(row?.beside ?? 0) }
}

/** Lets everybody who listens know that something beside the ledger has changed, also before anything is in it. */
export const tellBeside = (asking: Asking): Promise<void> =>
  asking.store.global(tx =>
    tx.write([
      {
        sql: `INSERT INTO counters (ws_id, number, hash, keys, epoch, asked, asked_on, told, beside) VALUES (?, 0, '', '{}', 0, 0, '', 1, 1)
          ON CONFLICT (ws_id) DO UPDATE SET beside = COALESCE(counters.beside, 0) + 1`,
        params: [asking.workspace],
      },
    ]),
  )

async function rowsOfRecord(asking: Asking, id: string, before: number, limit: number): Promise<LedgerRow[]> {
  const [own, reaching] = await Promise.all([
    read(asking, 'record = ? AND number < ?', [id, before], `number DESC LIMIT ${limit}`),
    read(asking, 'other = ? AND number < ?', [id, before], `number DESC LIMIT ${limit}`),
  ])
  return [...own, ...reaching].sort((a, b) => b.number - a.number).slice(0, limit)
}

const rowsWhere = (asking: Asking, batch: string | undefined, before: number, limit: number): Promise<LedgerRow[]> =>
  batch === undefined
    ? read(asking, 'number < ?', [before], `number DESC LIMIT ${limit}`)
    : read(asking, 'batch = ? AND number < ?', [batch, before], `number DESC LIMIT ${limit}`)

async function read(asking: Asking, where: string, params: Bound[], order: string): Promise<LedgerRow[]> {
  const rows = await asking.store.read.all<Parameters<typeof readLedger>[0]>(
    `SELECT ${ledgerColumns} FROM ledger WHERE ws_id = ? AND ${where} ORDER BY ${order}`,
    [asking.workspace, ...params],
  )
  return rows.map(readLedger)
}

/** A row is seen where its record may be seen now and, for a record's own row, as it was then. */
async function onlySeen(
  asking: Asking,
  rows: readonly LedgerRow[],
): Promise<{ row: LedgerRow; records: Map<string, StoredRecord> }[]> {
  const records = await recordsById(
    asking,
    rows.flatMap(row => (row.other ? [row.record, row.other] : [row.record])),
  )
  return rows.flatMap(row => {
    const isGone = row.verb === 'erase'
    if (row.verb === 'hide' && !records.has(row.record)) return [{ row: { ...row, was: null, now: null }, records }]
    if (!isGone && !records.has(row.record)) return []
    if (row.other && !records.has(row.other)) return []
    if (
      row.link === null &&
      row.now &&
      'audience' in row.now &&
      !maySee(asking.actor, row.now as unknown as ChartRecord, asking.territory)
    )
      return []
    return [{ row, records }]
  })
}

async function inWords(asking: Asking, rows: readonly LedgerRow[]): Promise<HistoryLine[]> {
  const shown = await onlySeen(asking, rows)
  const people = await memberNames(asking)
  return shown.map(({ row, records }) => {
    const names = {
      person: (id: string) => people.get(id) ?? (id === 'chartroom' ? 'Chartroom' : 'Somebody'),
      record: (id: string) => {
        const record = records.get(id)
        return record ? `${record.key} ${shorten(record.title)}` : 'a record'
      },
    }
    const record = records.get(row.record)
    return {
      number: row.number,
      at: row.at,
      actor: row.actor,
      actorName: names.person(row.actor),
      via: row.via,
      verb: row.verb,
      batch: row.batch,
      undoes: row.undoes,
      reason: row.reason,
      record: record ? nameOf(record) : null,
      says: sentence(row, asking.territory, names),
      changed: changedValues(row, asking.territory),
    }
  })
}

const shorten = (title: string): string => (title.length > 60 ? `${title.slice(0, 57)}…` : title)
