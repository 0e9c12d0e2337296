import type { Place } from '../../../model/canvas-place.ts'
import { heldOf } from '../axis-scale.ts'
import { type Direction, holds, middleOf, type Point } from '../geometry.ts'
import type { Aim, Scene, Spot } from '../primitive.ts'
import { edge, leftOf, type QuadrantLayout, topOf, valuesAt } from './quadrant-layout.ts'
import { card } from './quadrant-nudge.ts'
import type { QuadrantWords } from './quadrant-words.ts'

/** How far sideways a card is drawn before it counts as a question rather than an unsteady hand. */
const asksAfter = 56

/** What it means to let go at a point: values of the axes that write, a question along one that shows. */
export function quadrantAim(
  scene: Scene,
  layout: QuadrantLayout,
  at: Point,
  spot: Spot | undefined,
  words: QuadrantWords,
): Aim {
  const { x, y, plane, unknownX, unknownY } = layout
  const values = valuesAt(layout, at)
  const fields: Record<string, unknown> = {}
  const said: string[] = []
  const isBeneath = unknownY !== null && holds(unknownY, at)
  const isBeside = unknownX !== null && holds(unknownX, at)
  if (y?.field) {
    fields[y.field] = isBeneath ? null : values.y
    said.push(words.at(y.axis.label, isBeneath ? null : values.y))
  }
  if (x?.field) {
    fields[x.field] = isBeside ? null : values.x
    said.push(words.at(x.axis.label, isBeside ? null : values.x))
  }
  const asks = x?.axis.does === 'shows' && spot !== undefined && Math.abs(at.x - middleOf(spot.box).x) > asksAfter
  const place: Place = {
    id: 'here',
    label: asks ? [...said, words.ask].join(' · ') : said.join(', '),
    set: { fields },
    ...(asks ? { asks: 'evidence' } : {}),
  }
  const record = spot?.record === undefined ? undefined : scene.records.get(spot.record)
  const own = record && x ? heldOf(x.axis, record) : null
  const middle = {
    x:
      x?.field && values.x !== null && !isBeside
        ? leftOf(plane, x, values.x)
        : x?.field
          ? at.x
          : spot
            ? middleOf(spot.box).x
            : own !== null && x
              ? leftOf(plane, x, own)
              : unknownX
                ? middleOf(unknownX).x
                : at.x,
    y: y && values.y !== null && !isBeneath ? topOf(plane, y, values.y) : at.y,
  }
  return { place, lands: { x: middle.x - card.width / 2, y: middle.y - card.height / 2 } }
}

/** Where an arrow takes the middle of a carried card: a step of the axis on, with Shift several. */
export function quadrantStep({ plane, x, y }: QuadrantLayout, at: Point, direction: Direction, far: boolean): Point {
  const isLevel = direction === 'left' || direction === 'right'
  const scale = isLevel ? x : y
  const length = isLevel ? plane.width - 2 * edge.x : plane.height - 2 * edge.y
  const steps = scale && scale.step > 0 ? (scale.most - scale.least) / scale.step : 20
  const by = (length / steps) * (far ? Math.max(2, Math.round(steps / 5)) : 1)
  const sign = direction === 'right' || direction === 'down' ? 1 : -1
  return isLevel ? { x: at.x + sign * by, y: at.y } : { x: at.x, y: at.y + sign * by }
}
