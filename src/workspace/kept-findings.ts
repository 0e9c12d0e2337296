import type { Raised } from '../model/ask.ts'
import type { Write } from '../store/session.ts'
import type { Ground } from './ground.ts'
import { insertRows } from './statements.ts'

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

/** Keeps what was found and forgets what is gone; only ever moves forward. */
export async function keepFindings(
  ground: Ground,
  kept: { number: number; today: string; findings: ReadonlyMap<string, Raised>; gone: ReadonlySet<string> | 'all' },
): Promise<void> {
  const { workspace } = ground
  const rows = [...kept.findings.values()].map(finding => ({
    rule: finding.rule,
    record: finding.on ?? '',
    area: finding.area,
    body: JSON.stringify(finding),
  }))
  const writes: Write[] = []
  if (kept.gone === 'all') writes.push({ sql: 'DELETE FROM findings WHERE ws_id = ?', params: [workspace] })
  else
    for (const name of kept.gone)
      writes.push({
        sql: 'DELETE FROM findings WHERE ws_id = ? AND rule = ? AND record = ?',
        params: [workspace, ...name.split('\n')],
      })
  const put = insertRows(
    'findings',
    workspace,
    rows,
    ' ON CONFLICT (ws_id, rule, record) DO UPDATE SET area = excluded.area, body = excluded.body',
  )
  const mark: Write = {
    sql: 'UPDATE counters SET asked = ?, asked_on = ? WHERE ws_id = ?',
    params: [kept.number, kept.today, workspace],
  }
  await ground.store.command(workspace, async tx => {
    if (writes.length > 0) await tx.write(writes)
    await tx.write([...put, mark])
  })
}
