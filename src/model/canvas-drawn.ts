import type { Axis, Canvas } from './canvas.ts'
import type { Kind } from './kind.ts'

/**
 * The fields of a kind that a canvas is drawn of: those its cards show, and those that say where a card stands. Whoever
 * only looks at it needs no other; `lanes` is what the lanes are made of where somebody chose that.
 */
export function fieldsDrawn(canvas: Canvas, kind: Kind, lanes?: string): ReadonlySet<string> {
  const { face = [], faceIn = {}, x, y, columns, boxes = [], backbone, within, firm, checks, reads = [] } = canvas
  const grouped = [columns, canvas.lanes, lanes].filter(by => typeof by === 'string')
  const ofBackbone = backbone
    ? [backbone.order, backbone.level, backbone.day, backbone.weighs?.field, backbone.weighs?.unit]
    : []
  const named = [
    ...face,
    ...Object.values(faceIn).flat(),
    ...[x, y].flatMap(writtenBy),
    ...grouped,
    ...boxes.flatMap(box => box.fields ?? []),
    ...ofBackbone,
    ...(within ? [within.columns, within.items] : []),
    ...(firm ? [firm.field, firm.asked] : []),
    ...Object.values(checks?.fields ?? {}),
    kind.plan?.order,
    ...reads,
  ]
  return new Set(named.filter(name => name !== undefined && name in kind.fields) as string[]) // only names are left
}

const writtenBy = (axis: Axis | undefined): string[] => (axis?.does === 'writes' ? [axis.field] : [])
