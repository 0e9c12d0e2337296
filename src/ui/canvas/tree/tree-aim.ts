import { type Direction, holds, nearestTo, type Point } from '../geometry.ts'
import type { Aim, Scene, Spot } from '../primitive.ts'
import { card, type TreeLayout } from './tree-layout.ts'
import { hung } from './tree-places.ts'
import type { Knot } from './tree-shape.ts'
import type { TreeWords } from './tree-words.ts'

/** Letting go on a card, or right beneath it, hangs a record under it; on open ground, under nothing. */
export function treeAim(scene: Scene, layout: TreeLayout, at: Point, spot: Spot | undefined, words: TreeWords): Aim {
  const own = spot?.record === undefined ? undefined : layout.knots.get(spot.record)
  const above = cardAt(layout, at, own)
  const box = above && layout.boxes.get(above.record.id)
  if (!own) {
    const place = layout.places.find(one => one.id === (above ? `under:${above.record.id}` : 'top'))
    return { place: place ?? { id: 'top', label: words.top }, ...(box ? { mark: box, lands: beneath(box) } : {}) }
  }
  const place = hung(scene, own, above ?? null, words)
  return box ? { place, mark: box, lands: beneath(box) } : { place }
}

const beneath = ({ x, y }: Point): Point => ({ x: x + 14, y: y + card.height + 12 })

/** A carried card goes from card to card by arrows, past those it carries along; beyond the last one, to the top. */
export function treeStep(layout: TreeLayout, at: Point, direction: Direction): Point {
  const here = { x: at.x - card.width / 2, y: at.y - card.height / 2, width: card.width, height: card.height }
  const all = [...layout.boxes].flatMap(([id, box]) => (layout.knots.has(id) ? [{ id, box }] : []))
  // along a row before aside: what hangs beneath the next one is nearer, and is not what is meant
  const isAlong = direction === 'left' || direction === 'right'
  const row = isAlong ? all.filter(({ box }) => Math.abs(box.y - here.y) < card.height / 2) : []
  const next = nearestTo(row, here, direction) ?? nearestTo(all, here, direction)
  if (next) return { x: next.box.x + next.box.width / 2, y: next.box.y + next.box.height / 2 }
  return direction === 'up' ? { x: at.x, y: layout.bounds.y + 10 } : at
}

function cardAt(layout: TreeLayout, at: Point, own: Knot | undefined): Knot | undefined {
  const found = [...layout.boxes].find(([id, box]) => {
    const knot = layout.knots.get(id)
    if (!knot || knot === own) return false
    return holds({ ...box, height: box.height + card.below - 4 }, at)
  })
  return found && layout.knots.get(found[0])
}
