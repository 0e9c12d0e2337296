import { maySee } from '../../model/allow.ts'
import { type FollowsBecause, type InboxWants, usualWants } from '../../model/inbox.ts'
import type { ChartRecord } from '../../model/record.ts'
import type { Session } from '../../store/session.ts'
import type { Ground } from '../ground.ts'
import { allIn } from '../statements.ts'
import { mergedInThem } from './merged-rows.ts'

/** A member with what they want to hear. */
export interface Listener {
  id: string
  teams: readonly string[]
  wants: InboxWants
}

/** A row of `follows`: what somebody said, or did, about following a record. */
export interface FollowRow {
  member: string
  record: string
  state: 'follows' | 'left' | 'muted'
  because: FollowsBecause
}

/** Whoever can hear anything here: the active members. */
export async function listeners(
  { workspace, store }: Ground,
  session: Session = store.read,
): Promise<Map<string, Listener>> {
  const [members, teams] = await Promise.all([
    session.all<{ id: string; wants: string | null }>(
      "SELECT id, wants FROM members WHERE ws_id = ? AND state = 'active'",
      [workspace],
    ),
    session.all<{ team: string; member: string }>('SELECT team, member FROM team_members WHERE ws_id = ?', [workspace]),
  ])
  const inTeams = Map.groupBy(teams, ({ member }) => member)
  return new Map(
    members.map(({ id, wants }) => [
      id,
      { id, teams: (inTeams.get(id) ?? []).map(({ team }) => team), wants: wantsOf(wants) },
    ]),
  )
}

/** What was kept of somebody's wishes, over what is usual. */
export const wantsOf = (kept: string | null): InboxWants =>
  kept ? { ...usualWants, ...(JSON.parse(kept) as Partial<InboxWants>) } : usualWants

/** Whether a member may see a record, asked on their behalf. */
export const sees = (ground: Ground, { id, teams }: Listener, record: ChartRecord): boolean =>
  maySee(
    { workspace: ground.workspace, member: id, name: '', role: 'viewer', teams, scopes: [], via: 'system' },
    record,
    ground.territory,
  )

/**
 * What was said about following some records. Whoever follows, owns or made what was merged into one of them follows that
 * one, unless they said otherwise of it; when the merge is undone, so is that.
 */
export async function followRows(
  ground: Ground,
  records: Iterable<string>,
  session: Session = ground.store.read,
): Promise<FollowRow[]> {
  const wanted = [...records]
  const merged = await mergedInThem(ground, wanted, session)
  const rows = await allIn<FollowRow>([...wanted, ...merged.keys()], list =>
    session.all(`SELECT member, record, state, because FROM follows WHERE ws_id = ? AND record IN ${list.sql}`, [
      ground.workspace,
      ...list.params,
    ]),
  )
  if (merged.size === 0) return rows
  const theirs = await allIn<{ id: string; owner: string | null; created_by: string; from_system: string | null }>(
    merged.keys(),
    list =>
      session.all(`SELECT id, owner, created_by, from_system FROM records WHERE ws_id = ? AND id IN ${list.sql}`, [
        ground.workspace,
        ...list.params,
      ]),
  )
  const implied = theirs.flatMap(({ id, owner, created_by, from_system }): FollowRow[] => {
    const row = { record: id, state: 'follows' as const }
    return [
      ...(owner === null ? [] : [{ ...row, member: owner, because: 'owns' as const }]),
      ...(from_system === null ? [{ ...row, member: created_by, because: 'made' as const }] : []),
    ]
  })
  const found = new Map<string, FollowRow>()
  // what somebody said of the record itself, or of what was merged into it, goes before what follows from whose it was
  for (const row of [...rows.filter(one => !merged.has(one.record)), ...rows, ...implied]) {
    const record = merged.get(row.record) ?? row.record
    const key = `${row.member} ${record}`
    if (!found.has(key)) found.set(key, row)
  }
  // leaving what was merged is no leaving of what it was merged into
  return [...found.values()].flatMap(row => {
    const into = merged.get(row.record)
    if (into === undefined) return [row]
    return row.state === 'follows' ? [{ ...row, record: into }] : []
  })
}

/** Reasons that nobody gave by hand: whoever wants nothing by itself is not told by them. */
const byItself: ReadonlySet<FollowsBecause> = new Set(['owns', 'made'])

/** Who follows a record and why: those who said or did something to follow it, and, unless they left, whose it is. */
export function followersOf(
  record: ChartRecord,
  rows: readonly FollowRow[],
  people: ReadonlyMap<string, Listener>,
): Map<string, FollowsBecause> {
  const found = new Map<string, FollowsBecause>()
  const isAuto = (member: string) => (people.get(member)?.wants.auto ?? 'nothing') !== 'nothing'
  // what an import brought was made by nobody here
  if (record.cameFrom === null && isAuto(record.createdBy)) found.set(record.createdBy, 'made')
  if (record.owner !== null && isAuto(record.owner)) found.set(record.owner, 'owns')
  for (const { member, state, because } of rows) {
    if (state !== 'follows') found.delete(member)
    else if (people.has(member) && !found.has(member) && (!byItself.has(because) || isAuto(member)))
      found.set(member, because)
  }
  return found
}
