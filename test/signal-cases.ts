import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areas, territory } from '../src/areas/map.ts'
import { askAll, askedOf, type Raised } from '../src/model/ask.ts'
import type { Graph } from '../src/model/graph.ts'
import { loadReads, neighbourhoodOf } from '../src/model/neighbourhood.ts'
import type { ChartRecord } from '../src/model/record.ts'
import { defaultSettings } from '../src/model/settings.ts'
import { isWhole, type Signal } from '../src/model/signal.ts'
import { type Sketch, sketch } from './sketch.ts'

/** The day on which all cases are asked. */
export const today = '2026-06-01'

/** For one rule: what trips it, what just does not, each drawn on an empty map. */
export interface SignalCase {
  trips(drawn: Sketch): unknown
  spares(drawn: Sketch): unknown
  /** What the finding says, where it tells more than its title. */
  says?: RegExp
}

/** Tries every rule of an area with its case, on the whole graph and on exactly what the rule declares to read. */
export function trySignals(area: string, cases: Readonly<Record<string, SignalCase>>): void {
  const signals: readonly Signal[] = areas.find(one => one.id === area)?.signals ?? []
  test(`every signal of ${area} has a record that trips it and one that just does not`, () => {
    assert.deepEqual(Object.keys(cases).sort(), signals.map(signal => signal.name).sort())
  })
  for (const signal of signals) {
    const one = cases[signal.name]
    if (!one) continue
    test(`${signal.title}: found`, async () => {
      const [finding, ...more] = await findings(signal, one.trips)
      assert.ok(finding, 'nothing was found')
      assert.deepEqual(more, [])
      assert.equal(finding.area, area)
      assert.match(finding.says, one.says ?? /^[A-Z0-9]/)
      assert.doesNotMatch(finding.says, /[.]$/)
      assert.match(finding.why, /[.?]$/)
      assert.ok(finding.action.label.length > 0)
    })
    test(`${signal.title}: just not`, async () => {
      assert.deepEqual(await findings(signal, one.spares), [])
    })
  }
}

/** What one rule finds, proved to be the same when it is handed no more than it declares. */
async function findings(signal: Signal, draw: (drawn: Sketch) => unknown): Promise<Raised[]> {
  const drawn = sketch(territory())
  draw(drawn)
  const whole = drawn.graph()
  const found = ask(signal, whole, whole, drawn.records)
  const declared = await declaredOf(signal, whole, drawn.records)
  assert.deepEqual(ask(signal, declared, whole, drawn.records), found, `${signal.name} reads what it does not declare`)
  for (const finding of found) actionFits(finding, drawn.records)
  return found
}

function ask(signal: Signal, graph: Graph, counted: Graph, records: readonly ChartRecord[]): Raised[] {
  const map = { ...territory(), signals: [signal] }
  const { count, share } = askedOf(map, counted, today, defaultSettings)
  const asked = askedOf(map, graph, today, defaultSettings, { count, share })
  return askAll(map, asked, records)
}

async function declaredOf(signal: Signal, whole: Graph, records: readonly ChartRecord[]): Promise<Graph> {
  const starts = isWhole(signal)
    ? records.filter(record =>
        signal.loads.some(load => load.kind === record.kind && (!load.field || record.fields[load.field] === load.is)),
      )
    : records.filter(record => record.kind === signal.about)
  return loadReads(
    territory(),
    [signal],
    starts.map(({ id }) => id),
    neighbourhoodOf(whole),
  )
}

/** A button that the map does not know would do nothing. */
function actionFits({ on, action }: Raised, records: readonly ChartRecord[]): void {
  const map = territory()
  if (action.do === 'list') {
    assert.ok(map.kinds.has(action.kind))
    return
  }
  if (action.do === 'gather') {
    assert.ok(map.kinds.get(action.kind)?.gathered, `${action.kind} is gathered under nothing`)
    return
  }
  const kind = map.kinds.get(records.find(record => record.id === on)?.kind ?? '')
  assert.ok(kind, 'only a list can be shown for the whole workspace')
  if (action.do === 'set') assert.ok(action.field in kind.fields, `${kind.word} has no field ${action.field}`)
  if (action.do === 'state') assert.ok(action.state in kind.states, `${kind.word} has no state ${action.state}`)
  if (action.do === 'link') {
    for (const other of action.kinds) {
      const [from, to] = action.way === 'from' ? [kind.word, other] : [other, kind.word]
      assert.ok(map.link(from, action.name)?.to.includes(to), `${from}.${action.name} does not lead to ${to}`)
    }
  }
}
