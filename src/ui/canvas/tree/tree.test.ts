import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Canvas } from '../../../model/canvas.ts'
import { changesTo } from '../../../model/canvas-place.ts'
import type { CanvasCard } from '../../../model/canvas-seen.ts'
import { kind } from '../../../model/kind.ts'
import { link } from '../../../model/link.ts'
import type { ChartLink } from '../../../model/record.ts'
import { meets, middleOf } from '../geometry.ts'
import type { Scene } from '../primitive.ts'
import { treeAim, treeStep } from './tree-aim.ts'
import { treeLayout } from './tree-layout.ts'
import { placesFor } from './tree-places.ts'
import type { TreeWords } from './tree-words.ts'

const words: TreeWords = {
  top: 'At the top',
  under: key => `Under ${key}`,
  alsoUnder: keys => `also under ${keys.join(', ')}`,
  holds: count => `${count} beneath`,
  missing: (title, key) => `No ${title} under ${key}`,
  gap: title => `No ${title}`,
  loose: count => `${count} hang nowhere`,
  fold: key => `Fold ${key}`,
  unfold: (key, count) => `Unfold ${count} under ${key}`,
  itself: 'under itself',
  fits: (title, above) => `${title} hangs under ${above.join(', ')}`,
}

const states = { open: { label: 'Open' }, done: { label: 'Done', closed: true } }
const common = { says: '', fields: {}, states, made: 'in place' as const }
const wish = kind({
  ...common,
  word: 'wish',
  title: 'Wish',
  plural: 'wishes',
  prefix: 'WI',
  links: {
    partOf: link({ to: ['wish'], says: 'is part of', back: 'holds' }),
  },
})
const way = kind({
  ...common,
  word: 'way',
  title: 'Way',
  plural: 'ways',
  prefix: 'WA',
  links: {
    serves: link({ to: ['wish'], says: 'serves', back: 'is served by' }),
  },
})

function card(key: string, state = 'open'): CanvasCard {
  // the rest of a record means nothing to a tree
  return {
    id: key,
    key,
    kind: key.startsWith('WI') ? 'wish' : 'way',
    title: key,
    state,
    fields: {},
    known: null,
  } as unknown as CanvasCard
}

const joins = (from: string, to: string, name = 'partOf'): ChartLink =>
  ({ id: `${from}>${to}`, from, to, name, values: {} }) as unknown as ChartLink

const one: Canvas = { name: 'wishes', title: '', says: '', primitive: 'tree', about: 'wish', along: 'partOf' }
const both: Canvas = { ...one, also: ['way'], along: { wish: ['partOf'], way: ['serves'] } }

function scene(keys: readonly string[], links: readonly ChartLink[], more: Partial<Scene> = {}): Scene {
  const cards = keys.map(key => card(key))
  return {
    canvas: one,
    kinds: new Map<string, never>([
      ['wish', wish as never],
      ['way', way as never],
    ]),
    cards,
    records: new Map(cards.map(record => [record.id, record])),
    links,
    others: [],
    centre: null,
    members: [],
    teams: [],
    today: '2026-11-30',
    asked: {},
    ...more,
  }
}

test('what hangs under something stands beneath it, and no two cards meet', () => {
  const keys = Array.from({ length: 40 }, (_, at) => `WI-${at + 1}`)
  const drawn = scene(
    keys,
    keys.slice(1).map((key, at) => joins(key, `WI-${Math.floor(at / 3) + 1}`)),
  )
  const { boxes, knots, spots } = treeLayout(drawn, words)
  assert.equal(spots.length, 40)
  for (const [id, { parent }] of knots) if (parent) assert.ok(boxes.get(id)!.y > boxes.get(parent.record.id)!.y)
  const all = [...boxes.values()]
  for (const [at, box] of all.entries()) assert.ok(all.slice(at + 1).every(other => !meets(box, other)))
})

test('a circle is cut where it closes and every record of it is drawn once', () => {
  const { spots } = treeLayout(
    scene(['WI-1', 'WI-2', 'WI-3'], [joins('WI-1', 'WI-2'), joins('WI-2', 'WI-3'), joins('WI-3', 'WI-1')]),
    words,
  )
  assert.deepEqual(spots.map(({ id }) => id).toSorted(), ['WI-1', 'WI-2', 'WI-3'])
})

test('what hangs in two places is drawn once, with a second line to it', () => {
  const drawn = treeLayout(scene(['WI-1', 'WI-2', 'WI-3'], [joins('WI-3', 'WI-1'), joins('WI-3', 'WI-2')]), words)
  assert.equal(drawn.spots.length, 3)
  assert.equal(drawn.branches.filter(({ isAlso }) => isAlso).length, 1)
  assert.match(drawn.spots.find(({ id }) => id === 'WI-3')!.says, /Under WI-1, also under WI-2/)
})

