import { use } from 'react'
import type { Area } from '../model/area.ts'
import type { Territory } from '../model/assemble.ts'
import type { Kind } from '../model/kind.ts'

let loading: Promise<Territory> | undefined

/** The twelve rooms' definitions, loaded once and never with the first page: the map itself needs only its answer. */
export function loadTerritory(): Promise<Territory> {
  loading ??= import('../areas/map.ts').then(file => file.territory())
  return loading
}

/** The territory, while the page around waits for it. */
export const useTerritory = (): Territory => use(loadTerritory())

/** The colour of the place a kind has on the map. */
export const toneOf = (territory: Territory, kind: string): Area['colour'] =>
  territory.areaOf.get(kind)?.colour ?? 'blue'

/** The words of a record's state. */
export function stateLabel(territory: Territory, kind: string, state: string): string {
  return territory.kinds.get(kind)?.states[state]?.label ?? state
}

/** Whether a record's state still asks something of somebody. */
export function isClosed(kind: Kind | undefined, state: string): boolean {
  return kind?.states[state]?.closed === true
}

/** Whether a record came to nothing: failed, dropped, rejected. What is done or held has not. */
export function isFallen(kind: Kind | undefined, state: string): boolean {
  return kind?.states[state]?.fallen === true
}
