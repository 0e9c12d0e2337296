import type { Shown } from '../../model/share.ts'
import { roadmapAt, roadmapSeen } from '../roadmap.ts'
import { teams } from '../teams.ts'
import { gone } from './gone.ts'
import type { Showing } from './showing.ts'

/** One look of the roadmap; who may read it decides what is held back, and nothing of that is told. */
export const showRoadmap: Showing<Extract<Shown, { sort: 'roadmap' }>> = {
  async check({ sharer }, shown) {
    const team = shown.team && (await teams(sharer)).find(one => one.id === shown.team)
    if (shown.team && !team) throw gone()
    return { shown, name: team ? team.name : '' }
  },
  async read({ guest }, { look, team }, at) {
    const all = await teams(guest)
    const seen = at ? await roadmapAt(guest, at.point, look, team) : await roadmapSeen(guest, look, team)
    const items = seen.items.map(item => ({
      ...item,
      record: null,
      team: all.find(one => one.id === item.team)?.name ?? null,
    }))
    const name = all.find(one => one.id === team)?.name ?? ''
    return { name, part: { sort: 'roadmap', roadmap: { look: seen.look, items, heldBack: [] } } }
  },
}
