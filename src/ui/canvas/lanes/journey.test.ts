import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changeForItems, changesTo, changesToAll } from '../../../model/canvas-place.ts'
import type { Step } from '../../../model/field.ts'
import { middleOf } from '../geometry.ts'
import type { Pressed } from '../primitive.ts'
import { itemsSource, itemsTell } from './items-source.ts'
import { lanesAim } from './lanes-aim.ts'
import { lanesLayout } from './lanes-layout.ts'
import { lanesMore, lanesPlaces } from './lanes-menu.ts'
import { lanesPress, lanesWrite, scoreBy } from './lanes-press.ts'
import { toyLink, toyRecord, toyScene, toyWithin, toyWords } from './lanes-toy.ts'

const stages = [
  { id: 'one', text: 'First' },
  { id: 'two', text: 'Second' },
  { id: 'three', text: 'Third' },
]
const notes = [
  { id: 'a', text: 'Looks', sort: 'does', under: 'one', score: 1 },
  { id: 'b', text: 'Waits', sort: 'does', under: 'one' },
  { id: 'c', text: 'Lost', sort: 'feels', under: 'gone' },
]
const way = toyRecord('WA-1', 'way', { stages, notes })
const shown = toyLink('WA-1', 'shows', 'CH-1', { stage: 'three', lane: 'feels', felt: -2 })
const felt = {
  mean: { one: 1, two: null, three: -2 },
  n: { one: 1, two: 0, three: 1 },
  low: 'three',
  peak: 'one',
  biggestDrop: ['one', 'three', -3],
  hollow: ['one'],
}

function drawn(told: unknown = null) {
  const scene = toyScene([way, toyRecord('CH-1', 'chore')], [shown], told)
  const layout = lanesLayout(scene, itemsSource(scene, way, toyWithin, toyWords), toyWords)
  const spot = (id: string) => layout.spots.find(one => one.id === id)!
  const cell = (id: string) => middleOf(layout.cells.get(id)!.box)
  const aimed = (id: string, at: { x: number; y: number }) => lanesAim(layout, at, spot(id))!.place
  const press = (id: string, key: string) => lanesPress(scene, layout, spot(id), key, toyWords)
  return { scene, layout, spot, cell, aimed, press }
}
const notesAfter = (place: Parameters<typeof changesTo>[1], field = 'notes') => {
  const [change] = changesTo(way, place, [shown])
  assert.ok(change?.verb === 'update')
  return (change.set.fields as Record<string, Step[]>)[field]!
}
const placed = (pressed: Pressed | null) => {
  assert.ok(pressed && 'place' in pressed)
  return pressed.place
}

test('stages are columns, sorts are lanes; texts and shown records stand where they say, those of no stage beneath', () => {
  const { layout } = drawn()
  assert.deepEqual(
    layout.columns.map(({ column }) => column.label),
    ['First', 'Second', 'Third'],
  )
  assert.deepEqual(
    layout.lanes.map(({ lane }) => lane.label),
    ['Does', 'Feels'],
  )
  assert.deepEqual(
    layout.cells.get('one|does')!.items.map(item => item.id),
    ['notes a', 'notes b'],
  )
  assert.deepEqual(
    layout.cells.get('three|feels')!.items.map(item => item.id),
    [shown.id],
  )
  assert.deepEqual(
    layout.tray?.items.map(item => item.id),
    ['notes c'],
  )
})

test('a text that is carried keeps what it says and stands in another stage, lane and place', () => {
  const { aimed, cell, spot } = drawn()
  // alone in a cell it needs no other place in the order, by whichever hand it came
  assert.deepEqual(notesAfter(aimed('notes a', cell('two|feels'))), [
    { ...notes[0], sort: 'feels', under: 'two' },
    notes[1],
    notes[2],
  ])
  const above = { ...middleOf(spot('notes a').box), y: spot('notes a').box.y + 2 }
  assert.deepEqual(
    notesAfter(aimed('notes b', above)).map(note => note.id),
    ['b', 'a', 'c'],
  )
})

test('a shown record that is carried changes the values of its own link, and only of that one', () => {
  const { aimed, cell } = drawn()
  assert.deepEqual(changesTo(way, aimed(shown.id, cell('one|does')), [shown]), [
    { verb: 'relink', id: shown.id, values: { stage: 'one', lane: 'does' } },
  ])
})

