import type { Territory } from '../../model/assemble.ts'
import type { CanvasSeen } from '../../model/canvas-seen.ts'
import type { Around } from '../list/use-around.ts'

type Seen = Pick<CanvasSeen, 'cards' | 'others' | 'centre'>

/** The people and teams a guest's canvas names: they come by name, so that a name stands for itself. */
export function guestAround(territory: Territory, { cards, others, centre }: Seen): Around {
  const all = [...cards, ...others, ...(centre ? [centre] : [])]
  const people = all.flatMap(card => [
    card.owner,
    ...Object.entries(territory.kinds.get(card.kind)?.fields ?? {})
      .filter(([, field]) => field.type === 'person')
      .map(([name]) => card.fields[name]),
  ])
  return {
    territory,
    members: named(people),
    teams: named(all.map(card => card.team)),
    tags: [],
  }
}

const named = (names: readonly unknown[]) =>
  [...new Set(names.filter(name => typeof name === 'string'))].sort().map(name => ({ id: name, name }))
