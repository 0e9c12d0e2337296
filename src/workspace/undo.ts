import { same } from '../model/canonical.ts'
import type { Change, Done, Outcome } from '../model/change.ts'
import { newId } from '../model/id.ts'
import type { LedgerRow } from '../model/ledger.ts'
import { Problem } from '../model/problem.ts'
import type { Tx } from '../store/session.ts'
import { commit, type Decide } from './commit.ts'
import type { Asking } from './ground.ts'
import { inverse } from './inverse.ts'
import { ledgerColumns, readLedger } from './ledger-rows.ts'
import type { StoredRecord } from './rows.ts'
import { standingOf } from './standing.ts'
import { allIn } from './statements.ts'

/** What undo or redo did: nothing to do gives no `done`; `left` names what somebody else has changed since. */
export interface TakenBack {
  done: Done | null
  says: string
  left: readonly string[]
}

interface Batch {
  batch: string
  undoes: string | null
}

const portion = 200

/** Takes back one's newest batch that still stands, or a named batch of one's own. */
export const undo = (asking: Asking, batch?: string): Promise<TakenBack> => takeBack(asking, 'undo', batch)

/** Takes back one's newest undo, as long as nothing new was done since. */
export const redo = (asking: Asking): Promise<TakenBack> => takeBack(asking, 'redo')

/** One's own batches, newest first: the stack is the ledger, so it survives reloads. */
async function batches(asking: Asking, tx: Tx): Promise<Batch[]> {
  return tx.all<Batch>(
    'SELECT batch, undoes FROM (SELECT batch, undoes, number FROM ledger WHERE ws_id = ? AND actor = ? ORDER BY number DESC LIMIT 5000) AS own GROUP BY batch, undoes ORDER BY MAX(number) DESC',
    [asking.workspace, asking.actor.member],
  )
}

/** The batch to take back next: a cancelled one or one that cannot be taken back is passed over, and something new empties the redo side. */
function newestTo(what: 'undo' | 'redo', stack: readonly Batch[], passed: ReadonlySet<string>): string | undefined {
  const byId = new Map(stack.map(batch => [batch.batch, batch]))
  const depth = (batch: Batch | undefined): number => (batch?.undoes ? depth(byId.get(batch.undoes)) + 1 : 0)
  const cancelled = new Set<string>()
  for (const batch of stack) {
    if (batch.undoes && !cancelled.has(batch.batch)) cancelled.add(batch.undoes)
    if (cancelled.has(batch.batch) || passed.has(batch.batch)) continue
    const isUndo = depth(batch) % 2 === 1
    if (what === 'undo' && !isUndo) return batch.batch
    if (what === 'redo' && isUndo) return batch.batch
    if (what === 'redo' && depth(batch) === 0) return undefined
  }
  return undefined
}

async function takeBack(asking: Asking, verb: 'undo' | 'redo', named?: string): Promise<TakenBack> {
  const left: string[] = []
  if (named !== undefined) {
    const { done } = await takeBatch(asking, async () => named, left)
    return said(verb, done ?? `Nothing of it is left to ${verb}.`, left)
  }
  const passed = new Set<string>()
  for (;;) {
    const { batch, done } = await takeBatch(asking, async tx => newestTo(verb, await batches(asking, tx), passed), left)
    if (done || batch === undefined) return said(verb, done ?? `Nothing to ${verb}.`, left)
    // nothing of it could be taken back, and that must not bar the way to what was done before
    passed.add(batch)
  }
}

function said(verb: 'undo' | 'redo', done: Done | string, left: readonly string[]): TakenBack {
  const count = typeof done === 'string' ? 0 : done.outcomes.length
  const says =
    typeof done === 'string'
      ? done
      : `${verb === 'undo' ? 'Undone' : 'Done again'}: ${count} change${count === 1 ? '' : 's'}.`
  return {
    done: typeof done === 'string' ? null : done,
    says: left.length > 0 ? `${says} Left as somebody changed it since: ${left.join(', ')}.` : says,
    left,
  }
}

