import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changesTo } from '../../../model/canvas-place.ts'
import { middleOf } from '../geometry.ts'
import { treeAim, treeStep } from './tree-aim.ts'
import { treeLayout } from './tree-layout.ts'
import { placesFor } from './tree-places.ts'
import { both, card, joins, scene, words } from './tree-toy.ts'

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

test('what is made under a record is of the kind that leads on', () => {
  const drawn = scene(['WI-1'], [], { canvas: both })
  const layout = treeLayout(drawn, words)
  const { place } = treeAim(drawn, layout, middleOf(layout.boxes.get('WI-1')!), undefined, words)
  assert.deepEqual([place.kind, place.links], ['way', [{ name: 'serves', to: 'WI-1' }]])
})

test('a carried card steps from card to card', () => {
  const drawn = scene(['WI-1', 'WI-2', 'WI-3'], [joins('WI-2', 'WI-1'), joins('WI-3', 'WI-1')])
  const layout = treeLayout(drawn, words)
  const at = (key: string) => middleOf(layout.boxes.get(key)!)
  assert.deepEqual(treeStep(layout, at('WI-2'), 'right'), at('WI-3'))
  assert.deepEqual(treeStep(layout, at('WI-2'), 'up'), at('WI-1'))
})

test('a carried card goes along its row, past what hangs nearer beneath', () => {
  const keys = ['WI-1', 'WI-2', 'WI-3', 'WI-4', 'WI-5', 'WI-6', 'WI-7']
  const under: readonly [string, string][] = [
    ['WI-2', 'WI-1'],
    ['WI-3', 'WI-1'],
    ['WI-4', 'WI-2'],
    ['WI-5', 'WI-2'],
    ['WI-6', 'WI-3'],
    ['WI-7', 'WI-3'],
  ]
  const drawn = scene(
    keys,
    under.map(([from, to]) => joins(from, to)),
  )
  const layout = treeLayout(drawn, words)
  const at = (key: string) => middleOf(layout.boxes.get(key)!)
  assert.deepEqual(treeStep(layout, at('WI-2'), 'right'), at('WI-3'))
})
