import './series.css'
import type { Primitive, Scene } from '../primitive.ts'
import { deletes, seriesAim, seriesNext, seriesPress, seriesStep, seriesWrite } from './series-acts.ts'
import { SeriesCell } from './series-cell.tsx'
import { SeriesGround } from './series-ground.tsx'
import { SeriesRim } from './series-rim.tsx'
import { readingOf, type SeriesStage, seriesStage, spanOf, spans } from './series-stage.ts'
import type { SeriesWords } from './series-words.ts'

/** The readings of one record over time, over the band in which they move by themselves; each is looked at, moved and written. */
export const series = (words: SeriesWords): Primitive<SeriesStage> => ({
  looks: 'to the end',
  drawsFar: true,
  layOut: scene => seriesStage(scene, words),
  aim: (scene, layout, at, spot) => seriesAim(scene, layout, at, spot, words),
  step: (_scene, layout, at, direction, far) => seriesStep(layout, at, direction, far),
  next: (layout, spot, direction) => seriesNext(layout, spot, direction),
  press: (scene, layout, spot, key) => seriesPress(scene, layout, spot, key, words),
  write: (scene, layout, spot, text) => seriesWrite(scene, layout, spot, text, words),
  more: () => [{ key: 'Delete', hint: deletes, label: words.remove }],
  placesFor: () => [],
  options: scene => optionsOf(scene, words),
  lines: [
    {
      id: 'day',
      title: words.dayTitle,
      least: 6.25,
      of: (layout, spot) => readingOf(layout, spot)?.at ?? '',
      reads: words.day,
      write: (scene, layout, spot, text) =>
        seriesWrite(scene, layout, spot, `${text} ${readingOf(layout, spot)?.value ?? ''}`, words),
    },
    {
      id: 'value',
      title: words.valueTitle,
      least: 4.5,
      number: true,
      of: (_layout, spot) => spot.text ?? '',
      write: (scene, layout, spot, text) => seriesWrite(scene, layout, spot, text, words),
    },
    {
      id: 'means',
      title: words.meansTitle,
      least: 7.5,
      grows: true,
      of: (layout, spot) => (layout.hasLimits ? words.sign[readingOf(layout, spot)?.sign ?? ''] : '') ?? '',
    },
    {
      id: 'source',
      title: words.sourceTitle,
      least: 8,
      later: true,
      of: (layout, spot) => words.source(layout.sources.get(readingOf(layout, spot)?.at ?? '') ?? ''),
    },
  ],
  Ground: given => <SeriesGround {...given} />,
  Rim: given => <SeriesRim {...given} words={words} />,
  Cell: ({ layout, spot }) => <SeriesCell layout={layout} spot={spot} words={words} />,
})

const optionsOf = (scene: Scene, words: SeriesWords) => [
  {
    name: 'show' as const,
    label: words.range,
    options: spans.map(id => ({ id, label: words.ranges[id] ?? id })),
    value: spanOf(scene),
  },
]
