import type { Territory } from '../../model/assemble.ts'
import type { Kind } from '../../model/kind.ts'

/** The kinds a record of one kind is offered to become. */
export function turnsInto(territory: Territory, kind: string): Kind[] {
  return (territory.kinds.get(kind)?.turnsInto ?? []).flatMap(word => territory.kinds.get(word) ?? [])
}
