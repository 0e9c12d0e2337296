import type { Kind } from '../model/kind.ts'
import { Problem } from '../model/problem.ts'
import type { CommonValues } from '../model/record.ts'
import type { Applying } from './apply.ts'
import { inList } from './statements.ts'

/** Refuses owners, person fields and teams that name nobody of this workspace. */
export async function checkPeople(
  applying: Applying,
  kind: Kind,
  values: CommonValues & { fields: Record<string, unknown> },
): Promise<void> {
  const { actor, tx, workspace } = applying
  const named = new Map<string, string>()
  if (values.owner && values.owner !== actor.member) named.set('owner', values.owner)
  for (const [name, field] of Object.entries(kind.fields)) {
    const value = values.fields[name]
    if (field.type === 'person' && typeof value === 'string' && value !== actor.member) named.set(name, value)
  }
  if (named.size > 0) {
    const list = inList([...new Set(named.values())])
    const found = await tx.all<{ id: string }>(`SELECT id FROM members WHERE ws_id = ? AND id IN ${list.sql}`, [
      workspace,
      ...list.params,
    ])
    const known = new Set(found.map(row => row.id))
    const wrong = [...named].filter(([, id]) => !known.has(id))
    if (wrong.length > 0) {
      throw new Problem(
        'invalid',
        `${wrong.map(([name]) => name).join(', ')} must name a member of this workspace.`,
        Object.fromEntries(wrong.map(([name]) => [name, 'no member of this workspace'])),
      )
    }
  }
  if (values.team) {
    const found = await tx.all('SELECT id FROM teams WHERE ws_id = ? AND id = ?', [workspace, values.team])
    if (found.length === 0)
      throw new Problem('invalid', 'team must name a team of this workspace.', { team: 'no team of this workspace' })
  }
}
