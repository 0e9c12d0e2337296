import type { AreaAttention } from '../../model/team.ts'

/** The stretches of time one may look at, in weeks. */
export const stretches = [1, 4, 12] as const
export type Stretch = (typeof stretches)[number]

/** The stretch an address asks for; undefined where it asks for none. */
export const stretchOf = (asked: string | undefined): Stretch | undefined =>
  stretches.find(weeks => String(weeks) === asked)

/** How much attention each area had beside the others, 0 to 1: a decision counts twice a change, a reading a quarter. */
export function heatOf(areas: readonly AreaAttention[]): ReadonlyMap<string, number> {
  const weights = areas.map(({ area, changed, decided, read }) => ({ area, weight: changed + decided + read / 4 }))
  const most = Math.max(...weights.map(one => one.weight), 0)
  // the root keeps a little attention visible beside very much
  return new Map(weights.map(({ area, weight }) => [area, most === 0 ? 0 : Math.sqrt(weight / most)]))
}
