import { climbOf } from '../../../model/canvas.ts'
import type { Place } from '../../../model/canvas-place.ts'
import type { Box } from '../geometry.ts'
import type { Placed, Scene, Spot } from '../primitive.ts'
import type { Twig } from './tree-layout.ts'
import { isUnder, joinOf, type Knot, kindUnder, titleOf } from './tree-shape.ts'
import type { TreeWords } from './tree-words.ts'

interface Drawn {
  knots: ReadonlyMap<string, Knot>
  boxes: ReadonlyMap<string, Box>
  twigs: ReadonlyMap<string, Twig>
  bounds: Box
}

/** Under each record, and at the top: where something can be made, and by what a list is put together. */
export function placesOf(scene: Scene, { knots, boxes, twigs, bounds }: Drawn, words: TreeWords): Placed[] {
  const roots = [...knots.values()].filter(knot => knot.parent === null)
  const top: Placed = { ...topPlace(words), box: bounds, holds: roots.map(({ record }) => record.id) }
  const under = [...knots.values()].flatMap((knot): Placed[] => {
    const box = boxes.get(knot.record.id)
    if (!box || !twigs.has(knot.record.id)) return []
    const kind = kindUnder(scene, knot.record.kind)
    const join = kind === undefined ? undefined : joinOf(scene, kind, knot.record.kind)
    const place: Place = {
      id: `under:${knot.record.id}`,
      label: words.under(knot.record.key, knot.record.title),
      ...(join === undefined
        ? { refuses: words.fits(titleOf(scene, scene.canvas.about), []) }
        : { links: [{ name: join, to: knot.record.id }], ...(kind === undefined ? {} : { kind }) }),
    }
    return [{ ...place, box, holds: knot.under.map(({ record }) => record.id) }]
  })
  return [top, ...under]
}

/** Where a card can be brought: under every record that may hold it. */
export function placesFor(
  scene: Scene,
  layout: Pick<Drawn, 'knots' | 'boxes' | 'bounds'>,
  spot: Spot,
  words: TreeWords,
) {
  const own = layout.knots.get(spot.record ?? '')
  if (!own) return []
  const all = [null, ...layout.knots.values()].map((above): Placed => {
    const box = above ? layout.boxes.get(above.record.id) : layout.bounds
    const held = own.parent === above ? [spot.id] : []
    return { ...hung(scene, own, above, words), box: box ?? layout.bounds, holds: held }
  })
  return all.filter(place => place.refuses === undefined)
}

/** What it means to hang a record under another one, or under none. */
export function hung(scene: Scene, own: Knot, above: Knot | null, words: TreeWords): Place {
  const from = own.by
  const { kind } = own.record
  if (!above) return { ...topPlace(words), links: from ? [{ name: from.name, to: null, leaves: from.to }] : [] }
  const place = { id: `under:${above.record.id}`, label: words.under(above.record.key, above.record.title) }
  if (isUnder(above, own)) return { ...place, refuses: words.itself }
  const join = joinOf(scene, kind, above.record.kind)
  if (join === undefined) return { ...place, refuses: words.fits(titleOf(scene, kind), holdersOf(scene, kind)) }
  const leaves = from && from.name === join ? from.to : null
  const parted = from && from.name !== join ? [{ name: from.name, to: null, leaves: from.to }] : []
  return { ...place, links: [...parted, { name: join, to: above.record.id, leaves }] }
}

const topPlace = (words: TreeWords): Place => ({ id: 'top', label: words.top, links: [] })

const holdersOf = (scene: Scene, kind: string): string[] => {
  const names = climbOf(scene.canvas, kind).flatMap(name => scene.kinds.get(kind)?.links[name]?.to ?? [])
  return [...new Set(names)].map(word => titleOf(scene, word))
}
