import type { MapArea } from '../../model/map-seen.ts'

/** What is wrong weighs more than what is only missing; from here on an area is in as much trouble as a card can say. */
const [weightOfWrong, most] = [2, 14]

/** How much is the matter in an area, from 0 for nothing to 1. */
export const troubleOf = ({ findings, wrong }: Pick<MapArea, 'findings' | 'wrong'>): number =>
  Math.min(1, (findings + wrong * (weightOfWrong - 1)) / most)
