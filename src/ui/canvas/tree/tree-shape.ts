import { climbOf } from '../../../model/canvas.ts'
import type { CanvasCard } from '../../../model/canvas-seen.ts'
import { isOpen } from '../../../model/kind.ts'
import type { ChartLink } from '../../../model/record.ts'
import type { Scene } from '../primitive.ts'

/** A record in a tree: on what it hangs, and what hangs under it. */
export interface Knot {
  record: CanvasCard
  parent: Knot | null
  /** The link by which it hangs there. */
  by: ChartLink | null
  /** Further records it hangs under, which it is not drawn beneath. */
  also: readonly Knot[]
  under: Knot[]
  /** Not one of the canvas's own cards: something they hang under. */
  isGuest: boolean
}

/** The records of a scene as trees, in the order of its cards; a circle is cut where it would close. */
export function knotsOf(scene: Scene): { roots: Knot[]; byId: ReadonlyMap<string, Knot> } {
  const byId = new Map<string, Knot>()
  const knotOf = (record: CanvasCard, isGuest: boolean): Knot => {
    const knot: Knot = { record, parent: null, by: null, also: [], under: [], isGuest }
    byId.set(record.id, knot)
    return knot
  }
  const cards = scene.cards.map(record => knotOf(record, false))
  const leaving = Map.groupBy(scene.links, link => link.from)
  for (const knot of cards) {
    for (const link of climbing(scene, knot.record, leaving.get(knot.record.id) ?? [])) {
      const record = scene.records.get(link.to)
      const parent = byId.get(link.to) ?? (record && knotOf(record, true))
      if (!parent || parent === knot) continue
      if (knot.parent || isUnder(parent, knot)) {
        if (parent !== knot.parent) knot.also = [...knot.also, parent]
        continue
      }
      knot.parent = parent
      knot.by = link
      parent.under.push(knot)
    }
  }
  // what cards hang under beside the place where they are drawn is not drawn for its own sake
  for (const [id, knot] of byId) if (knot.isGuest && knot.under.length === 0) byId.delete(id)
  return { roots: [...byId.values()].filter(({ parent }) => parent === null), byId }
}

/** The links by which a record hangs under others, the likeliest first. */
function climbing({ canvas }: Scene, record: CanvasCard, links: readonly ChartLink[]): ChartLink[] {
  return climbOf(canvas, record.kind).flatMap(name => links.filter(link => link.name === name))
}

/** Whether a record hangs somewhere under another one, or is that one. */
export function isUnder(knot: Knot, above: Knot): boolean {
  for (let one: Knot | null = knot; one; one = one.parent) if (one === above) return true
  return false
}

/** The link by which a record of one kind would hang under one of another; undefined where it cannot. */
export function joinOf({ canvas, kinds }: Scene, kind: string, above: string): string | undefined {
  const links = kinds.get(kind)?.links
  return climbOf(canvas, kind).find(name => links?.[name]?.to.includes(above))
}

/** The kind that is made under a record: the one that leads on, before another of its own kind. */
export function kindUnder(scene: Scene, above: string): string | undefined {
  const kinds = [scene.canvas.about, ...(scene.canvas.also ?? [])].filter(kind => joinOf(scene, kind, above))
  return kinds.find(kind => kind !== above) ?? kinds[0]
}

/** The kind that should follow under a record and does not: where a tree of several kinds breaks off. */
export function missingUnder(scene: Scene, { record, under, isGuest }: Knot): string | undefined {
  if (under.length > 0 || isGuest || scene.asked.where || scene.asked.q) return undefined
  const kind = scene.kinds.get(record.kind)
  if (!kind || !isOpen(kind, record.state)) return undefined
  const next = kindUnder(scene, record.kind)
  return next === record.kind ? undefined : next
}

/** What a kind is called in this workspace. */
export const titleOf = ({ kinds }: Pick<Scene, 'kinds'>, kind: string): string => kinds.get(kind)?.title ?? kind
