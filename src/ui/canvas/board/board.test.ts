import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Canvas } from '../../../model/canvas.ts'
import { changesFor, changesTo } from '../../../model/canvas-place.ts'
import { choice, number } from '../../../model/field.ts'
import { kind } from '../../../model/kind.ts'
import { link } from '../../../model/link.ts'
import { middleOf } from '../geometry.ts'
import { sampleCard, sampleLink, sampleScene } from '../scene-sample.ts'
import { boardAim, boardStep } from './board-aim.ts'
import { boardLayout, cellKey } from './board-layout.ts'
import type { BoardWords } from './board-words.ts'

const words: BoardWords = {
  without: name => `no ${name}`,
  at: (column, lane) => [column, lane].filter(Boolean).join(', '),
  count: String,
  limit: (count, limit) => `${count}/${limit}`,
  over: limit => `over ${limit}`,
  new: column => `new in ${column}`,
  lanes: '',
  noLanes: '',
  lanesOf: name => name,
  limitOf: column => column,
  limitForm: { limit: '', help: '', wrong: '', apply: '' },
}
const aim = kind({
  word: 'aim',
  title: 'Aim',
  plural: 'aims',
  prefix: 'AI',
  says: '',
  made: 'everyday',
  states: { open: { label: 'Open' } },
  fields: {},
  links: {},
})
const move = kind({
  word: 'move',
  title: 'Move',
  plural: 'moves',
  prefix: 'M',
  says: '',
  made: 'everyday',
  plan: { horizon: 'when', order: 'order' },
  states: { open: { label: 'Open' }, done: { label: 'Done', closed: true } },
  fields: {
    when: choice({ label: 'When', options: { now: 'Now', later: 'Later: not yet' } }),
    order: number({ label: 'Order' }),
  },
  links: { toward: link({ to: ['aim'], says: 'leads to', back: 'reached by' }) },
})
const plain: Canvas = { name: 'moves', title: '', says: '', primitive: 'board', about: 'move', columns: 'when' }
const laned: Canvas = { ...plain, lanes: { link: 'toward' } }
const aims = [sampleCard('aim', 'AI-1'), sampleCard('aim', 'AI-2')]
const at = { x: 0, y: 0 }

test('columns follow the options, those without a value come last, and only where there are some', () => {
  const labels = (...cards: ReturnType<typeof sampleCard>[]) =>
    boardLayout(sampleScene(plain, [move], cards), words).columns.map(column => column.zone.label)
  assert.deepEqual(labels(sampleCard('move', 'M-1', { when: 'now' })), ['Now', 'Later'])
  assert.deepEqual(labels(sampleCard('move', 'M-1')), ['Now', 'Later', 'no when'])
})

test('cards stand in the order they were given, then by their keys, one beneath the other', () => {
  const cards = [
    sampleCard('move', 'M-10', { when: 'now' }),
    sampleCard('move', 'M-2', { when: 'now' }),
    sampleCard('move', 'M-3', { when: 'now', order: 1 }),
  ]
  const layout = boardLayout(sampleScene(plain, [move], cards), words)
  const spots = [...layout.spots].sort((one, other) => one.box.y - other.box.y)
  assert.deepEqual(
    spots.map(spot => spot.id),
    ['M-3', 'M-2', 'M-10'],
  )
  for (const [place, spot] of spots.slice(1).entries())
    assert.ok(spot.box.y >= spots[place]!.box.y + spots[place]!.box.height)
})

test('a drop writes the column’s value, and a place between two cards where order is kept', () => {
  const cards = [
    sampleCard('move', 'M-1', { when: 'later', order: 9 }),
    sampleCard('move', 'M-2', { when: 'now', order: 1 }),
    sampleCard('move', 'M-3', { when: 'now', order: 2 }),
  ]
  const layout = boardLayout(sampleScene(plain, [move], cards), words)
  const spot = (id: string) => layout.spots.find(one => one.id === id)!
  const between = { x: middleOf(spot('M-3').box).x, y: spot('M-3').box.y + 5 }
  const found = boardAim(layout, between, spot('M-1'), words)!
  assert.deepEqual(changesTo(cards[0]!, found.place, []), [
    { verb: 'update', id: 'M-1', version: 1, set: { fields: { when: 'now', order: 1.5 } } },
  ])
  const own = boardAim(layout, middleOf(spot('M-2').box), spot('M-2'), words)!
  assert.deepEqual(changesTo(cards[1]!, own.place, []), [])
})

test('a card that leads to two aims stands in both lanes, and leaves only the one it is taken from', () => {
  const card = sampleCard('move', 'M-1', { when: 'now' })
  const links = [sampleLink('M-1', 'toward', 'AI-1'), sampleLink('M-1', 'toward', 'AI-2')]
  const loose = sampleCard('move', 'M-2', { when: 'now' })
  const scene = sampleScene(laned, [move, aim], [card, loose], { links, others: aims })
  const layout = boardLayout(scene, words)
  assert.deepEqual(
    layout.lanes.map(lane => [lane.zone.label, lane.count]),
    [
      ['AI-1', 1],
      ['AI-2', 1],
      ['no leads to', 1],
    ],
  )
  const from = layout.cells.get(cellKey('now', 'AI-1'))!
  const none = layout.cells.get(cellKey('later', ''))!
  const found = boardAim(layout, middleOf(none.box), from.spots[0], words)!
  const changes = changesTo(card, found.place, links)
  assert.deepEqual(
    changes.map(change => change.verb),
    ['update', 'unlink'],
  )
  assert.deepEqual(changes[1], { verb: 'unlink', id: links[0]!.id })
})

test('a new record in a cell has the column’s value and the lane’s link', () => {
  const scene = sampleScene(laned, [move, aim], [], { others: aims })
  const layout = boardLayout(scene, words)
  const cell = layout.cells.get(cellKey('later', 'AI-2'))!
  const place = boardAim(layout, middleOf(cell.box), undefined, words)!.place
  const [create, joined] = changesFor('move', 'new', 'Wait', place)
  assert.ok(create?.verb === 'create' && create.fields?.when === 'later')
  assert.ok(joined?.verb === 'link' && joined.to === 'AI-2' && joined.from === 'new')
})

test('arrows carry a card from column to column and stop at the ends', () => {
  const cards = [sampleCard('move', 'M-1', { when: 'now' })]
  const layout = boardLayout(sampleScene(plain, [move], cards), words)
  const [now, later] = layout.columns.map(column => middleOf(column.box).x)
  const start = middleOf(layout.spots[0]!.box)
  const right = boardStep(layout, start, 'right', false)
  assert.equal(right.x, later)
  assert.equal(boardStep(layout, right, 'right', false).x, right.x)
  assert.equal(boardStep(layout, right, 'left', false).x, now)
})

test('limits and lanes stand in the address', () => {
  const cards = [sampleCard('move', 'M-1', { when: 'now' }), sampleCard('move', 'M-2', { when: 'now' })]
  const scene = sampleScene(laned, [move, aim], cards, { others: aims, asked: { limits: 'now:1', lanes: 'none' } })
  const layout = boardLayout(scene, words)
  assert.deepEqual([layout.columns[0]!.count, layout.columns[0]!.limit, layout.lanes.length], [2, 1, 1])
  assert.ok(boardAim(layout, at, layout.spots[0], words))
})
