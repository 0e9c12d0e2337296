import type { FollowsBecause } from '../../model/inbox.ts'
import type { LedgerRow } from '../../model/ledger.ts'
import { freshlyNamed, type Telling, tellingsOf } from '../../model/telling.ts'
import type { Ground } from '../ground.ts'
import { ledgerColumns, readLedger } from '../ledger-rows.ts'
import { aroundRows, type Surrounded } from './around-rows.ts'
import { keepTold, type Told, type ToldRow } from './keep-told.ts'
import { type Listener, listeners, sees } from './people-told.ts'

const portion = 500
const running = new WeakMap<object, Map<string, Promise<void>>>()

/**
 * Brings everybody's inbox up to the ledger. Nothing is told inside a change: whoever reads next, or the server a moment
 * after a commit, goes on from where it was told last, so a stop in between loses nothing and two nodes tell once.
 */
export function tell(ground: Ground): Promise<void> {
  const known = running.get(ground.store) ?? new Map<string, Promise<void>>()
  running.set(ground.store, known)
  const before = known.get(ground.workspace) ?? Promise.resolve()
  const next = before.then(
    () => goOn(ground),
    () => goOn(ground),
  )
  known.set(ground.workspace, next)
  return next
}

async function goOn(ground: Ground): Promise<void> {
  for (;;) {
    const [at] = await ground.store.read.all<{ number: number; told: number }>(
      'SELECT number, told FROM counters WHERE ws_id = ?',
      [ground.workspace],
    )
    // 0 stands for never: a workspace older than the inbox begins with what comes next
    if (!at || at.told > at.number) return
    if (at.told === 0) {
      await keepTold(ground, { from: 0, upTo: at.number, rows: [], follows: [], gone: [] })
      continue
    }
    const rows = (
      await ground.store.read.all<Parameters<typeof readLedger>[0]>(
        `SELECT ${ledgerColumns} FROM ledger WHERE ws_id = ? AND number >= ? ORDER BY number LIMIT ${portion}`,
        [ground.workspace, at.told],
      )
    ).map(readLedger)
    const last = rows.at(-1)
    if (!last) return
    await keepTold(ground, { from: at.told, upTo: last.number, ...(await toldBy(ground, rows)) })
  }
}

/** What some ledger rows leave in inboxes, and who begins to follow what by them. */
async function toldBy(ground: Ground, rows: readonly LedgerRow[]): Promise<Omit<Told, 'from' | 'upTo'>> {
  const people = await listeners(ground)
  const others = (row: LedgerRow) => people.size > 1 || (people.size === 1 && !people.has(row.actor))
  const heard = rows.filter(row => row.via !== 'system' && (others(row) || row.verb === 'comment'))
  const around = await aroundRows(ground, heard, people)
  const told = {
    rows: [] as ToldRow[],
    follows: [] as Told['follows'][number][],
    gone: rows.flatMap(row => (row.verb === 'uncomment' && row.was ? [String(row.was.id)] : [])),
  }
  for (const row of heard) {
    const about = around.record(row.record)
    if (!about) continue
    for (const telling of tellingsOf(row, around, ground.territory)) {
      const person = people.get(telling.member)
      const under = around.record(telling.record)
      if (!person || !under || !wants(person, telling, around)) continue
      if (!sees(ground, person, about) || !sees(ground, person, under)) continue
      told.rows.push({ ...telling, row, comment: commentOf(row) })
    }
    told.follows.push(...begins(ground, row, people, around))
  }
  return told
}

/** Whether somebody wants to hear of it: muted is muted, and whoever left hears only what is meant for them. */
function wants({ id, wants }: Listener, { sort, record }: Telling, around: Surrounded): boolean {
  const state = around.follow(record, id)?.state
  if (wants.off.includes(sort) || state === 'muted') return false
  return state !== 'left' || sort === 'mention' || sort === 'given' || sort === 'answer'
}

/** Who follows a record from now on because they said something on it or are named in it. */
function begins(
  ground: Ground,
  row: LedgerRow,
  people: ReadonlyMap<string, Listener>,
  around: Surrounded,
): Told['follows'] {
  if (row.verb !== 'comment' && row.verb !== 'recomment') return []
  if (row.via === 'import') return []
  const record = around.record(row.record)
  const said: [string, FollowsBecause][] = [
    ...(row.verb === 'comment' ? [[row.actor, 'said'] satisfies [string, FollowsBecause]] : []),
    ...freshlyNamed(row.was?.text, row.now?.text).map((id): [string, FollowsBecause] => [id, 'named']),
  ]
  return said.flatMap(([member, because]) => {
    const person = people.get(member)
    if (!record || person?.wants.auto !== 'all' || !sees(ground, person, record)) return []
    return [{ member, record: row.record, because, at: row.at }]
  })
}

const commentOf = ({ verb, now }: LedgerRow): string | null =>
  verb === 'comment' || verb === 'recomment' || verb === 'resolve' || verb === 'reopen' ? String(now?.id) : null
