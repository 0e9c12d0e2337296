import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Sketch, sketch } from '../../test/sketch.ts'
import { territory } from '../areas/map.ts'
import { askAll, askedOf } from './ask.ts'
import { quietCounts, sift } from './quiet.ts'
import { reachOf } from './reach.ts'
import { defaultSettings, type Settings } from './settings.ts'

const map = territory()
const today = '2026-06-01'

test('a missing thing is asked for under a bet in now, and only counted elsewhere', () => {
  const drawn = sketch(map)
  const [now, later] = ['now', 'later'].map(horizon => {
    const bet = drawn.add('bet', horizon, { horizon })
    const need = drawn.add('need', `need of ${horizon}`)
    drawn.join(bet, 'addresses', need)
    return need
  })
  const { shown, quiet } = asked(drawn)
  assert.ok(shown.some(finding => finding.rule === 'unheard-need' && finding.on === now?.id))
  assert.ok(quiet.some(({ finding, because }) => finding.on === later?.id && because === 'off the path'))
  assert.equal(quietCounts(quiet).get('unheard-need'), 1)
})

test('a wrong thing is shown wherever it stands', () => {
  const drawn = sketch(map)
  drawn.add('question', 'May we?', { due: '2026-05-01' })
  assert.deepEqual(
    asked(drawn).shown.map(finding => finding.rule),
    ['overdue-question'],
  )
})

test('closed, archived, and imported and untouched records raise nothing', () => {
  const drawn = sketch(map)
  const due = { due: '2026-05-01' }
  drawn.add('question', 'Answered', due, { state: 'answered' })
  drawn.add('question', 'Archived', due, { archivedAt: '2026-05-01T00:00:00.000Z' })
  drawn.add('question', 'Imported', due, { cameFrom: { system: 'tracker', id: '1' }, touched: false })
  drawn.add('question', 'Taken up', due, { cameFrom: { system: 'tracker', id: '2' }, touched: true })
  assert.deepEqual(
    asked(drawn).shown.map(finding => finding.on),
    ['question-4'],
  )
})

test('a muted area and a finding set aside are quiet until their day', () => {
  const drawn = sketch(map)
  const waiver = { until: '2026-06-01', reason: 'Ben is away', by: 'ana' }
  drawn.add('question', 'May we?', { due: '2026-05-01' }, { waivers: { 'overdue-question': waiver } })
  assert.deepEqual(
    asked(drawn).quiet.map(({ because }) => because),
    ['set aside'],
  )
  assert.deepEqual(asked(drawn, '2026-06-02').shown.length, 1)
  const muted = { ...defaultSettings, areas: { unknowns: 'not now' as const } }
  assert.deepEqual(
    asked(drawn, '2026-06-02', muted).quiet.map(({ because }) => because),
    ['muted area'],
  )
})

function asked(drawn: Sketch, on = today, settings: Settings = defaultSettings) {
  const graph = drawn.graph()
  const findings = askAll(map, askedOf(map, graph, on, settings), drawn.records)
  return sift(map, graph, reachOf(map, graph, on, settings), findings, { today: on, settings })
}