test('a drop hangs a record under another one and parts it from where it hung', () => {
  const drawn = scene(['WI-1', 'WI-2', 'WI-3'], [joins('WI-3', 'WI-1')])
  const layout = treeLayout(drawn, words)
  const spot = layout.spots.find(({ id }) => id === 'WI-3')!
  const { place } = treeAim(drawn, layout, middleOf(layout.boxes.get('WI-2')!), spot, words)
  const verbs = changesTo(card('WI-3'), place, drawn.links).map(change => [
    change.verb,
    'to' in change ? change.to : change.id,
  ])
  assert.deepEqual(verbs, [
    ['unlink', 'WI-3>WI-1'],
    ['link', 'WI-2'],
  ])
})

test('letting go on open ground hangs it under nothing', () => {
  const drawn = scene(['WI-1', 'WI-3'], [joins('WI-3', 'WI-1')])
  const layout = treeLayout(drawn, words)
  const spot = layout.spots.find(({ id }) => id === 'WI-3')!
  const { place } = treeAim(drawn, layout, { x: 4_000, y: 4_000 }, spot, words)
  assert.deepEqual(
    changesTo(card('WI-3'), place, drawn.links).map(({ verb }) => verb),
    ['unlink'],
  )
})

test('nothing hangs under itself, nor under a kind it cannot', () => {
  const drawn = scene(['WI-1', 'WI-2', 'WA-1'], [joins('WI-2', 'WI-1'), joins('WA-1', 'WI-1', 'serves')], {
    canvas: both,
  })
  const layout = treeLayout(drawn, words)
  const spotOf = (key: string) => layout.spots.find(({ id }) => id === key)!
  const aimed = (key: string, onto: string) =>
    treeAim(drawn, layout, middleOf(layout.boxes.get(onto)!), spotOf(key), words).place.refuses
  assert.equal(aimed('WI-1', 'WI-2'), 'under itself')
  assert.equal(aimed('WI-2', 'WA-1'), 'Wish hangs under Wish')
  assert.equal(aimed('WA-1', 'WI-2'), undefined)
  assert.deepEqual(
    placesFor(drawn, layout, spotOf('WI-1'), words).map(({ id }) => id),
    ['top'],
  )
})

test('a branch that ends before its last kind shows what is missing; a filter shows no such gap', () => {
  const links = [joins('WA-1', 'WI-1', 'serves')]
  const gaps = (more: Partial<Scene>) =>
    treeLayout(scene(['WI-1', 'WI-2', 'WA-1'], links, { canvas: both, ...more }), words).spots.filter(
      ({ record }) => !record,
    )
  assert.deepEqual(
    gaps({}).map(({ says }) => says),
    ['No Way under WI-2'],
  )
  assert.deepEqual(gaps({ asked: { where: 'state=open' } }), [])
  const [closed] = [card('WI-2', 'done')]
  assert.deepEqual(gaps({ cards: [card('WI-1'), closed, card('WA-1')] }), [])
})

test('what is made under a record is of the kind that leads on', () => {
  const drawn = scene(['WI-1'], [], { canvas: both })
  const layout = treeLayout(drawn, words)
  const { place } = treeAim(drawn, layout, middleOf(layout.boxes.get('WI-1')!), undefined, words)
  assert.deepEqual([place.kind, place.links], ['way', [{ name: 'serves', to: 'WI-1' }]])
})

test('folded branches are counted, not drawn', () => {
  const links = [joins('WI-2', 'WI-1'), joins('WI-3', 'WI-2')]
  const { spots, folds } = treeLayout(scene(['WI-1', 'WI-2', 'WI-3'], links, { asked: { fold: 'WI-1' } }), words)
  assert.deepEqual(
    spots.map(({ id }) => id),
    ['WI-1'],
  )
  assert.deepEqual(
    folds.map(({ folded }) => folded),
    [2],
  )
})

test('a carried card steps from card to card', () => {
  const drawn = scene(['WI-1', 'WI-2', 'WI-3'], [joins('WI-2', 'WI-1'), joins('WI-3', 'WI-1')])
  const layout = treeLayout(drawn, words)
  const at = (key: string) => middleOf(layout.boxes.get(key)!)
  assert.deepEqual(treeStep(layout, at('WI-2'), 'right'), at('WI-3'))
  assert.deepEqual(treeStep(layout, at('WI-2'), 'up'), at('WI-1'))
})

test('five thousand records in a deep and wide tree are laid out without hanging', () => {
  const keys = Array.from({ length: 5_000 }, (_, at) => `WI-${at + 1}`)
  const links = keys.slice(1).map((key, at) => joins(key, at < 900 ? `WI-${at + 1}` : `WI-${(at % 900) + 1}`))
  const { spots } = treeLayout(scene(keys, links), words)
  assert.equal(spots.length, 5_000)
})
