import { settingOf } from '../../../model/setting.ts'
import type { Scene } from '../primitive.ts'
import { type Zone, zoneIdsOf, zonesOf } from '../zones.ts'
import type { RingsWords } from './rings-words.ts'

/** A ring as a zone, with what is written on it where that is shorter than its name. */
export type RingZone = Zone & { short?: string }

/** The rings from the inside out: the values of a choice in their order, or the steps of a scale, the most inside. */
export function ringZones(scene: Scene, words: RingsWords): RingZone[] {
  const { canvas, kinds, cards } = scene
  const by = canvas.columns
  const kind = kinds.get(canvas.about)
  const field = typeof by === 'string' ? kind?.fields[by] : undefined
  if (!kind || typeof by !== 'string' || field?.type !== 'scale') return zonesOf(scene, by, words)
  const [least, most] = [field.min ?? 0, field.max ?? 5]
  const steps = Array.from({ length: most - least + 1 }, (_, at) => most - at)
  const zones = steps.map(value => ({
    id: String(value),
    label: words.step(field.label, value),
    // along the middle there is room for a number, and for what its ends mean
    short:
      value === most ? (field.ends?.[1] ?? `${value}`) : value === least ? (field.ends?.[0] ?? `${value}`) : `${value}`,
    set: settingOf(kind, by, String(value)),
  }))
  const hasRest = cards.some(card => zoneIdsOf(scene, by, card).includes(''))
  return hasRest ? [...zones, { id: '', label: words.without(by), set: settingOf(kind, by, '') }] : zones
}

/** The sectors, clockwise from the top; one whole circle where there are none. */
export const sectorZones = (scene: Scene, words: RingsWords): Zone[] =>
  scene.canvas.lanes === undefined ? [{ id: '', label: '' }] : zonesOf(scene, scene.canvas.lanes, words)