test('several texts that are carried together are one change of the record that holds them', () => {
  const { aimed, cell } = drawn()
  const moves = ['notes a', 'notes b'].map(id => ({ record: 'WA-1', place: aimed(id, cell('three|does')) }))
  const changes = changesToAll(moves, () => way, [])
  assert.equal(changes.length, 1)
  const [change] = changes
  assert.ok(change?.verb === 'update')
  assert.deepEqual(
    (change.set.fields!.notes as Step[]).map(({ id, under }) => `${id} ${under}`),
    ['a three', 'b three', 'c gone'],
  )
})

test('keys say how it felt, of a text and of a link; a full stop takes it back, Delete takes it off the map', () => {
  const { press } = drawn()
  assert.equal(notesAfter(placed(press('notes a', '2')))[0]!.score, 2)
  assert.equal(notesAfter(placed(press('notes b', '-')))[1]!.score, -1)
  assert.equal('score' in notesAfter(placed(press('notes a', '.')))[0]!, false)
  assert.deepEqual(changesTo(way, placed(press(shown.id, '+')), []), [
    { verb: 'relink', id: shown.id, values: { felt: -1 } },
  ])
  assert.deepEqual(changesTo(way, placed(press(shown.id, 'Delete')), []), [{ verb: 'unlink', id: shown.id }])
  assert.deepEqual(
    notesAfter(placed(press('notes a', 'Delete'))).map(note => note.id),
    ['b', 'c'],
  )
  assert.equal(press('notes a', 'z'), null)
  assert.deepEqual([scoreBy('-', -2, [-2, 2]), scoreBy('3', null, [-2, 2])], [-2, undefined])
})

test('stages are carried, written anew and taken away; a new one comes last', () => {
  const { aimed, layout, scene, spot, press } = drawn()
  const order = notesAfter(aimed('column three', middleOf(spot('column one').box)), 'stages').map(stage => stage.id)
  assert.deepEqual(order, ['three', 'one', 'two'])
  const written = lanesWrite(scene, layout, spot('column two'), 'Middle')
  assert.equal(notesAfter(placed(written), 'stages')[1]!.text, 'Middle')
  assert.equal(notesAfter(placed(press('column two', 'Delete')), 'stages').length, 2)
  const makes = layout.places.find(({ id }) => id === 'new column')!.item!
  const { change, spots } = changeForItems(way, makes, ['Last'])
  assert.ok(change.verb === 'update')
  const made = (change.set.fields!.stages as Step[]).at(-1)!
  assert.deepEqual([made.text, spots], ['Last', [`column ${made.id}`]])
})

test('where something is added one writes a text, or brings in a record with the stage and lane it stands in', () => {
  const { layout, scene, spot, press } = drawn()
  const place = layout.places.find(({ id }) => id === 'two|feels')!
  assert.deepEqual(place.item, { of: 'WA-1', field: 'notes', values: { under: 'two', sort: 'feels' } })
  assert.deepEqual(press('+ two|feels', 'Enter'), { makeAt: 'two|feels' })
  assert.deepEqual(press('+ two|feels', 'l'), {
    record: 'WA-1',
    join: 'shows',
    values: { stage: 'two', lane: 'feels' },
  })
  assert.deepEqual(
    lanesMore(scene, layout, spot('+ two|feels'), toyWords).map(({ key }) => key),
    ['Enter', 'l'],
  )
})

test('the menu of an observation leads along its stage and lane, to every other feeling, and off the map', () => {
  const { scene, layout, spot } = drawn()
  assert.deepEqual(
    lanesPlaces(scene, layout, spot('notes a'), toyWords).map(place => place.id),
    [
      'one|does',
      'two|does',
      'three|does',
      'one|feels',
      'feels 2',
      'feels 0',
      'feels -1',
      'feels -2',
      'feels null',
      'off',
    ],
  )
})

test('what is asked of the calculation: every score by stage, and the stages whose scores are guesses', () => {
  const { scene } = drawn()
  assert.deepEqual(itemsTell(scene, way, toyWithin, toyWords), {
    stages: ['one', 'two', 'three'],
    scores: { one: [1], two: [], three: [-2] },
    assumed: ['one', 'three'],
  })
})

test('a stage is read aloud with its feeling, or with the gap it is', () => {
  const { spot } = drawn(felt)
  assert.equal(spot('column three').says, 'stageFeels Third -2 1')
  assert.equal(spot('column two').says, 'stageSilent Second')
})
