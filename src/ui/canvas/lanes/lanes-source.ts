import type { Scene } from '../primitive.ts'
import { itemsSource, itemsTell } from './items-source.ts'
import type { Source } from './lanes-shape.ts'
import type { LanesWords } from './lanes-words.ts'
import { recordsSource, recordsTell } from './records-source.ts'

const empty: Source = {
  groups: [],
  columns: [],
  lanes: [],
  items: [],
  tray: null,
  makes: { group: null, column: () => null, lane: null },
  put: () => ({ id: '', label: '' }),
  putAway: () => null,
  putGroup: () => null,
  putColumn: () => null,
  putLane: () => null,
}

/** What the map is drawn from: records and their links, or what the one record at its centre holds. */
export function sourceOf(scene: Scene, words: LanesWords): Source {
  const { backbone, within } = scene.canvas
  if (backbone) return recordsSource(scene, backbone, words)
  return within && scene.centre ? itemsSource(scene, scene.centre, within, words) : empty
}

/** What is asked of the canvas's method. */
export function tellsOf(scene: Scene, words: LanesWords): Record<string, unknown> | null {
  const { backbone, within } = scene.canvas
  if (backbone) return recordsTell(scene, backbone, words)
  return within && scene.centre ? itemsTell(scene, scene.centre, within, words) : null
}
