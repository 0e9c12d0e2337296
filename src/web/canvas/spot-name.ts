import type { Scene, Spot } from '../../ui/canvas/primitive.ts'
import { canvasWords } from '../words/canvas.words.ts'

/** What a spot is called when it is read aloud. */
export const spotName =
  (scene: Scene) =>
  (spot: Spot): string => {
    const record = spot.record === undefined ? undefined : scene.records.get(spot.record)
    const more = spot.pile ? `, ${canvasWords.pileOf(spot.pile.length - 1)}` : ''
    return record ? `${record.key} ${record.title}, ${spot.says}${more}` : spot.says
  }
