import type { Corners } from '../../../model/canvas.ts'
import type { CanvasCard } from '../../../model/canvas-seen.ts'
import { heldOf, type Scale, shareOf, valueAt } from '../axis-scale.ts'
import type { Box } from '../geometry.ts'
import type { Placed, Scene, Spot } from '../primitive.ts'
import type { QuadrantWords } from './quadrant-words.ts'

/** A named corner of a quadrant, and which records lie in it. */
export interface Corner {
  id: keyof Corners
  title: string
  box: Box
  /** The records that lie in it. */
  holds: ReadonlySet<string>
  /** What stands here is to be looked at first. */
  isPressing: boolean
}

/** The corners with their counts; what nobody knows anything of lies at the end of no evidence. */
export function cornersOf(
  scene: Scene,
  x: Scale | null,
  y: Scale | null,
  plane: Box,
  unknownX: Box | null,
  isLowRight: boolean,
): Corner[] {
  const names = scene.canvas.corners
  if (!names || !x || !y) return []
  const [wide, high] = [plane.width / 2, plane.height / 2]
  return (['topLeft', 'topRight', 'bottomLeft', 'bottomRight'] as const).map(id => {
    const isTop = id.startsWith('top')
    const isRight = id.endsWith('Right')
    const isIn = (one: CanvasCard) => {
      const [at, up] = [heldOf(x.axis, one), heldOf(y.axis, one)]
      if (up === null || (at === null && x.axis.does !== 'shows')) return false
      // what nobody knows lies at the end of no evidence
      const right = at === null ? isLowRight : shareOf(x, at) >= 0.5
      return right === isRight && shareOf(y, up) >= 0.5 === isTop
    }
    const reaches = unknownX && isRight === isLowRight ? unknownX.width + 16 : 0
    const left = isRight ? wide : isLowRight ? 0 : -reaches
    return {
      id,
      title: names[id],
      box: { x: left, y: isTop ? 0 : high, width: wide + reaches, height: high },
      holds: new Set(scene.cards.filter(isIn).map(one => one.id)),
      isPressing: scene.canvas.first === id,
    }
  })
}

/** The corners as places that a menu can move a card to. */
export function placesOf(
  corners: readonly Corner[],
  spots: readonly Spot[],
  x: Scale | null,
  y: Scale | null,
  words: QuadrantWords,
): Placed[] {
  return corners.map(({ id, title, box, holds }) => {
    const fields: Record<string, unknown> = {}
    if (y?.field) fields[y.field] = valueAt(y, id.startsWith('top') ? 0.75 : 0.25)
    if (x?.field) fields[x.field] = valueAt(x, id.endsWith('Right') ? 0.75 : 0.25)
    const isKnown = x?.axis.does === 'shows' && id.endsWith('Right') !== (x.axis.reversed === true)
    const inside = spots.filter(spot => spot.record !== undefined && holds.has(spot.record))
    return {
      id,
      label: isKnown ? words.asking(title) : title,
      box,
      holds: inside.map(spot => spot.id),
      set: { fields },
      ...(isKnown ? { asks: 'evidence' as const } : {}),
    }
  })
}
