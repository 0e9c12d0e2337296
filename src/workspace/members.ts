import type { Member, Role } from '../model/answers.ts'
import { roles } from '../model/answers.ts'
import { newId } from '../model/id.ts'
import { Problem } from '../model/problem.ts'
import { cleanText } from '../model/text.ts'
import type { Session, Tx } from '../store/session.ts'
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
  const [rows, teams, codes] = await Promise.all([
    session.all<MemberRow>('SELECT id, name, email, role, state FROM members WHERE ws_id = ? ORDER BY name, id', [
      ground.workspace,
    ]),
    session.all<{ team: string; member: string }>('SELECT team, member FROM team_members WHERE ws_id = ?', [
      ground.workspace,
    ]),
    session.all<{ member: string; until: string }>(
      "SELECT member, MAX(expires_at) AS until FROM one_time_codes WHERE workspace = ? AND what = 'join' AND used_at IS NULL AND expires_at > ? GROUP BY member",
      [ground.workspace, stamp(ground)],
    ),
  ])
  return rows.map(row => ({
    ...row,
    teams: teams.filter(team => team.member === row.id).map(team => team.team),
    ...(row.state === 'invited' ? { invitedUntil: codes.find(code => code.member === row.id)?.until ?? null } : {}),
  }))
}

/** Names of members by id, for sentences. */
export async function memberNames(ground: Ground): Promise<Map<string, string>> {
  const rows = await ground.store.read.all<{ id: string; name: string }>(
    'SELECT id, name FROM members WHERE ws_id = ?',
    [ground.workspace],
  )
  return new Map(rows.map(row => [row.id, row.name]))
}

/** Adds a person; `person` joins them to a login. Who was here before, by the same address, comes back. */
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
  const id = await ground.store.global(async tx => {
    const [known] = member.email
      ? await tx.all<{ id: string; state: Member['state'] }>(
          'SELECT id, state FROM members WHERE ws_id = ? AND email = ?',
          [ground.workspace, member.email],
        )
      : []
    if (known && known.state !== 'removed')
      throw new Problem('conflict', `${member.email} belongs to this workspace already.`, { email: 'taken' })
    const { teams: _teams, ...row } = member
    if (known) {
      const { name, role, state } = row
      await tx.write([updateRow('members', ground.workspace, known.id, { name, role, state })])
      return known.id
    }
    await tx.write(
      insertRows('members', ground.workspace, [{ ...row, person: given.person ?? null, created_at: stamp(ground) }]),
    )
    return member.id
  })
  return { ...member, id }
}

/** Adds a person for somebody who may; only an owner brings in an owner. */
export function addMemberBy(asking: Asking, given: Parameters<typeof addMember>[1]): Promise<Member> {
  if (given.role === 'owner' && asking.actor.role !== 'owner') throw onlyOwners()
  return addMember(asking, { name: given.name, email: given.email, role: given.role })
}

/**
 * Changes a person's name, role or state; the last owner stays. Who is suspended or removed is out at once: keys,
 * invitations and, where they are in no other workspace, sessions end in the same step.
 */
export async function updateMember(
  asking: Asking,
  id: string,
  set: {
    name?: string | undefined
    role?: string | undefined
    state?: 'active' | 'suspended' | 'removed' | undefined
  },
): Promise<Member> {
  await asking.store.global(async tx => {
    const rows = await tx.all<MemberRow & { person: string | null }>(
      'SELECT id, name, email, role, state, person FROM members WHERE ws_id = ?',
      [asking.workspace],
    )
    const member = rows.find(row => row.id === id)
    if (!member) throw new Problem('unknown', 'There is no such member here.', { id: 'no such member' })
    const next = {
      name: set.name ? cleanText(set.name.trim(), 'name') : member.name,
      role: set.role ? roleNamed(set.role) : member.role,
      state: set.state ?? member.state,
    }
    const isOfOwners = member.role === 'owner' || next.role === 'owner'
    const isSame = member.role === next.role && member.state === next.state
    if (isOfOwners && !isSame && asking.actor.role !== 'owner') throw onlyOwners()
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
    if (next.state === 'suspended' || next.state === 'removed') await putOut(asking, tx, member)
  })
  return (await members(asking)).find(member => member.id === id)!
}

async function putOut(asking: Asking, tx: Tx, { id, person }: { id: string; person: string | null }): Promise<void> {
  await tx.write([
    {
      sql: 'UPDATE tokens SET revoked_at = ? WHERE ws_id = ? AND member = ? AND revoked_at IS NULL',
      params: [stamp(asking), asking.workspace, id],
    },
    { sql: 'DELETE FROM one_time_codes WHERE workspace = ? AND member = ?', params: [asking.workspace, id] },
  ])
  if (person === null) return
  const elsewhere = await tx.all("SELECT ws_id FROM members WHERE person = ? AND state = 'active'", [person])
  if (elsewhere.length === 0) await tx.write([{ sql: 'DELETE FROM sessions WHERE person = ?', params: [person] }])
}

const onlyOwners = (): Problem => new Problem('forbidden', 'Only an owner makes, unmakes, suspends or removes owners.')

function roleNamed(role: string): Role {
  const found = roles.find(known => known === role)
  if (!found)
    throw new Problem('invalid', `A role is one of ${roles.join(', ')}.`, { role: `one of ${roles.join(', ')}` })
  return found
}
