import { canvas } from '../../model/canvas.ts'
import { strategicPillar } from './strategic-pillar.kind.ts'

/** Pillars under the vision they uphold. */
export const strategyTree = canvas(strategicPillar, {
  name: 'strategy-tree',
  title: 'Strategy tree',
  says: 'The vision, the pillars that carry it, and what is done under each.',
  primitive: 'tree',
  along: 'upholds',
})
