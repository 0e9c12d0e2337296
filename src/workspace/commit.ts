import { createHash } from 'node:crypto'
import { canonical } from '../model/canonical.ts'
import type { Change, Command, Done } from '../model/change.ts'
import { isId, newId } from '../model/id.ts'
import { shapeOf } from '../model/kind.ts'
import { Problem } from '../model/problem.ts'
import type { Bound, Counters, Tx } from '../store/session.ts'
import { isTaken } from '../store/trouble.ts'
import { answerBefore, keepAnswer } from './answers.ts'
import { apply } from './apply.ts'
import { applyMentions } from './apply-mentions.ts'
import { type Asking, stamp } from './ground.ts'
import { type LedgerEntry, ledgerRows } from './ledger-rows.ts'
import { load } from './load-working.ts'
import { outcomes } from './outcomes.ts'
import { saidAfter } from './said.ts'
import { insertRows } from './statements.ts'
import { type Entry, nothingYet, type Working } from './working.ts'
import { writesOf } from './write-working.ts'

const mostChanges = 1_000

/**
 * Changes that are only known inside the command, from what stands there then (undo, imports); they need no version,
 * because nothing can come between. `undoes` names the batch they take back.
 */
export type Decide = (tx: Tx) => Promise<Decided>

interface Decided {
  changes: readonly Change[]
  undoes?: string | undefined
  /** Told of each change that cannot be made any more; the others stand without it. */
  left?: ((problem: Problem) => void) | undefined
  /** Moments at which records of these changes were made, by id, where that was not now. */
  madeAt?: ReadonlyMap<string, string> | undefined
}

/** The one path of a change: check, load, allow, apply, write, commit. All changes of a command stand or none does. */
export async function commit(asking: Asking, command: Command, decide?: Decide): Promise<Done> {
  checkShape(command)
  const batch = command.batch ?? newId(asking.now())
  try {
    const done = await asking.store.command(asking.workspace, (tx, counters) =>
      inside(asking, { ...command, batch }, decide, tx, counters),
    )
    asking.committed?.(asking)
    return done
  } catch (reason) {
    if (!isTaken(reason)) throw reason
    throw new Problem('conflict', 'Something with one of these ids exists already. Make new ids.', { id: 'taken' })
  }
}

async function inside(
  asking: Asking,
  command: Command & { batch: string },
  decide: Decide | undefined,
  tx: Tx,
  counters: Counters,
): Promise<Done> {
  const body = command.idempotencyKey === undefined ? '' : bodyHash(command)
  if (command.idempotencyKey !== undefined) {
    const before = await answerBefore(asking, tx, command.idempotencyKey, body)
    if (before) return before
  }
  const { changes, undoes, left, madeAt }: Decided = decide ? await decide(tx) : command
  const at = stamp(asking)
  const working = nothingYet()
  await load(working, changes, tx, asking)
  const marks: [from: number, to: number][] = []
  const made: Change[] = []
  const manner = { quiet: command.via === 'import', trusted: decide !== undefined || command.via === 'import', madeAt }
  for (const [index, change] of changes.entries()) {
    const from = working.entries.length
    try {
      await apply({ ...asking, working, tx, counters, at, ...manner }, change)
    } catch (problem) {
      if (!left || !(problem instanceof Problem) || !leaves.has(problem.code))
        throw changes.length > 1 ? named(problem, index) : problem
      left(problem)
      continue
    }
    made.push(change)
    marks.push([from, working.entries.length])
  }
  await applyMentions({ ...asking, working, tx, counters, at, ...manner })
  const first = counters.number
  const rows = withoutErased(
    ledgerRows(
      working.entries.map(entry => ledgerEntry(entry, asking, { ...command, undoes }, at)),
      counters,
    ),
    working,
  )
  const done: Done = {
    batch: command.batch,
    number: counters.number,
    outcomes: outcomes(made, marks, working, first),
  }
  const said = await saidAfter(asking, tx, working)
  await tx.write([
    ...writesOf(working, asking, new Map(rows.map(row => [String(row.record), Number(row.number)])), said),
    ...insertRows('ledger', asking.workspace, rows),
    ...(command.idempotencyKey === undefined ? [] : keepAnswer(asking, command.idempotencyKey, body, done, at)),
  ])
  return done
}

/** What a command says of a record it erases is digested, but not written down. */
function withoutErased(rows: Record<string, Bound>[], { erased }: Working): Record<string, Bound>[] {
  if (erased.length === 0) return rows
  const gone = new Set<Bound>(erased.map(({ id }) => id))
  return rows.map(row =>
    gone.has(row.record!) || gone.has(row.other!) ? { ...row, was: null, now: null, salt: '' } : row,
  )
}

// what became of the records since is no reason to keep the other changes waiting; a lost right is
const leaves = new Set<Problem['code']>(['invalid', 'unknown', 'conflict'])

function checkShape({ changes }: Command): void {
  if (changes.length > mostChanges)
    throw new Problem(
      'too-much',
      `One command takes at most ${mostChanges} changes; send them in portions under one batch.`,
    )
  for (const [index, change] of changes.entries()) {
    const place = changes.length > 1 ? `changes.${index}.` : ''
    if (typeof change.id !== 'string' || !isId(change.id)) {
      throw new Problem(
        'invalid',
        'An id is a UUID in lower case; use version 7.',
        { [`${place}id`]: 'a UUID in lower case' },
        400,
      )
    }
  }
}

function named(problem: unknown, index: number): unknown {
  if (!(problem instanceof Problem)) return problem
  const fields = Object.fromEntries(
    Object.entries(problem.fields).map(([name, says]) => [`changes.${index}.${name}`, says]),
  )
  return new Problem(problem.code, problem.message, fields, problem.status)
}

function ledgerEntry(entry: Entry, asking: Asking, command: Command & { batch: string }, at: string): LedgerEntry {
  const kind = asking.territory.kinds.get(entry.record.kind)
  return {
    at,
    actor: asking.actor.member,
    via: command.via,
    verb: entry.verb,
    record: entry.record.id,
    kind: entry.record.kind,
    shape: kind ? shapeOf(kind) : 1,
    link: entry.link?.id ?? null,
    other: entry.link?.to ?? entry.other ?? null,
    batch: command.batch,
    undoes: command.undoes ?? null,
    reason: command.reason ?? null,
    was: entry.was,
    now: entry.now,
  }
}

const bodyHash = ({ changes, asked, batch: _batch, reason }: Command): string =>
  createHash('sha256')
    .update(canonical({ ...(asked === undefined ? { changes } : { asked }), reason: reason ?? null }))
    .digest('base64url')
