import type { Store } from '../store/session.ts'

/** Less than a day, so that a daily round that comes a little early is not put off for another day. */
const between = 20 * 3_600_000
const claimedFor = 3_600_000
const nameOf = (workspace: string): string => `tidy ${workspace}`

/** What the last round left to look at again. */
export interface Tidying {
  /** Files that nothing named then. */
  suspects: string[]
}

/** Claims a workspace's housekeeping; undefined where it was done within the day or another node is at it. */
export async function claimTidying(store: Store, workspace: string, now: number): Promise<Tidying | undefined> {
  const at = (moment: number) => new Date(moment).toISOString()
  return store.global(async tx => {
    await tx.write([
      {
        sql: `INSERT INTO work_waiting (id, ws_id, what, body, state, claimed_until, tries, at)
          VALUES (?, ?, 'tidy', '{"suspects":[]}', 'waiting', NULL, 0, '') ON CONFLICT (id) DO NOTHING`,
        params: [nameOf(workspace), workspace],
      },
    ])
    const [claimed] = await tx.all<{ body: string }>(
      `UPDATE work_waiting SET claimed_until = ?, tries = tries + 1
        WHERE id = ? AND at < ? AND (claimed_until IS NULL OR claimed_until < ?) RETURNING body`,
      [at(now + claimedFor), nameOf(workspace), at(now - between), at(now)],
    )
    return claimed && (JSON.parse(claimed.body) as Tidying)
  })
}

/** Keeps that it was done, and what is to be looked at again. */
export async function tidied(store: Store, workspace: string, now: number, suspects: readonly string[]): Promise<void> {
  await store.global(tx =>
    tx.write([
      {
        sql: 'UPDATE work_waiting SET claimed_until = NULL, at = ?, body = ? WHERE id = ?',
        params: [new Date(now).toISOString(), JSON.stringify({ suspects }), nameOf(workspace)],
      },
    ]),
  )
}
