import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changesFor, changesTo } from '../../../model/canvas-place.ts'
import type { ChartLink } from '../../../model/record.ts'
import { middleOf } from '../geometry.ts'
import { lanesAim, lanesStep } from './lanes-aim.ts'
import { lanesLayout } from './lanes-layout.ts'
import { lanesPlaces } from './lanes-menu.ts'
import { toyBackbone, toyLink, toyRecord, toyScene, toyWords } from './lanes-toy.ts'
import { recordsSource, recordsTell } from './records-source.ts'

const records = [
  toyRecord('PA-1', 'part', { level: 'whole', order: 2 }),
  toyRecord('PA-2', 'part', { level: 'whole', order: 1 }),
  toyRecord('PA-3', 'part', { level: 'bit', order: 2 }),
  toyRecord('PA-4', 'part', { level: 'bit', order: 1 }),
  toyRecord('CU-1', 'cut', { on: '2026-03-01' }),
  toyRecord('CU-2', 'cut', { on: '2026-02-01' }),
  toyRecord('CU-3', 'cut', { on: '2025-02-01' }),
  toyRecord('CH-1', 'chore', { size: 3, unit: 'hours' }),
  toyRecord('CH-2', 'chore'),
  toyRecord('CH-3', 'chore', {}, 'over'),
  toyRecord('CH-4', 'chore'),
]
const links = [
  toyLink('PA-3', 'of', 'PA-2'),
  toyLink('PA-4', 'of', 'PA-2'),
  toyLink('CH-1', 'under', 'PA-3'),
  toyLink('CH-1', 'cut', 'CU-2'),
  toyLink('CH-2', 'under', 'PA-3'),
  toyLink('CH-2', 'cut', 'CU-2'),
]

function drawn(told: unknown = null, joined: readonly ChartLink[] = links) {
  const scene = toyScene(records, joined, told)
  const layout = lanesLayout(scene, recordsSource(scene, toyBackbone, toyWords), toyWords)
  const spot = (id: string) => layout.spots.find(one => one.id === id)!
  const cell = (id: string) => middleOf(layout.cells.get(id)!.box)
  const drop = (id: string, at: { x: number; y: number }) => {
    const place = lanesAim(layout, at, spot(id))?.place
    const record = scene.records.get(spot(id).record!)!
    return place ? changesTo(record, place, joined) : null
  }
  return { scene, layout, spot, cell, drop }
}
const told = (changes: ReturnType<typeof changesTo> | null) =>
  (changes ?? []).map(change =>
    change.verb === 'update'
      ? `= ${JSON.stringify(change.set.fields)}`
      : change.verb === 'link'
        ? `+ ${change.name} ${change.to}`
        : `- ${'id' in change ? change.id : ''}`,
  )

test('the backbone lies in its order, steps under their activity; slices by their day, past empty ones left out', () => {
  const { layout } = drawn()
  assert.deepEqual(
    layout.groups.map(({ head }) => head.id),
    ['PA-2', 'PA-1'],
  )
  assert.deepEqual(
    layout.columns.map(({ column }) => `${column.group} ${column.id}`),
    ['PA-2 PA-4', 'PA-2 PA-3', 'PA-1 PA-1'],
  )
  assert.deepEqual(
    layout.lanes.map(({ lane }) => lane.id),
    ['CU-2', 'CU-1', ''],
  )
  assert.equal(layout.groups[0]!.box.width > layout.groups[1]!.box.width, true)
})

test('cards stand in their cells one beneath the other; open ones under no step wait in the tray', () => {
  const { layout, spot } = drawn()
  assert.deepEqual(
    layout.tray?.items.map(item => item.id),
    ['CH-4'],
  )
  assert.equal(spot('CH-3'), undefined)
  assert.equal(spot('CH-2').box.y > spot('CH-1').box.y, true)
  assert.equal(spot('CH-2').box.x, spot('CH-1').box.x)
  assert.match(spot('CH-1').says, /PA-3 · CU-2/)
})

test('a slice tells how much stands in it, what that weighs, and how much weighs nothing yet', () => {
  const { layout } = drawn()
  assert.deepEqual(layout.lanes[0]!.lane.notes, ['day 2026-02-01', 'cards 2', 'weighs 3 hours', 'unweighed 1'])
})

test('a drop writes the step, the slice, and the place among neighbours; nothing where it lay', () => {
  const { cell, drop, spot } = drawn()
  assert.deepEqual(told(drop('CH-4', cell('PA-1|CU-1'))), ['+ under PA-1', '+ cut CU-1'])
  assert.deepEqual(told(drop('CH-1', cell('PA-3|CU-1'))), ['- CH-1 cut CU-2', '+ cut CU-1'])
  assert.deepEqual(told(drop('CH-1', cell('PA-3|'))), ['- CH-1 cut CU-2'])
  const last = middleOf(spot('CH-2').box)
  assert.deepEqual(told(drop('CH-1', { ...last, y: last.y + 20 })), ['= {"order":3}'])
  assert.deepEqual(told(drop('CH-1', middleOf(spot('CH-1').box))), [])
})

