import type { Member } from '../../model/answers.ts'
import { isOpen, type Kind } from '../../model/kind.ts'
import { audienceLabels, audiences } from '../../model/record.ts'
import { namedValues } from '../../model/setting.ts'
import { listWords } from '../words/list.words.ts'

/** One value by which records are put together. */
export interface Group {
  /** The value; empty where it is unknown. */
  id: string
  label: string
  /** The condition its records meet. */
  where: string | undefined
  /** Its records ask for nothing any more. */
  closed?: boolean
}

interface Around {
  members: readonly Pick<Member, 'id' | 'name'>[]
  /** What the list is narrowed by already. */
  where: readonly string[]
  keepsEmpty: boolean
}

type Counts = readonly { value: string | null; count: number }[]

/** The groups of a list in the order people think of them; unknown ones last. */
export function groupsOf(kind: Kind, by: string, counts: Counts, { members, where, keepsEmpty }: Around): Group[] {
  const asked = where
    .find(text => text.startsWith(`${by}=`))
    ?.slice(by.length + 1)
    .split(',')
  const filled = new Set(counts.filter(group => group.count > 0).map(group => group.value ?? ''))
  const values = valuesOf(kind, by, counts, members)
  const fits = (id: string) => filled.has(id) || (keepsEmpty && by !== 'team' && (!asked || asked.includes(id)))
  const known = values.filter(([id]) => fits(id))
  const label = (id: string) => known.find(([one]) => one === id)?.[1] ?? id
  const groups = known.map(
    ([id]): Group => ({
      id,
      label: label(id),
      where: `${by}=${id}`,
      ...(by === 'state' && !isOpen(kind, id) ? { closed: true } : {}),
    }),
  )
  const isKnownAlways = by === 'state' || by === 'audience'
  if (!isKnownAlways && fits(''))
    groups.push({ id: '', label: listWords.without[by] ?? listWords.unknown, where: `${by}=` })
  return groups
}

function valuesOf(kind: Kind, by: string, counts: Counts, members: Around['members']): (readonly [string, string])[] {
  if (by === 'audience') return audiences.map(id => [id, audienceLabels[id]])
  const known = namedValues(kind, by)
  if (known) return known
  const named = by === 'owner' ? members.map(member => [member.id, member.name] as const) : []
  const others = counts.flatMap(({ value }) =>
    value === null || named.some(([id]) => id === value) ? [] : [[value, value] as const],
  )
  return [...named, ...others]
}
