import type { Member, Role } from '../model/answers.ts'
import { roles } from '../model/answers.ts'
import { newId } from '../model/id.ts'
import { Problem } from '../model/problem.ts'
import { cleanText } from '../model/text.ts'
import type { Session } from '../store/session.ts'
import { type Asking, type Ground, stamp } from './ground.ts'
import { insertRows, updateRow } from './statements.ts'

interface MemberRow {
  id: string
  name: string
  email: string | null
  role: Role
  state: Member['state']
}

/** The people of the workspace, by name. */
export async function members(ground: Ground, session: Session = ground.store.read): Promise<Member[]> {
  const [rows, teams] = await Promise.all([
    session.all<MemberRow>('SELECT id, name, email, role, state FROM members WHERE ws_id = ? ORDER BY name, id', [
      ground.workspace,
    ]),
    session.all<{ team: string; member: string }>('SELECT team, member FROM team_members WHERE ws_id = ?', [
      ground.workspace,
    ]),
  ])
  return rows.map(row => ({ ...row, teams: teams.filter(team => team.member === row.id).map(team => team.team) }))
}

/** Names of members by id, for sentences. */
export async function memberNames(ground: Ground): Promise<Map<string, string>> {
  const rows = await ground.store.read.all<{ id: string; name: string }>(
    'SELECT id, name FROM members WHERE ws_id = ?',
    [ground.workspace],
  )
  return new Map(rows.map(row => [row.id, row.name]))
}

/** Adds a person; `person` joins them to a login. */
export async function addMember(
  ground: Ground,
  given: { name: string; email?: string | null | undefined; role: string; person?: string; state?: Member['state'] },
): Promise<Member> {
  const member: Member = {
    id: newId(ground.now()),
    name: cleanText(given.name.trim(), 'name'),
    email: given.email ? cleanText(given.email.trim().toLowerCase(), 'email') : null,
    role: roleNamed(given.role),
    state: given.state ?? (given.email ? 'invited' : 'active'),
    teams: [],
  }
  await ground.store.global(async tx => {
    if (member.email) {
      const taken = await tx.all('SELECT id FROM members WHERE ws_id = ? AND email = ?', [
        ground.workspace,
        member.email,
      ])
      if (taken.length > 0)
        throw new Problem('conflict', `${member.email} belongs to this workspace already.`, { email: 'taken' })
    }
    const { teams: _teams, ...row } = member
    await tx.write(
      insertRows('members', ground.workspace, [{ ...row, person: given.person ?? null, created_at: stamp(ground) }]),
    )
  })
  return member
}

/** Changes a person's name, role or state; the last owner stays. */
export async function updateMember(
  asking: Asking,
  id: string,
  set: { name?: string | undefined; role?: string | undefined; state?: 'active' | 'suspended' | undefined },
): Promise<Member> {
  await asking.store.global(async tx => {
    const rows = await tx.all<MemberRow>('SELECT id, name, email, role, state FROM members WHERE ws_id = ?', [
      asking.workspace,
    ])
    const member = rows.find(row => row.id === id)
    if (!member) throw new Problem('unknown', 'There is no such member here.', { id: 'no such member' })
    const next = {
      name: set.name ? cleanText(set.name.trim(), 'name') : member.name,
      role: set.role ? roleNamed(set.role) : member.role,
      state: set.state ?? member.state,
    }
    if (
      (member.role === 'owner' || next.role === 'owner') &&
      asking.actor.role !== 'owner' &&
      member.role !== next.role
    ) {
      throw new Problem('forbidden', 'Only an owner makes or unmakes owners.')
    }
    const ownersLeft = rows.filter(row =>
      row.id === id ? next.role === 'owner' && next.state === 'active' : row.role === 'owner' && row.state === 'active',
    )
    if (ownersLeft.length === 0)
      throw new Problem('conflict', 'A workspace keeps at least one active owner. Make somebody else an owner first.', {
        role: 'the last owner',
      })
    await tx.write([
      updateRow('members', asking.workspace, id, next),
      { sql: 'UPDATE counters SET epoch = epoch + 1 WHERE ws_id = ?', params: [asking.workspace] },
    ])
  })
  return (await members(asking)).find(member => member.id === id)!
}

function roleNamed(role: string): Role {
  const found = roles.find(known => known === role)
  if (!found)
    throw new Problem('invalid', `A role is one of ${roles.join(', ')}.`, { role: `one of ${roles.join(', ')}` })
  return found
}
