// A roadmap of three bets with a season before one of them, and what trying things on it moves.
import { territory } from '../src/areas/map.ts'
import { defaultSettings } from '../src/model/settings.ts'
import { type WhatIf, whatIf } from '../src/model/what-if.ts'
import type { Step } from '../src/model/what-if-step.ts'
import { type Sketch, sketch } from './sketch.ts'

const map = territory()

/** B-1 for six weeks, B-2 for four with a season before it, B-3 for four without a price. */
export function roadmap(): Sketch {
  const drawn = sketch(map)
  const money = (low: number, high: number) => ({ costOfDelay: { low, high }, costOfDelayUnit: 'money' })
  drawn.add('bet', 'One', { horizon: 'now', order: 1, weeks: { low: 6, high: 6 }, ...money(4_000, 10_000) })
  const two = drawn.add('bet', 'Two', { horizon: 'now', order: 2, weeks: { low: 4, high: 4 }, ...money(2_000, 5_000) })
  drawn.add('bet', 'Three', { horizon: 'next', order: 1, weeks: { low: 4, high: 4 } })
  const season = drawn.add('constraint', 'August rush', { from: '2020-08-12', until: '2020-08-31', yearly: true })
  drawn.join(two, 'limitedBy', season)
  return drawn
}

export function tried(drawn: Sketch, step: Step | readonly Step[], lanes: number): WhatIf {
  const steps = 'does' in step ? [step] : step
  const result = whatIf(drawn.graph(), map, steps, { today: '2026-06-01', settings: { ...defaultSettings, lanes } })
  if ('not' in result) throw new Error(`${result.not}: ${result.because}`)
  return result
}
