import type { Touched } from '../model/affected.ts'
import type { Ground } from './ground.ts'
import { ledgerColumns, readLedger } from './ledger-rows.ts'
import { allIn } from './statements.ts'

/** What the ledger says was touched after one number up to another; undefined when it is more than `most` rows. */
export async function touchedSince(
  ground: Ground,
  after: number,
  upTo: number,
  most: number,
): Promise<Touched | undefined> {
  if (upTo - after > most) return undefined
  const rows = await ground.store.read.all<Parameters<typeof readLedger>[0]>(
    `SELECT ${ledgerColumns} FROM ledger WHERE ws_id = ? AND number > ? AND number <= ? ORDER BY number`,
    [ground.workspace, after, upTo],
  )
  const records = new Map<string, Set<string>>()
  const links: { name: string; from: string; to: string }[] = []
  const touch = (id: string, kinds: readonly string[]) =>
    records.set(id, new Set([...(records.get(id) ?? []), ...kinds]))
  const ends = new Set<string>()
  for (const row of rows.map(readLedger)) {
    if (row.link && row.other) {
      const link = (row.now ?? row.was) as { name: string } | null
      if (link) links.push({ name: link.name, from: row.record, to: row.other })
      ends.add(row.record)
      ends.add(row.other)
      continue
    }
    const before = typeof row.was?.kind === 'string' ? [row.was.kind] : []
    touch(row.record, [row.kind, ...before])
  }
  // a link wakes its ends (an imported record counts as touched from then on), so they are asked again as well
  const kinds = await kindsOf(ground, [...ends])
  for (const [id, kind] of kinds) touch(id, [kind])
  return { records: [...records].map(([id, found]) => ({ id, kinds: [...found] })), links }
}

async function kindsOf(ground: Ground, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await allIn<{ id: string; kind: string }>(ids, list =>
    ground.store.read.all(`SELECT id, kind FROM records WHERE ws_id = ? AND id IN ${list.sql}`, [
      ground.workspace,
      ...list.params,
    ]),
  )
  return new Map(rows.map(row => [row.id, row.kind]))
}