test('the tray takes a card off the map', () => {
  const { layout, drop } = drawn()
  assert.deepEqual(told(drop('CH-1', middleOf(layout.tray!.box))), ['- CH-1 under PA-3', '- CH-1 cut CU-2'])
})

test('a card under two steps leaves only the one it is taken from', () => {
  const { drop, cell } = drawn(null, [...links, toyLink('CH-1', 'under', 'PA-1')])
  assert.deepEqual(told(drop('CH-1 PA-1|CU-2', cell('PA-4|CU-2'))), ['- CH-1 under PA-1', '+ under PA-4'])
})

test('heads are carried: a step within its activity or into another one, an activity past another, a slice past another', () => {
  const { layout, drop, spot } = drawn()
  assert.deepEqual(told(drop('column PA-4', middleOf(spot('column PA-3').box))), ['= {"order":3}'])
  assert.deepEqual(told(drop('column PA-4', middleOf(layout.columns[2]!.box))), ['- PA-4 of PA-2', '+ of PA-1'])
  assert.deepEqual(told(drop('group PA-2', middleOf(spot('group PA-1').box))), ['= {"order":3}'])
  const [first, second] = layout.lanes
  const moved = told(drop('lane CU-2', middleOf(second!.band)))
  assert.equal(moved.length, 1)
  assert.equal(Number(/[\d.]+/.exec(moved[0]!)![0]) > second!.lane.order, true)
  assert.deepEqual(told(drop('lane CU-2', middleOf(first!.band))), [])
})

test('new ones are made in a cell, a step at the end of its activity, a slice as the last', () => {
  const { layout } = drawn()
  const place = (id: string) => layout.places.find(one => one.id === id)!
  const made = (id: string) => changesFor(place(id).kind ?? 'chore', 'new', 'New', place(id))
  assert.deepEqual(
    made('PA-4|CU-1').map(change => (change.verb === 'link' ? `${change.name} ${change.to}` : change.verb)),
    ['create', 'under PA-4', 'cut CU-1'],
  )
  assert.deepEqual(made('new bit PA-2')[0], {
    verb: 'create',
    id: 'new',
    kind: 'part',
    title: 'New',
    fields: { level: 'bit', order: 3 },
  })
  assert.equal(made('new lane')[0]!.verb === 'create' && (made('new lane')[0] as { kind: string }).kind, 'cut')
})

test('arrows carry a card to the next column, past its neighbour, to the next slice, and into the tray', () => {
  const { layout, cell, spot } = drawn()
  const aimed = (at: { x: number; y: number }) => lanesAim(layout, at, spot('CH-1'))?.place.id
  assert.equal(aimed(lanesStep(layout, cell('PA-3|CU-2'), 'right', false)), 'PA-1|CU-2')
  assert.equal(aimed(lanesStep(layout, cell('PA-3|CU-2'), 'down', true)), 'PA-3|CU-1')
  assert.equal(aimed(lanesStep(layout, cell('PA-3|'), 'down', true)), 'tray')
})

test('the menu leads along the slice, along the step and off the map', () => {
  const { scene, layout, spot } = drawn()
  assert.deepEqual(
    lanesPlaces(scene, layout, spot('CH-1'), toyWords).map(place => place.id),
    ['PA-4|CU-2', 'PA-3|CU-2', 'PA-1|CU-2', 'PA-3|CU-1', 'PA-3|', 'tray'],
  )
})

test('a check of slices reads the backbone and what each reaches; a hole stays told until a slice fills it', () => {
  const { scene } = drawn()
  assert.deepEqual(recordsTell(scene, toyBackbone, toyWords), {
    backbone: ['PA-2', 'PA-1'],
    slices: [
      {
        id: 'CU-2',
        stories: [
          ['PA-2', 'CH-1'],
          ['PA-2', 'CH-2'],
        ],
      },
      { id: 'CU-1', stories: [] },
    ],
    unsliced: [],
  })
  const { layout } = drawn({ holes: { 'CU-2': ['PA-1'], 'CU-1': ['PA-2', 'PA-1'] } })
  assert.deepEqual(
    layout.lanes.map(({ lane }) => lane.holes),
    [['PA-1'], ['PA-1'], []],
  )
  assert.match(layout.spots.find(({ id }) => id === 'lane CU-2')!.says, /without PA-1/)
})
