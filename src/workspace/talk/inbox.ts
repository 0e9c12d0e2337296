import { maySee } from '../../model/allow.ts'
import type { Comment } from '../../model/change.ts'
import type { InboxGroup, InboxItem, InboxSeen, InboxShow, TellingSort } from '../../model/inbox.ts'
import type { LedgerRow } from '../../model/ledger.ts'
import { mentionsIn } from '../../model/mention.ts'
import { sentence } from '../../model/sentence.ts'
import { type CommentRow, commentColumns, readComment } from '../comment-rows.ts'
import type { Asking } from '../ground.ts'
import { ledgerColumns, readLedger } from '../ledger-rows.ts'
import { memberNames } from '../members.ts'
import { nameOf, recordsById } from '../read.ts'
import type { StoredRecord } from '../rows.ts'
import { readSettings, todayIn } from '../settings.ts'
import { allIn } from '../statements.ts'
import { tell } from './tell.ts'

/** A row of one's own inbox. */
export interface InboxRow {
  number: number
  record: string
  sort: TellingSort
  comment: string | null
  batch: string
  at: string
  count: number
  read_at: string | null
  snoozed_until: string | null
}

const most = { items: 500, groups: 100, ofGroup: 20 }

/** What concerns whoever asks, gathered by record, the newest first; what they may not see (any more) is not there. */
export async function inbox(asking: Asking, show: InboxShow = 'open'): Promise<InboxSeen> {
  await tell(asking)
  const today = todayIn(await readSettings(asking), asking.now())
  const rows = await rowsOf(asking, show === 'done')
  const seen = await visibleRows(asking, rows)
  const [comments, people] = await Promise.all([commentsOf(asking, seen), memberNames(asking)])
  const others = await recordsById(
    asking,
    seen.flatMap(({ row }) => (row.other ? [row.record, row.other] : [row.record])),
  )
  const all = [...Map.groupBy(seen, ({ item }) => (item.sort === 'many' ? item.batch : item.record))].map(
    ([id, group]): InboxGroup => {
      const record = group[0]!.record
      const said = { people, others, about: record }
      return {
        id,
        record: group[0]!.item.sort === 'many' ? null : nameOf(record),
        numbers: group.map(({ item }) => item.number),
        items: group.slice(0, most.ofGroup).map(one => itemOf(asking, one, said, comments)),
        at: group[0]!.item.at,
        isUnread: group.some(({ item }) => item.read_at === null),
        snoozedUntil: sleepsUntil(group, today),
      }
    },
  )
  const awake = all.filter(group => group.snoozedUntil === null)
  const shown = shownOf(show, all, awake).slice(0, most.groups)
  const named = await recordsById(
    asking,
    shown.flatMap(({ items }) =>
      items.flatMap(({ comment }) =>
        mentionsIn(comment?.text ?? '').flatMap(({ of, id }) => (of === 'record' ? [id] : [])),
      ),
    ),
  )
  const unread = show === 'done' ? (await inboxCount(asking)).unread : awake.filter(group => group.isUnread).length
  return { groups: shown, unread, named: [...named.values()].map(nameOf) }
}

/** How many records and batches hold something unread; the count that stands in the navigation. */
export async function inboxCount(asking: Asking): Promise<{ unread: number }> {
  await tell(asking)
  const today = todayIn(await readSettings(asking), asking.now())
  const rows = await asking.store.read.all<{ record: string; sort: string; batch: string }>(
    `SELECT DISTINCT record, sort, batch FROM inbox WHERE ws_id = ? AND member = ? AND done_at IS NULL AND read_at IS NULL
     AND (snoozed_until IS NULL OR snoozed_until <= ?) LIMIT ${most.items}`,
    [asking.workspace, asking.actor.member, today],
  )
  const records = await recordsById(
    asking,
    rows.map(row => row.record),
  )
  const groups = new Set(
    rows.flatMap(row => (records.has(row.record) ? [row.sort === 'many' ? row.batch : row.record] : [])),
  )
  return { unread: groups.size }
}

