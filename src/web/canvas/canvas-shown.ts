import type { Canvas } from '../../model/canvas.ts'
import type { Shown } from '../../model/share.ts'
import type { CanvasSearch } from './canvas-address.ts'
import { narrowing } from './use-scene.ts'

/** A canvas as one looks at it, for a link: with what it is narrowed by and how it is drawn. */
export function canvasShown(canvas: Canvas, search: CanvasSearch): Shown {
  const { where, ...asked } = narrowing(canvas, search)
  const drawn = (['lanes', 'limits', 'fold', 'show'] as const).flatMap(name =>
    search[name] === undefined ? [] : [[name, search[name]]],
  )
  return {
    sort: 'canvas',
    canvas: canvas.name,
    ...asked,
    ...(where.length > 0 ? { where } : {}),
    ...Object.fromEntries(drawn),
  }
}
