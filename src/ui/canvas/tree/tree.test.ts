import assert from 'node:assert/strict'
import { test } from 'node:test'
import { meets } from '../geometry.ts'
import type { Scene } from '../primitive.ts'
import { treeLayout } from './tree-layout.ts'
import { both, card, joins, scene, words } from './tree-toy.ts'

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

test('what is no card is drawn only where something hangs under it', () => {
  const guest = (key: string) => [key, card(key)] as const
  const others = new Map([guest('WI-8'), guest('WI-9'), ...['WI-1', 'WI-2'].map(guest)])
  const links = [joins('WI-1', 'WI-8'), joins('WI-1', 'WI-9'), joins('WI-2', 'WI-8')]
  const { spots } = treeLayout(scene(['WI-1', 'WI-2'], links, { records: others }), words)
  assert.deepEqual(spots.map(({ id, fixed }) => `${id} ${fixed === true}`).toSorted(), [
    'WI-1 false',
    'WI-2 false',
    'WI-8 true',
  ])
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

test('five thousand records in a deep and wide tree are laid out without hanging', () => {
  const keys = Array.from({ length: 5_000 }, (_, at) => `WI-${at + 1}`)
  const links = keys.slice(1).map((key, at) => joins(key, at < 900 ? `WI-${at + 1}` : `WI-${(at % 900) + 1}`))
  const { spots } = treeLayout(scene(keys, links), words)
  assert.equal(spots.length, 5_000)
})