/** Takes one batch back in portions, each as far as it can be; `done` is null where nothing could. */
async function takeBatch(
  asking: Asking,
  choose: (tx: Tx) => Promise<string | undefined>,
  left: string[],
): Promise<{ batch: string | undefined; done: Done | null }> {
  const own = newId(asking.now())
  const outcomes: Outcome[] = []
  let batch: string | undefined
  let below = Number.MAX_SAFE_INTEGER
  let number = 0
  for (;;) {
    let lowest: number | undefined
    let leaves: string[] = []
    const decide = async (tx: Tx): ReturnType<Decide> => {
      leaves = []
      batch ??= await choose(tx)
      if (!batch) return { changes: [] }
      const rows = await rowsOf(asking, tx, batch, below)
      lowest = rows.at(-1)?.number
      return {
        changes: await inverses(asking, tx, rows, leaves),
        undoes: batch,
        left: problem => leaves.push(problem.message.replace(/\.$/, '')),
      }
    }
    const done = await commit(asking, { changes: [], batch: own, via: asking.actor.via }, decide)
    left.push(...leaves)
    outcomes.push(...done.outcomes)
    number = done.number
    if (lowest === undefined) break
    below = lowest
  }
  return { batch, done: outcomes.length === 0 ? null : { batch: own, number, outcomes } }
}

/** One's own rows of a batch below a number, newest first. */
async function rowsOf(asking: Asking, tx: Tx, batch: string, below: number): Promise<LedgerRow[]> {
  const { workspace, actor } = asking
  const rows = await tx.all<Parameters<typeof readLedger>[0]>(
    `SELECT ${ledgerColumns} FROM ledger WHERE ws_id = ? AND batch = ? AND actor = ? AND number < ? ORDER BY number DESC LIMIT ${portion}`,
    [workspace, batch, actor.member, below],
  )
  if (rows.length === 0 && below === Number.MAX_SAFE_INTEGER) {
    const others = await tx.all('SELECT number FROM ledger WHERE ws_id = ? AND batch = ? LIMIT 1', [workspace, batch])
    if (others.length > 0) throw new Problem('forbidden', 'You can take back only what you did yourself.')
  }
  return rows.map(readLedger)
}

async function inverses(asking: Asking, tx: Tx, rows: readonly LedgerRow[], left: string[]): Promise<Change[]> {
  const standing = await standingOf(asking, tx, rows)
  const others = await workedOnByOthers(asking, tx, rows)
  return rows.flatMap(row => {
    const { changes, kept } = inverse(row, standing.of(row), same, others.has(row.record))
    if (kept) left.push(kept)
    for (const change of changes) foresee(standing.records, change)
    return changes
  })
}

/** Records made in these rows on which somebody else has worked since: taking those back would take back more than one's own. */
async function workedOnByOthers(asking: Asking, tx: Tx, rows: readonly LedgerRow[]): Promise<Set<string>> {
  const made = rows.filter(row => row.verb === 'create')
  const since = Math.min(...made.map(row => row.number))
  const found = await allIn<{ record: string }>(
    made.map(row => row.record),
    list =>
      tx.all(
        `SELECT DISTINCT record FROM ledger WHERE ws_id = ? AND record IN ${list.sql} AND number > ? AND actor <> ?`,
        [asking.workspace, ...list.params, since, asking.actor.member],
      ),
  )
  return new Set(found.map(row => row.record))
}

/** Two rows of one batch may concern the same record: the second is judged by what the first will have left. */
function foresee(records: Map<string, StoredRecord>, change: Change): void {
  const record = records.get(change.id)
  if (!record) return
  if (change.verb === 'archive' || change.verb === 'restore') {
    records.set(record.id, { ...record, archivedAt: change.verb === 'archive' ? '' : null })
  }
  if (change.verb === 'turn') records.set(record.id, { ...record, kind: change.to })
  if (change.verb !== 'update') return
  const { fields, ...common } = change.set
  records.set(record.id, { ...record, ...common, fields: { ...record.fields, ...fields } })
}
