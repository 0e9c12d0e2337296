import type { Place } from '../../../model/canvas-place.ts'
import { within as kept } from '../geometry.ts'
import type { Pressed, Scene, Spot } from '../primitive.ts'
import { textOf } from './items-source.ts'
import { headAt } from './lanes-aim.ts'
import type { LanesLayout } from './lanes-layout.ts'
import type { Item } from './lanes-shape.ts'
import { signed } from './lanes-size.ts'
import type { LanesWords } from './lanes-words.ts'

/** What a key means on a map of lanes: a feeling on what was observed, taking something off, or making something. */
export function lanesPress(
  scene: Scene,
  layout: LanesLayout,
  spot: Spot,
  key: string,
  words: LanesWords,
): Pressed | null {
  const makes = layout.makes.get(spot.id)
  if (makes !== undefined) return pressAdder(scene, layout, makes, key)
  const { centre, canvas } = scene
  const { within } = canvas
  if (!within || !centre) return null
  const head = headAt(layout, spot)
  if (head?.kind === 'column') {
    const place = isDelete(key) && columnOff(scene, head.id, words)
    return place ? { record: centre.id, place } : null
  }
  const item = layout.items.get(spot.id)
  if (!item) return null
  if (isDelete(key)) return { record: centre.id, place: takenOff(scene, item, words) }
  const score = scoreBy(key, item.score ?? null, within.range)
  return score === undefined ? null : { record: centre.id, place: felt(scene, item, score, words) }
}

const isDelete = (key: string): boolean => key === 'Delete' || key === 'Backspace'

function pressAdder(scene: Scene, layout: LanesLayout, makes: string, key: string): Pressed | null {
  if (key === 'Enter' || key === ' ') return { makeAt: makes }
  const { within } = scene.canvas
  const cell = layout.cells.get(makes)
  if (key !== 'l' || !within || !scene.centre || !cell) return null
  const values = { [within.column]: cell.column.column.id, [within.lane]: cell.lane.lane.id }
  return { record: scene.centre.id, join: within.link, values }
}

/** The feeling a key gives: its number, or one better or worse than it was; nothing with a full stop. */
export function scoreBy(
  key: string,
  now: number | null,
  [low, high]: readonly [number, number],
): number | null | undefined {
  if (key === '+' || key === '=') return kept((now ?? 0) + 1, low, high)
  if (key === '-' || key === '−') return kept((now ?? 0) - 1, low, high)
  if (key === '.') return null
  const typed = Number(key)
  return /^\d$/.test(key) && typed >= low && typed <= high ? typed : undefined
}

export const feltId = (score: number | null): string => `feels ${score}`

/** What giving an observation a feeling writes. */
export function felt({ canvas }: Scene, item: Item, score: number | null, words: LanesWords): Place {
  const label = score === null ? words.unfelt : words.feel(signed(score))
  const id = feltId(score)
  if (!canvas.within) return { id, label }
  if (item.link) return { id, label, relinks: [{ id: item.link.id, values: { [canvas.within.score]: score } }] }
  const { items } = canvas.within
  return { id, label, lists: [{ field: items, id: textOf(canvas.within, item.id), to: { score: score ?? undefined } }] }
}

/** What taking something off the map writes: the record stays, only the link or the text goes. */
export function takenOff({ canvas }: Scene, item: Item, words: LanesWords): Place {
  const base = { id: 'off', label: words.takeOff }
  if (item.link) return { ...base, relinks: [{ id: item.link.id, values: null }] }
  if (!canvas.within) return base
  return { ...base, lists: [{ field: canvas.within.items, id: textOf(canvas.within, item.id), to: null }] }
}

/** What taking a stage away writes. */
export const columnOff = ({ canvas }: Scene, id: string, words: LanesWords): Place | null =>
  canvas.within ? { id: 'off', label: words.takeOff, lists: [{ field: canvas.within.columns, id, to: null }] } : null

/** A text or a stage written anew where it stands. */
export function lanesWrite(scene: Scene, layout: LanesLayout, spot: Spot, text: string): Pressed | null {
  const { within } = scene.canvas
  if (!within || !scene.centre) return null
  const head = headAt(layout, spot)
  const [field, id] = head ? [within.columns, head.id] : [within.items, textOf(within, spot.id)]
  return { record: scene.centre.id, place: { id: spot.id, label: text, lists: [{ field, id, to: { text } }] } }
}
