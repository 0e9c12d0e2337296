import type { Canvas } from '../../model/canvas.ts'
import type { CanvasCard } from '../../model/canvas-seen.ts'

const most = 3

/** The fields a card shows beneath its title: those its definition names for its state, as far as they are filled. */
export function linesOf(canvas: Canvas, card: CanvasCard): readonly string[] {
  const names = canvas.faceIn?.[card.state] ?? canvas.face ?? []
  return names.filter(name => isFilled(card.fields[name])).slice(0, most)
}

const isFilled = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)

/** How high a card is that shows so many lines. */
export const heightOf = (lines: number): number => 60 + (lines > 0 ? 6 + lines * 17 : 0)
