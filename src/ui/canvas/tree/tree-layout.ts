import { hierarchy, tree } from 'd3-hierarchy'
import { around, type Box } from '../geometry.ts'
import type { Layout, Placed, Scene, Spot } from '../primitive.ts'
import { branchesOf } from './tree-branches.ts'
import { placesOf } from './tree-places.ts'
import { type Knot, knotsOf, missingUnder, titleOf } from './tree-shape.ts'
import type { TreeWords } from './tree-words.ts'

/** The size of a card in a tree, and the room between cards. */
export const card = { width: 220, height: 66, aside: 28, below: 40 }
const pitch = { x: card.width + card.aside, y: card.height + card.below }
/** Few leaves beneath one record stand side by side, more in columns of at most so many, close beneath each other. */
const column = { least: 4, most: 8, below: 16 }

/** Whether what hangs under something stands in columns. */
export const isInColumns = ({ under }: Twig): boolean =>
  under.length >= column.least && under.every(one => one.under.length === 0)

/** A line from a record down to one that hangs under it. */
export interface Branch {
  id: string
  path: string
  /** It hangs there too, though it is drawn elsewhere. */
  isAlso: boolean
  /** What should follow is missing. */
  isGap: boolean
}

/** A tree with its lines, and a record's folded or unfolded branches. */
export interface TreeLayout extends Layout {
  knots: ReadonlyMap<string, Knot>
  boxes: ReadonlyMap<string, Box>
  branches: readonly Branch[]
  /** Records under which something hangs, and how many are folded away there; null where they are drawn. */
  folds: readonly { knot: Knot; box: Box; folded: number | null }[]
  /** Over the records that hang nowhere. */
  loose: { x: number; y: number; count: number } | null
  places: readonly Placed[]
}

/** Something that takes a place in the tree: a record, or the gap beneath one. */
export interface Twig {
  id: string
  knot: Knot
  /** A gap: the kind that is missing under the record. */
  missing?: string
  under: Twig[]
}

/** Lays records out beneath what they hang under; leaves in columns, records that hang nowhere in rows at the foot. */
export function treeLayout(scene: Scene, words: TreeWords): TreeLayout {
  const { roots, byId } = knotsOf(scene)
  const folded = new Set((scene.asked.fold ?? '').split(',').filter(key => key !== ''))
  const all = roots.map(knot => twigOf(scene, knot, folded))
  const isLoose = (twig: Twig) => twig.under.length === 0 && twig.knot.under.length === 0
  const boxes = new Map<string, Box>()
  const twigs = new Map<string, Twig>()
  const grown = all.filter(twig => !isLoose(twig))
  for (const { twig, x, y } of placed(grown)) {
    boxes.set(twig.id, { x, y, width: card.width, height: card.height })
    twigs.set(twig.id, twig)
  }
  const loose = layLoose(all.filter(isLoose), boxes, twigs)
  const spots = [...twigs.values()].map(twig => spotOf(scene, twig, boxes.get(twig.id)!, words))
  const drawn = { knots: byId, boxes, twigs }
  const bounds = around(boxes.values())
  const above = grown.length === 0 ? 64 : 40
  const room = { x: bounds.x - 40, y: bounds.y - above, width: bounds.width + 80, height: bounds.height + above + 56 }
  const start = grown[0] && boxes.get(grown[0].id)
  return {
    bounds: room,
    ...(start ? { start } : {}),
    spots,
    knots: byId,
    boxes,
    branches: branchesOf(drawn),
    folds: [...twigs.values()].flatMap(({ id, knot, missing }) =>
      missing === undefined && knot.under.length > 0
        ? [{ knot, box: boxes.get(id)!, folded: folded.has(knot.record.key) ? countUnder(knot) : null }]
        : [],
    ),
    loose,
    places: placesOf(scene, { ...drawn, bounds: room }, words),
  }
}

function twigOf(scene: Scene, knot: Knot, folded: ReadonlySet<string>): Twig {
  const missing = missingUnder(scene, knot)
  const gap = missing === undefined ? [] : [{ id: `gap:${knot.record.id}`, knot, missing, under: [] }]
  const under = folded.has(knot.record.key) ? [] : knot.under.map(one => twigOf(scene, one, folded))
  return { id: knot.record.id, knot, under: [...under, ...gap] }
}

interface Standing {
  twig: Twig | null
  under: Standing[]
  /** Beneath another leaf of its column. */
  isLower?: boolean
}

/** Where each stands: leaves of one record in columns, as if each hung under the one above it. */
function placed(roots: readonly Twig[]): { twig: Twig; x: number; y: number }[] {
  if (roots.length === 0) return []
  const root = hierarchy<Standing>({ twig: null, under: roots.map(standing) }, one => one.under)
  const laid = tree<Standing>()
    .nodeSize([pitch.x, pitch.y])
    .separation((one, other) => (one.parent === other.parent ? 1 : 1.2))(root)
  // in a column they stand closer than its depth says, so what stands beside it at that depth is never met
  const tops = new Map<Standing, number>([[root.data, -pitch.y]])
  return laid.descendants().flatMap(({ data, parent, x }) => {
    if (!data.twig || !parent) return []
    const y = tops.get(parent.data)! + (data.isLower ? card.height + column.below : pitch.y)
    tops.set(data, y)
    return [{ twig: data.twig, x: Math.round(x), y }]
  })
}

function standing(twig: Twig): Standing {
  if (!isInColumns(twig)) return { twig, under: twig.under.map(standing) }
  const columns = Math.ceil(twig.under.length / column.most)
  const each = Math.ceil(twig.under.length / columns)
  const under: Standing[] = []
  for (let from = 0; from < twig.under.length; from += each)
    under.push(
      twig.under
        .slice(from, from + each)
        .reduceRight<Standing | null>(
          (below, one, at) => ({ twig: one, under: below ? [below] : [], isLower: at > 0 }),
          null,
        )!,
    )
  return { twig, under }
}

function layLoose(loose: readonly Twig[], boxes: Map<string, Box>, twigs: Map<string, Twig>): TreeLayout['loose'] {
  if (loose.length === 0) return null
  const tall = around(boxes.values())
  const columns = Math.max(4, Math.min(10, Math.floor(tall.width / pitch.x)))
  const top = boxes.size === 0 ? 0 : tall.y + tall.height + 84
  const left = boxes.size === 0 ? 0 : tall.x + Math.max(0, (tall.width - columns * pitch.x + card.aside) / 2)
  for (const [at, twig] of loose.entries()) {
    const [column, row] = [at % columns, Math.floor(at / columns)]
    const corner = { x: left + column * pitch.x, y: top + row * (card.height + 16) }
    boxes.set(twig.id, { ...corner, width: card.width, height: card.height })
    twigs.set(twig.id, twig)
  }
  return { x: left, y: top, count: loose.length }
}

function spotOf(scene: Scene, { id, knot, missing }: Twig, box: Box, words: TreeWords): Spot {
  if (missing !== undefined)
    return { id, box, says: words.missing(titleOf(scene, missing), knot.record.key), fixed: true }
  const { parent, also, under, record } = knot
  const says = [
    parent ? words.under(parent.record.key, parent.record.title) : words.top,
    ...(also.length > 0 ? [words.alsoUnder(also.map(one => one.record.key))] : []),
    ...(under.length > 0 ? [words.holds(under.length)] : []),
  ].join(', ')
  return { id, record: record.id, box, says, ...(knot.isGuest ? { fixed: true } : {}) }
}

const countUnder = (knot: Knot): number => knot.under.reduce((sum, one) => sum + 1 + countUnder(one), 0)
