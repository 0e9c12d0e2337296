import type { MapArea, MapSeen } from '../../model/map-seen.ts'
import type { Shown } from '../../model/share.ts'
import { mapSeen } from '../map-seen.ts'
import { mapAtPoint } from '../past-map.ts'
import { byKey } from './show-why.ts'
import type { Showing } from './showing.ts'

/** The whole map: counts, flows and gaps of what everybody here may see. */
export const showMap: Showing<Extract<Shown, { sort: 'map' }>> = {
  check: async (_ends, shown) => ({ shown, name: '' }),
  async read({ guest }, _shown, at) {
    const { areas, flows }: MapSeen = at ? await mapAtPoint(guest, at.point) : await mapSeen(guest)
    return { name: '', part: { sort: 'map', map: { areas: areas.map(drawn), flows, number: 0 } } }
  },
}

/** An area as its card draws it. */
const drawn = ({ gap, ...area }: MapArea): MapArea => ({
  ...area,
  updatedAt: null,
  gap: gap && { ...gap, why: '', rule: '', action: { do: 'open', label: '' }, record: gap.record && byKey(gap.record) },
})
