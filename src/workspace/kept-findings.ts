import { randomInt } from 'node:crypto'
import type { Raised } from '../model/ask.ts'
import type { Tx, Write } from '../store/session.ts'
import { breathe } from './breathe.ts'
import type { Ground } from './ground.ts'
import { insertRows } from './statements.ts'

const portion = 1_000

/** Where the ledger stands, and up to where and on which day findings were asked; -1 when all must be asked again. */
export async function position(ground: Ground): Promise<{ number: number; asked: number; askedOn: string }> {
  const [row] = await ground.store.read.all<{ number: number; asked: number; asked_on: string }>(
    'SELECT number, asked, asked_on FROM counters WHERE ws_id = ?',
    [ground.workspace],
  )
  return { number: row?.number ?? 0, asked: row?.asked ?? -1, askedOn: row?.asked_on ?? '' }
}

/** The findings as they were kept last, so that a start need not ask everything again. */
export async function keptFindings(ground: Ground): Promise<Map<string, Raised>> {
  const rows = await ground.store.read.all<{ rule: string; record: string; body: string }>(
    'SELECT rule, record, body FROM findings WHERE ws_id = ? ORDER BY rule, record',
    [ground.workspace],
  )
  return new Map(rows.map(row => [`${row.rule}\n${row.record}`, JSON.parse(row.body) as Raised]))
}

/** What changed among the findings between two numbers of the ledger. */
export interface Step {
  from: number
  number: number
  today: string
  fresh: ReadonlyMap<string, Raised>
  gone: ReadonlySet<string>
}

/** Keeps what a step changed where the table stands at its beginning; says false where it stands elsewhere. */
export async function keepStep(ground: Ground, step: Step): Promise<boolean> {
  const { workspace } = ground
  const removed = [...step.gone].map(name => ({
    sql: 'DELETE FROM findings WHERE ws_id = ? AND rule = ? AND record = ?',
    params: [workspace, ...name.split('\n')],
  }))
  return ground.store.command(workspace, async tx => {
    // another node may have gone on from here, and then its table is not this step's to change
    if ((await askedIn(tx, workspace)) !== step.from) return false
    if (removed.length > 0) await tx.write(removed)
    await tx.write([...put(workspace, step.fresh.values()), mark(workspace, step.number, step.today)])
    return true
  })
}

/**
 * Keeps all findings anew, in portions that let other commands through. Until the last one the table is marked with a
 * number of this run's own, so that of two runs at once one gives way, and a start in between asks for itself.
 */
export async function keepAll(
  ground: Ground,
  kept: { number: number; today: string; findings: ReadonlyMap<string, Raised> },
): Promise<void> {
  const { store, workspace } = ground
  const run = -2 - randomInt(1_000_000_000)
  await store.command(workspace, tx =>
    tx.write([{ sql: 'DELETE FROM findings WHERE ws_id = ?', params: [workspace] }, mark(workspace, run, kept.today)]),
  )
  const all = [...kept.findings.values()]
  for (let at = 0; at < all.length; at += portion) {
    const goesOn = await store.command(workspace, async tx => {
      if ((await askedIn(tx, workspace)) !== run) return false
      await tx.write(put(workspace, all.slice(at, at + portion)))
      return true
    })
    if (!goesOn) return
    await breathe()
  }
  await store.command(workspace, async tx => {
    if ((await askedIn(tx, workspace)) === run) await tx.write([mark(workspace, kept.number, kept.today)])
  })
}

/** Up to where the table's findings were asked; negative while they are being written. */
async function askedIn(tx: Tx, workspace: string): Promise<number> {
  const [row] = await tx.all<{ asked: number }>('SELECT asked FROM counters WHERE ws_id = ?', [workspace])
  return row?.asked ?? -1
}

const mark = (workspace: string, asked: number, today: string): Write => ({
  sql: 'UPDATE counters SET asked = ?, asked_on = ? WHERE ws_id = ?',
  params: [asked, today, workspace],
})

const put = (workspace: string, findings: Iterable<Raised>): Write[] =>
  insertRows(
    'findings',
    workspace,
    [...findings].map(finding => ({
      rule: finding.rule,
      record: finding.on ?? '',
      area: finding.area,
      body: JSON.stringify(finding),
    })),
    ' ON CONFLICT (ws_id, rule, record) DO UPDATE SET area = excluded.area, body = excluded.body',
  )
