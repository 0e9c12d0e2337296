import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CanvasSeen } from '../model/canvas-seen.ts'
import type { Change } from '../model/change.ts'
import { guessed } from './guess.ts'

// a journey with one text of its own and one record shown on it; the rest of it means nothing to a guess
const seen = {
  cards: [{ id: 'n1', title: 'Stay dry', fields: {} }],
  others: [{ id: 's1', title: 'Ride', fields: { order: 1 } }],
  centre: { id: 'j1', title: 'A wet morning', fields: { cells: [{ id: 't1', text: 'Looks up', score: -1 }] } },
  links: [
    { id: 'l1', from: 'j1', to: 'n1', name: 'shows', values: { sentiment: -1, stage: 'a' } },
    { id: 'l2', from: 'j1', to: 'n2', name: 'shows', values: {} },
  ],
} as unknown as CanvasSeen

const after = (...changes: Change[]) => guessed('canvas', changes)!(seen) as CanvasSeen

test('what is said of the centre, of its links and of what stands beside the cards is drawn at once', () => {
  const cells = [{ id: 't1', text: 'Looks up', score: -2 }]
  const felt = after(
    { verb: 'update', id: 'j1', set: { fields: { cells } } },
    { verb: 'update', id: 's1', set: { title: 'Rides' } },
    { verb: 'relink', id: 'l1', values: { sentiment: -2 } },
  )
  assert.deepEqual(felt.centre?.fields.cells, cells)
  assert.equal(felt.others[0]?.title, 'Rides')
  assert.deepEqual(felt.links[0]?.values, { sentiment: -2, stage: 'a' })
})

test('a link from the centre stands at once, and one taken away is gone', () => {
  const drawn = after(
    { verb: 'unlink', id: 'l2' },
    { verb: 'link', id: 'l3', from: 'j1', to: 'n3', name: 'shows', values: { stage: 'b' } },
  )
  assert.deepEqual(
    drawn.links.map(link => link.id),
    ['l1', 'l3'],
  )
})
