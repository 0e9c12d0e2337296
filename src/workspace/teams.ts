import { newId } from '../model/id.ts'
import { Problem } from '../model/problem.ts'
import type { Team } from '../model/team.ts'
import { cleanText } from '../model/text.ts'
import type { Session, Tx, Write } from '../store/session.ts'
import type { Asking, Ground } from './ground.ts'
import { inList, insertRows, updateRow } from './statements.ts'

interface TeamRow {
  id: string
  name: string
  gone_at: string | null
}

/** The teams by name, those taken away last. */
export async function teams(ground: Ground, session: Session = ground.store.read): Promise<Team[]> {
  const [rows, people] = await Promise.all([
    session.all<TeamRow>('SELECT id, name, gone_at FROM teams WHERE ws_id = ?', [ground.workspace]),
    session.all<{ team: string; member: string }>(
      'SELECT team, member FROM team_members WHERE ws_id = ? ORDER BY member',
      [ground.workspace],
    ),
  ])
  return rows
    .map(({ id, name, gone_at }) => ({
      id,
      name,
      gone: gone_at !== null,
      members: people.filter(one => one.team === id).map(one => one.member),
    }))
    .sort((a, b) => Number(a.gone) - Number(b.gone) || a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1))
}

/** Makes a team, with the people it begins with. */
export async function addTeam(
  asking: Asking,
  given: { name: string; members?: readonly string[] | undefined },
): Promise<Team> {
  const id = newId(asking.now())
  await asking.store.global(async tx => {
    const name = await freeName(asking, tx, given.name)
    await tx.write([
      ...insertRows('teams', asking.workspace, [{ id, name }]),
      ...(await membersWrites(asking, tx, id, given.members ?? [])),
    ])
  })
  return teamNamed(asking, id)
}

/** Renames a team, says who is in it, takes it away or brings it back. */
export async function updateTeam(
  asking: Asking,
  id: string,
  set: { name?: string | undefined; members?: readonly string[] | undefined; gone?: boolean | undefined },
): Promise<Team> {
  await asking.store.global(async tx => {
    const team = (await teams(asking, tx)).find(one => one.id === id)
    if (!team) throw noTeam()
    const gone = set.gone ?? team.gone
    // a team that comes back needs a name nobody has taken meanwhile
    const isNew = set.name !== undefined || (team.gone && !gone)
    const name = isNew ? await freeName(asking, tx, set.name ?? team.name, id) : team.name
    await tx.write([
      updateRow('teams', asking.workspace, id, {
        name,
        gone_at: gone ? new Date(asking.now()).toISOString() : null,
      }),
      ...(set.members === undefined ? [] : await membersWrites(asking, tx, id, set.members)),
    ])
  })
  return teamNamed(asking, id)
}

async function teamNamed(asking: Asking, id: string): Promise<Team> {
  const team = (await teams(asking)).find(one => one.id === id)
  if (!team) throw noTeam()
  return team
}

const noTeam = () => new Problem('unknown', 'There is no such team here.', { id: 'no such team' })

async function freeName(asking: Asking, tx: Tx, given: string, except?: string): Promise<string> {
  const name = cleanText(given.replace(/\s+/g, ' ').trim(), 'name')
  if (name === '') throw new Problem('invalid', 'A team needs a name.', { name: 'some words' })
  const taken = (await teams(asking, tx)).some(
    one => !one.gone && one.id !== except && one.name.toLowerCase() === name.toLowerCase(),
  )
  if (taken) throw new Problem('conflict', `There is a team ${name} already.`, { name: 'taken' })
  return name
}

/** Who is in a team from now on; copies ask again, because they see more or less than before. */
async function membersWrites(asking: Asking, tx: Tx, team: string, members: readonly string[]): Promise<Write[]> {
  const wanted = [...new Set(members)]
  const list = inList(wanted)
  const known = await tx.all<{ id: string }>(`SELECT id FROM members WHERE ws_id = ? AND id IN ${list.sql}`, [
    asking.workspace,
    ...list.params,
  ])
  if (known.length < wanted.length)
    throw new Problem('invalid', 'A team is made of members of this workspace.', { members: 'members by id' })
  const before = await tx.all<{ member: string }>('SELECT member FROM team_members WHERE ws_id = ? AND team = ?', [
    asking.workspace,
    team,
  ])
  const there = new Set(before.map(one => one.member))
  return [
    ...[...there]
      .filter(member => !wanted.includes(member))
      .map(member => ({
        sql: 'DELETE FROM team_members WHERE ws_id = ? AND team = ? AND member = ?',
        params: [asking.workspace, team, member],
      })),
    ...insertRows(
      'team_members',
      asking.workspace,
      wanted.filter(member => !there.has(member)).map(member => ({ team, member })),
    ),
    { sql: 'UPDATE counters SET epoch = epoch + 1 WHERE ws_id = ?', params: [asking.workspace] },
  ]
}
