import type { Territory } from '../../model/assemble.ts'
import type { Kind } from '../../model/kind.ts'

const place = 'chartroom.kind'

/** The kinds offered at every door, in the order of the map; one that was asked for is there whatever it is. */
export function everydayKinds(territory: Territory, asked?: string): Kind[] {
  return [...territory.kinds.values()].filter(kind => kind.made === 'everyday' || kind.word === asked)
}

/** The kind made last on this device. */
export function rememberedKind(): string {
  try {
    return localStorage.getItem(place) ?? 'assumption'
  } catch {
    return 'assumption'
  }
}

/** Keeps the kind for the next time. */
export function rememberKind(kind: string): void {
  try {
    localStorage.setItem(place, kind)
  } catch {
    // storage may be shut off; then the first kind is offered again
  }
}
