import type { Canvas } from '../../model/canvas.ts'
import type { CanvasCard } from '../../model/canvas-seen.ts'
import type { ChartLink } from '../../model/record.ts'
import type { Scene } from '../../ui/canvas/primitive.ts'
import { sampleCard, sampleLink, sampleScene } from '../../ui/canvas/scene-sample.ts'
import { designCanvasWords as says } from '../words/design-canvas.words.ts'
import { sampleKinds } from './canvas-kinds.ts'

type Name = Canvas['primitive']

const values = [
  { reach: 9, worth: 8, when: 'now', sort: 'rider' },
  { reach: 7, worth: 4, when: 'now', sort: 'shop' },
  { reach: 4, worth: 9, when: 'next', sort: 'rider' },
  { reach: 8, worth: 2, when: 'next', sort: 'rider' },
  { reach: 1, worth: 1, when: 'later', sort: 'shop' },
  { reach: 2, worth: 6, when: 'later', sort: 'shop' },
]
const named = (kind: string, prefix: string, titles: readonly string[], from = 1): CanvasCard[] =>
  titles.map((title, at) => sampleCard(kind, `${prefix}-${at + from}`, { order: at }, { title }))
const axis = (field: 'reach' | 'worth') => ({
  does: 'writes' as const,
  field,
  label: says[field],
  low: says.low,
  high: says.high,
})

/** What each primitive adds to a canvas of bets. */
const definitions = (): Record<Name, Partial<Canvas>> => ({
  quadrant: { x: axis('reach'), y: axis('worth'), corners: says.corners, first: 'topRight' },
  board: { columns: 'when', lanes: 'sort' },
  grid: {
    columns: { link: 'does' },
    letters: [
      { link: 'does', letter: 'R', label: says.letters.R },
      { link: 'answers', letter: 'A', label: says.letters.A, one: true },
      { link: 'asked', letter: 'C', label: says.letters.C },
    ],
  },
  tree: { also: ['need'], along: { bet: ['under'], need: ['partOf'] } },
  lanes: {
    columns: { link: 'step' },
    lanes: { link: 'release' },
    backbone: { order: 'order', under: 'partOf', level: 'level', top: 'whole', step: 'bit' },
  },
  rings: { columns: 'when', lanes: 'sort' },
  sheet: {
    boxes: [
      { id: 'why', title: says.why, column: 1, row: 1, wide: 2, fields: ['why'], isCore: true },
      { id: 'ways', title: says.ways, column: 1, row: 2, fields: ['ways'] },
      { id: 'for', title: says.forWhom, column: 2, row: 2, fields: ['when'], links: ['does'] },
    ],
  },
  chart: {
    x: axis('reach'),
    y: axis('worth'),
    plane: {
      score: { label: says.score, of: (reach, worth) => reach + worth },
      regions: [
        {
          id: 'much',
          label: says.regions.much,
          weight: 2,
          outline: [
            [0, 10],
            [10, 10],
            [10, 0],
          ],
          holds: (reach, worth) => reach + worth >= 10,
          at: [8, 8],
          named: [9, 9.4],
        },
        {
          id: 'little',
          label: says.regions.little,
          weight: 0,
          outline: [
            [0, 0],
            [0, 10],
            [10, 0],
          ],
          holds: (reach, worth) => reach + worth < 10,
          at: [2, 2],
          named: [1, 0.4],
        },
      ],
    },
  },
})

/** The same few bets, drawn by one primitive; the day and every place are always the same. */
export function sampleOf(primitive: Name): Scene {
  const canvas = { name: primitive, title: says.of[primitive], says: '', about: 'bet', primitive }
  const whole: Canvas = { ...canvas, ...definitions()[primitive] }
  const bets = named('bet', 'B', says.bets).map((card, at) => ({ ...card, fields: { ...card.fields, ...values[at] } }))
  const scene = (cards: readonly CanvasCard[], links: readonly ChartLink[] = [], others: readonly CanvasCard[] = []) =>
    sampleScene(whole, sampleKinds(), cards, { links, others })
  const join = (name: string, ...pairs: readonly string[]) =>
    pairs.map(pair => pair.split(' ')).map(([from, to]) => sampleLink(from!, name, to!))
  const needs = named('need', 'N', says.needs)
  const teams = named('team', 'TM', says.teams)
  if (primitive === 'grid')
    return scene(
      bets.slice(0, 4),
      [
        ...join('does', 'B-1 TM-1', 'B-2 TM-2', 'B-3 TM-2'),
        ...join('answers', 'B-1 TM-3', 'B-2 TM-3', 'B-4 TM-3'),
        ...join('asked', 'B-1 TM-2', 'B-3 TM-1'),
      ],
      teams,
    )
  if (primitive === 'tree')
    return scene(
      [...needs, ...bets],
      join('under', 'B-1 N-1', 'B-2 N-1', 'B-3 B-1', 'B-4 N-2', 'B-5 N-2', 'B-6 B-2', 'B-3 N-2'),
    )
  if (primitive === 'sheet') {
    const ways = says.bets.slice(1, 4).map((text, at) => ({ id: `w${at}`, text, done: at === 0 }))
    const bet = { ...bets[0]!, fields: { ...bets[0]!.fields, why: says.whySays, ways } }
    return scene([bet], join('does', 'B-1 TM-1', 'B-1 TM-2'), teams)
  }
  if (primitive !== 'lanes') return scene(bets)
  const at = (card: CanvasCard, level: string) => ({ ...card, fields: { ...card.fields, level } })
  return scene(
    bets,
    [
      ...join('partOf', 'N-3 N-1', 'N-4 N-1', 'N-5 N-2', 'N-6 N-2'),
      ...join('step', 'B-2 N-3', 'B-5 N-4', 'B-1 N-5', 'B-3 N-5', 'B-4 N-6', 'B-6 N-6'),
      ...join('release', 'B-2 TM-1', 'B-1 TM-1', 'B-4 TM-1', 'B-5 TM-2', 'B-3 TM-2', 'B-6 TM-2'),
    ],
    [
      ...named('need', 'N', says.activities).map(card => at(card, 'whole')),
      ...named('need', 'N', says.steps, 3).map(card => at(card, 'bit')),
      ...named('team', 'TM', says.releases),
    ],
  )
}