function rowsOf(asking: Asking, done: boolean): Promise<InboxRow[]> {
  return asking.store.read.all<InboxRow>(
    `SELECT number, record, sort, comment, batch, at, count, read_at, snoozed_until FROM inbox
     WHERE ws_id = ? AND member = ? AND done_at IS ${done ? 'NOT NULL' : 'NULL'} ORDER BY number DESC LIMIT ${most.items}`,
    [asking.workspace, asking.actor.member],
  )
}

interface Told {
  item: InboxRow
  row: LedgerRow
  /** The record it stands under. */
  record: StoredRecord
}

/** Items whose record, and what happened to it, this reader may see now; an erased one left nothing to tell. */
async function visibleRows(asking: Asking, rows: readonly InboxRow[]): Promise<Told[]> {
  const numbers = rows.map(row => row.number)
  const ledger = new Map<number, LedgerRow>()
  for (let at = 0; at < numbers.length; at += 200) {
    const part = numbers.slice(at, at + 200)
    const found = await asking.store.read.all<Parameters<typeof readLedger>[0]>(
      `SELECT ${ledgerColumns} FROM ledger WHERE ws_id = ? AND number IN (${part.map(() => '?').join(', ')})`,
      [asking.workspace, ...part],
    )
    for (const row of found) ledger.set(row.number, readLedger(row))
  }
  const records = await recordsById(
    asking,
    rows.flatMap(item => [item.record, ledger.get(item.number)?.record ?? item.record]),
  )
  return rows.flatMap((item): Told[] => {
    const row = ledger.get(item.number)
    const record = records.get(item.record)
    if (!row || !record || !records.has(row.record)) return []
    if (row.now && 'audience' in row.now && !maySee(asking.actor, row.now as unknown as StoredRecord, asking.territory))
      return []
    return [{ item, row, record }]
  })
}

async function commentsOf(asking: Asking, told: readonly Told[]): Promise<Map<string, Comment>> {
  const rows = await allIn<CommentRow>(
    told.flatMap(({ item }) => item.comment ?? []),
    list =>
      asking.store.read.all(`SELECT ${commentColumns} FROM comments WHERE ws_id = ? AND id IN ${list.sql}`, [
        asking.workspace,
        ...list.params,
      ]),
  )
  return new Map(rows.map(row => [row.id, readComment(row)]))
}

function itemOf(
  { territory }: Asking,
  { item, row }: Told,
  said: { people: ReadonlyMap<string, string>; others: ReadonlyMap<string, StoredRecord>; about: StoredRecord },
  comments: ReadonlyMap<string, Comment>,
): InboxItem {
  const person = (id: string) => said.people.get(id) ?? (id === 'chartroom' ? 'Chartroom' : 'Somebody')
  const record = (id: string) => {
    if (id === said.about.id && item.sort !== 'many') return 'it'
    const other = said.others.get(id)
    return other ? `${other.key} ${other.title}` : 'a record'
  }
  const comment = item.comment === null ? undefined : comments.get(item.comment)
  return {
    number: item.number,
    at: item.at,
    sort: item.sort,
    via: row.via,
    verb: row.verb,
    actor: row.actor,
    actorName: person(row.actor),
    says: sentence(row, territory, { person, record }),
    comment: comment ? { id: comment.id, text: comment.text, thread: comment.answers ?? comment.id } : null,
    count: item.count,
    isRead: item.read_at !== null,
  }
}

/** The day on which the last of a group wakes; null as soon as one thing of it is awake. */
function sleepsUntil(group: readonly Told[], today: string): string | null {
  const days = group.map(({ item }) => item.snoozed_until)
  return days.every((day): day is string => day !== null && day > today) ? days.toSorted().at(-1)! : null
}

function shownOf(show: InboxShow, all: readonly InboxGroup[], awake: readonly InboxGroup[]): readonly InboxGroup[] {
  if (show === 'snoozed') return all.filter(group => group.snoozedUntil !== null)
  if (show === 'done') return all
  if (show === 'unread') return awake.filter(group => group.isUnread)
  if (show === 'mentions') return awake.filter(group => group.items.some(({ sort }) => sort === 'mention'))
  return awake
}
