import type { Actor } from '../model/actor.ts'
import { scopesOf } from '../model/actor.ts'
import type { Role } from '../model/answers.ts'
import type { Scope } from '../model/operation.ts'
import type { Store } from '../store/session.ts'

/** Somebody's place in one workspace: all of an actor but the door they come through. */
export interface Membership extends Omit<Actor, 'via'> {
  slug: string
  /** What people call the workspace. */
  called: string
}

/** A key for programs, with the place it opens. */
export interface KeyHolder extends Membership {
  /** SHA-256 of the secret, in hex. */
  hash: string
  expiresAt: string | null
}

interface Row {
  ws_id: string
  id: string
  name: string
  role: Role
}

/** The active memberships of a person, by the workspace's name. */
export async function membershipsOf(store: Store, person: string): Promise<Membership[]> {
  const rows = await store.read.all<Row>(
    "SELECT ws_id, id, name, role FROM members WHERE person = ? AND state = 'active'",
    [person],
  )
  const made = await Promise.all(rows.map(row => membership(store, row)))
  return made.sort((one, other) => (one.called < other.called ? -1 : 1))
}

/** The place of one member, while they are active. */
export async function membershipAt(
  store: Store,
  holder: { workspace: string; member: string },
): Promise<Membership | undefined> {
  const [row] = await store.read.all<Row>(
    "SELECT ws_id, id, name, role FROM members WHERE ws_id = ? AND id = ? AND state = 'active'",
    [holder.workspace, holder.member],
  )
  return row && membership(store, row)
}

/** A key that is not revoked, of a member who is active; its scopes are never more than the member's own. */
export async function keyHolder(store: Store, id: string): Promise<KeyHolder | undefined> {
  const [key] = await store.read.all<{
    ws_id: string
    member: string
    hash: string
    scopes: string
    expires_at: string | null
  }>('SELECT ws_id, member, hash, scopes, expires_at FROM tokens WHERE id = ? AND revoked_at IS NULL', [id])
  if (!key) return undefined
  const holder = await membershipAt(store, { workspace: key.ws_id, member: key.member })
  if (!holder) return undefined
  // written by makeToken as a list of scopes
  const asked = JSON.parse(key.scopes) as Scope[]
  return {
    ...holder,
    scopes: holder.scopes.filter(scope => asked.includes(scope)),
    hash: key.hash,
    expiresAt: key.expires_at,
  }
}

/** Writes down when keys were used last. */
export async function keysUsed(
  store: Store,
  used: readonly { workspace: string; id: string; at: string }[],
): Promise<void> {
  const sql = 'UPDATE tokens SET used_at = ? WHERE ws_id = ? AND id = ?'
  await store.global(tx => tx.write(used.map(({ workspace, id, at }) => ({ sql, params: [at, workspace, id] }))))
}

/** Joins a member of a workspace to the person who signs in as them. */
export async function joinMember(
  store: Store,
  holder: { workspace: string; member: string },
  person: { id: string; email: string | null },
): Promise<void> {
  const sql =
    "UPDATE members SET person = ?, email = COALESCE(?, email), state = 'active' WHERE ws_id = ? AND id = ? AND state NOT IN ('suspended', 'removed')"
  await store.global(tx => tx.write([{ sql, params: [person.id, person.email, holder.workspace, holder.member] }]))
}

/** A member as sign-in needs them. */
export interface MemberSeen {
  name: string
  email: string | null
  role: Role
  person: string | null
  state: string
}

/** What a workspace is called, and its word in addresses. */
export async function workspaceNamed(store: Store, id: string): Promise<{ slug: string; name: string }> {
  const [row] = await store.read.all<{ slug: string; name: string }>('SELECT slug, name FROM workspaces WHERE id = ?', [
    id,
  ])
  return row!
}

/** The person and name of a member, whatever their state. */
export async function memberAt(
  store: Store,
  holder: { workspace: string; member: string },
): Promise<MemberSeen | undefined> {
  const rows = await store.read.all<MemberSeen>(
    'SELECT name, email, role, person, state FROM members WHERE ws_id = ? AND id = ?',
    [holder.workspace, holder.member],
  )
  return rows[0]
}

/** The owner who was there first, of the oldest workspace; nobody in an empty store. */
export async function firstOwner(
  store: Store,
): Promise<{ workspace: string; member: string; person: string | null } | undefined> {
  const [workspace] = await store.read.all<{ id: string }>('SELECT id FROM workspaces ORDER BY created_at, id LIMIT 1')
  if (!workspace) return undefined
  const [owner] = await store.read.all<{ id: string; person: string | null }>(
    "SELECT id, person FROM members WHERE ws_id = ? AND role = 'owner' AND state = 'active' ORDER BY created_at, id LIMIT 1",
    [workspace.id],
  )
  return owner && { workspace: workspace.id, member: owner.id, person: owner.person }
}

async function membership(store: Store, row: Row): Promise<Membership> {
  const [[workspace], teams] = await Promise.all([
    store.read.all<{ slug: string; name: string }>('SELECT slug, name FROM workspaces WHERE id = ?', [row.ws_id]),
    store.read.all<{ team: string }>('SELECT team FROM team_members WHERE ws_id = ? AND member = ?', [
      row.ws_id,
      row.id,
    ]),
  ])
  return {
    workspace: row.ws_id,
    slug: workspace!.slug,
    called: workspace!.name,
    member: row.id,
    name: row.name,
    role: row.role,
    teams: teams.map(({ team }) => team),
    scopes: scopesOf[row.role],
  }
}
