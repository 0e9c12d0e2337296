import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Canvas } from '../../../model/canvas.ts'
import { changesFor, changesTo } from '../../../model/canvas-place.ts'
import type { CanvasCard } from '../../../model/canvas-seen.ts'
import { choice, prose, steps } from '../../../model/field.ts'
import { kind } from '../../../model/kind.ts'
import { link } from '../../../model/link.ts'
import type { ChartLink } from '../../../model/record.ts'
import { meets, middleOf } from '../geometry.ts'
import type { Scene } from '../primitive.ts'
import { sheetAim, sheetPress } from './sheet-acts.ts'
import { sheetLayout, sheetOptions, subjectOf } from './sheet-layout.ts'
import type { SheetWords } from './sheet-words.ts'

const words: SheetWords = {
  nothing: 'nothing yet',
  day: day => day,
  field: (label, text) => `${label}: ${text}`,
  option: (label, option, isChosen) => `${label} ${option}${isChosen ? ' chosen' : ''}`,
  join: kinds => `Add ${kinds.join(' or ')}`,
  takeOff: 'off',
  writeHere: 'write here',
  issue: word => word,
  clear: 'clear',
  which: 'Which',
}
const plan = kind({
  word: 'plan',
  title: 'Plan',
  plural: 'plans',
  prefix: 'PN',
  says: '',
  made: 'in place',
  states: { open: { label: 'Open' } },
  fields: {
    why: prose({ label: 'Why', help: 'What it is for.' }),
    ways: steps({ label: 'Ways' }),
    mood: choice({ label: 'Mood', options: { good: 'Good', bad: 'Bad', odd: 'Odd' } }),
  },
  links: { for: link({ to: ['guest'], says: 'is for', back: 'has' }) },
})
const canvas: Canvas = {
  name: 'plan',
  title: '',
  says: '',
  primitive: 'sheet',
  about: 'plan',
  boxes: [
    { id: 'why', title: 'Why', column: 1, row: 1, wide: 2, fields: ['why'] },
    { id: 'ways', title: 'Ways', column: 1, row: 2, fields: ['ways'] },
    { id: 'mood', title: 'Mood', column: 2, row: 2, fields: ['mood'], links: ['for'] },
  ],
}
// the rest of a record means nothing to a sheet
const record = (key: string, word: string, fields = {}) =>
  ({ id: key, key, kind: word, title: key, fields, version: 1 }) as unknown as CanvasCard

function drawn(fields: Record<string, unknown>, more: Partial<Scene> = {}) {
  const cards = [record('PN-1', 'plan', fields), record('PN-2', 'plan')]
  const guests = [record('GU-1', 'guest'), record('GU-2', 'guest')]
  const links = [{ id: 'l1', name: 'for', from: 'PN-1', to: 'GU-1', values: {} }] as unknown as ChartLink[]
  const scene = {
    canvas,
    kinds: new Map([['plan', plan as never]]),
    cards,
    records: new Map([...cards, ...guests].map(one => [one.id, one])),
    links,
    issues: new Map(),
    asked: {},
    centre: null,
    ...more,
  } as unknown as Scene
  const layout = sheetLayout(scene, words)
  const press = (id: string, key = 'Enter') =>
    sheetPress(scene, layout, layout.spots.find(spot => spot.id === id)!, key, words)
  const aim = (id: string) => sheetAim(scene, layout, middleOf(layout.spots.find(spot => spot.id === id)!.box), words)
  return { scene, layout, press, aim }
}

test('what is written stands in its box, and what is not says so', () => {
  const { layout } = drawn({
    why: 'Because',
    ways: [
      { id: 'a', text: 'By foot' },
      { id: 'b', text: 'By bike' },
    ],
  })
  const says = layout.spots.map(spot => spot.says)
  assert.ok(says.includes('Why: Because') && says.includes('Ways: • By foot, • By bike'))
  assert.ok(drawn({}).layout.spots.some(spot => spot.says === 'Why: nothing yet'))
})

test('a box grows with what it holds, and nothing covers anything', () => {
  const short = drawn({ why: 'Because' }).layout
  const long = drawn({ why: 'Because it is so. '.repeat(60) }).layout
  assert.ok(long.boxes[0]!.at.height > short.boxes[0]!.at.height * 2)
  for (const { spots } of [short, long])
    for (const [at, { box }] of spots.entries()) assert.ok(spots.slice(at + 1).every(other => !meets(box, other.box)))
})

test('a press writes a field where it stands, sets an option, takes it back, or joins a record', () => {
  const { press, scene } = drawn({ mood: 'bad' })
  assert.deepEqual(press('PN-1 why'), { write: 'why', record: 'PN-1' })
  assert.deepEqual(press('PN-1 + for'), { join: 'for', record: 'PN-1' })
  const set = (id: string) => {
    const pressed = press(id)
    assert.ok(pressed && 'place' in pressed)
    return changesTo(scene.cards[0]!, pressed.place, []).flatMap(change =>
      change.verb === 'update' ? [change.set.fields] : [],
    )
  }
  assert.deepEqual(set('PN-1 mood good'), [{ mood: 'good' }])
  assert.deepEqual(set('PN-1 mood bad'), [{ mood: null }])
  assert.equal(press('PN-1 why', 'k'), null)
})

test('what is made in a box is joined to the sheet, or a line of its list; a text is written, not made', () => {
  const { aim, scene } = drawn({})
  const at = aim('PN-1 + for')!.place
  assert.deepEqual(
    changesFor(at.kind!, 'GU-3', 'New', at).map(change =>
      change.verb === 'link' ? [change.name, change.from, change.to] : change.verb,
    ),
    ['create', ['for', 'PN-1', 'GU-3']],
  )
  const brought = changesTo(scene.records.get('GU-2')!, at, scene.links)
  assert.deepEqual(
    brought.map(change => (change.verb === 'link' ? [change.name, change.from] : change.verb)),
    [['for', 'PN-1']],
  )
  assert.deepEqual(changesTo(scene.records.get('GU-1')!, at, scene.links), [], 'it stands there already')
  assert.equal(aim('PN-1 ways')?.place.item?.field, 'ways')
  assert.equal(aim('PN-1 why')?.place.refuses, 'write here')
})

test('a record taken off a sheet stays, only the link to it goes', () => {
  const { press, scene } = drawn({})
  const pressed = press('for GU-1', 'Delete')
  assert.ok(pressed && 'place' in pressed)
  assert.deepEqual(changesTo(scene.cards[0]!, pressed.place, scene.links), [{ verb: 'unlink', id: 'l1' }])
})

test('records that a link leads to stand in the box as cards', () => {
  const { layout } = drawn({})
  assert.deepEqual(
    layout.spots.filter(spot => spot.record).map(spot => spot.record),
    ['GU-1'],
  )
})

test('the sheet is that of the record it is drawn around, of the one asked for, or of the first', () => {
  const centre = record('PN-9', 'plan')
  assert.equal(subjectOf(drawn({}).scene)?.key, 'PN-1')
  assert.equal(subjectOf(drawn({}, { asked: { show: 'PN-2' } }).scene)?.key, 'PN-2')
  assert.equal(subjectOf(drawn({}, { centre }).scene)?.key, 'PN-9')
  assert.deepEqual(sheetOptions(drawn({}, { centre }).scene, words), [])
  assert.equal(sheetOptions(drawn({}).scene, words)[0]?.options.length, 2)
})
