import './lanes.css'
import type { Primitive, Scene } from '../primitive.ts'
import { storiesOf } from './backbone.ts'
import { lanesAim, lanesStep } from './lanes-aim.ts'
import { LanesCell } from './lanes-cell.tsx'
import { LanesGround } from './lanes-ground.tsx'
import { type LanesLayout, lanesLayout } from './lanes-layout.ts'
import { lanesAnywhere, lanesMore, lanesPlaces, lanesSayable } from './lanes-menu.ts'
import { lanesPress, lanesWrite } from './lanes-press.ts'
import { LanesRim } from './lanes-rim.tsx'
import { sourceOf, tellsOf } from './lanes-source.ts'
import type { LanesWords } from './lanes-words.ts'

/** Columns with heads of their own, cut into lanes: a story in slices, or somebody's way in stages. */
export const lanes = (words: LanesWords): Primitive<LanesLayout> => ({
  face: 'full',
  gathers: true,
  looks: 'from the top',
  layOut: scene => lanesLayout(scene, sourceOf(scene, words), words),
  aim: (_scene, layout, at, spot) => lanesAim(layout, at, spot),
  step: (_scene, layout, at, direction, far) => lanesStep(layout, at, direction, far),
  placesFor: (scene, layout, spot) => lanesPlaces(scene, layout, spot, words),
  anywhere: (scene, layout, spot) => lanesAnywhere(scene, layout, spot, words),
  sayable: scene => lanesSayable(scene, words),
  heads: ({ canvas }) => (canvas.within ? words.stages : words.backbone),
  hasAdder: true,
  press: (scene, layout, spot, key) => lanesPress(scene, layout, spot, key, words),
  write: lanesWrite,
  more: (scene, layout, spot) => lanesMore(scene, layout, spot, words),
  tells: scene => tellsOf(scene, words),
  options: scene => optionsOf(scene, words),
  Ground: props => <LanesGround {...props} words={words} />,
  Rim: props => <LanesRim {...props} words={words} />,
  Cell: props => <LanesCell {...props} words={words} />,
})

function optionsOf(scene: Scene, words: LanesWords) {
  const stories = storiesOf(scene)
  if (stories.length < 2) return []
  return [
    {
      name: 'show' as const,
      label: words.story,
      options: [
        { id: 'all', label: words.allStories },
        ...stories.map(({ key, title }) => ({ id: key, label: title })),
      ],
      value: stories.find(({ key }) => key === scene.asked.show)?.key ?? 'all',
    },
  ]
}
