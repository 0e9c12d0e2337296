import { canvas } from '../../model/canvas.ts'
import { strategicPillar } from './strategic-pillar.kind.ts'

/** Pillars under the vision they uphold. */
export const strategyTree = canvas(strategicPillar, {
  name: 'strategy-tree',
  title: 'Strategy tree',
  says: 'The vision, and under it the choices that carry it. One without pillars is a wish.',
  primitive: 'tree',
  also: ['vision'],
  along: { 'strategic pillar': ['upholds'] },
})
