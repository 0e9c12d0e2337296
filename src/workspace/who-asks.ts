import type { Me } from '../model/answers.ts'
import { Problem } from '../model/problem.ts'
import type { Asking } from './ground.ts'
import { members } from './members.ts'
import { membershipsOf } from './memberships.ts'

/** Whoever asks, in which workspace; a browser also hears of the person's other ones. */
export async function whoAsks(asking: Asking): Promise<Me> {
  const { actor, store } = asking
  const [workspace] = await store.read.all<{ id: string; slug: string; name: string }>(
    'SELECT id, slug, name FROM workspaces WHERE id = ?',
    [actor.workspace],
  )
  const member = (await members(asking)).find(one => one.id === actor.member)
  if (!workspace || !member) throw new Problem('signed-out', 'You are no member of this workspace.')
  const mine = { workspace, member, scopes: actor.scopes }
  if (actor.via !== 'web') return mine
  const [row] = await store.read.all<{ person: string | null }>(
    'SELECT person FROM members WHERE ws_id = ? AND id = ?',
    [actor.workspace, actor.member],
  )
  const all = row?.person ? await membershipsOf(store, row.person) : []
  return { ...mine, workspaces: all.map(({ slug, called }) => ({ slug, name: called })) }
}
