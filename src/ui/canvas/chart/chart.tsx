import './chart.css'
import type { Primitive } from '../primitive.ts'
import type { ChartWords } from './chart-words.ts'
import { Dot } from './dot.tsx'
import { PlaneGround, PlaneRim } from './plane-ground.tsx'
import { type PlaneLayout, planeLayout } from './plane-layout.ts'
import { planeAim, planeStep } from './plane-places.ts'
import { rankedOf } from './plane-ranking.ts'
import { Ranking } from './ranking.tsx'

/** Records as dots between two values, over regions that say what both come to, with a ranking beside. */
export const chart = (words: ChartWords): Primitive<PlaneLayout> => ({
  looks: 'from the middle',
  layOut: scene => planeLayout(scene, words),
  aim: (scene, layout, at) => planeAim(scene, layout, at, words),
  step: (_scene, layout, at, direction, far) => planeStep(layout, at, direction, far),
  columns: ({ canvas: { x, y, firm } }) => [
    ...[x, y].flatMap(axis => (axis?.does === 'writes' ? [axis.field] : [])),
    ...(firm ? [firm.field] : []),
    ...(firm?.asked ? [firm.asked] : []),
  ],
  figures: (scene, { x, y }) => {
    const scores = new Map(rankedOf(scene, x, y).map(one => [one.card.id, words.number(one.score)]))
    return [{ id: 'score', title: scene.canvas.plane?.score.label ?? '', of: card => scores.get(card.id) ?? '' }]
  },
  Mark: Dot,
  Ground: given => <PlaneGround {...given} words={words} />,
  Rim: given => <PlaneRim {...given} words={words} />,
  Beside: given => <Ranking {...given} words={words} />,
})
