import type { Axis } from '../../model/canvas.ts'
import type { CanvasCard } from '../../model/canvas-seen.ts'
import type { Kind } from '../../model/kind.ts'

/** An axis with its limits: where a value lies between 0 and 1, and which value lies at a place. */
export interface Scale {
  axis: Axis
  least: number
  most: number
  /** How far apart two values are that can be told apart; 0 where any value can be written. */
  step: number
  /** Field that a drag along it writes. */
  field: string | null
}

/** Reads an axis with the limits of the field it writes, or of what it shows. */
export function scaleOf(axis: Axis | undefined, kind: Kind | undefined, cards: readonly CanvasCard[]): Scale | null {
  if (!axis || axis.does === 'nothing') return null
  if (axis.does === 'shows') return { axis, least: 0, most: 10, step: 0, field: null }
  const field = kind?.fields[axis.field]
  const values = cards.flatMap(card => heldOf(axis, card) ?? [])
  const least = field?.min ?? Math.min(0, ...values)
  const most = field?.max ?? Math.max(least + 10, ...values)
  return { axis, least, most, step: field?.whole || most - least <= 20 ? 1 : 0, field: axis.field }
}

/** What a card has on an axis; null is unknown, which is not zero. */
export function heldOf(axis: Axis, card: CanvasCard): number | null {
  if (axis.does === 'shows') return card.known && card.known.items > 0 ? card.known.amount : null
  if (axis.does !== 'writes') return null
  const value = card.fields[axis.field]
  return typeof value === 'number' ? value : null
}

/** Where a value lies, from 0 (left, or bottom) to 1. */
export function shareOf({ axis, least, most }: Scale, value: number): number {
  const share = most === least ? 0.5 : Math.min(1, Math.max(0, (value - least) / (most - least)))
  return axis.reversed ? 1 - share : share
}

/** The value that lies at a share, on the axis's own steps. */
export function valueAt({ axis, least, most, step }: Scale, share: number): number {
  const at = Math.min(1, Math.max(0, axis.reversed ? 1 - share : share))
  const value = least + at * (most - least)
  return step > 0 ? Math.round((value - least) / step) * step + least : Math.round(value * 10) / 10
}
