import { refuse } from '../../model/method-refusal.ts'
import { sumOf } from '../../model/numbers/moments.ts'
import { quantilesInPlace } from '../../model/numbers/quantile.ts'
import { seededRandom } from '../../model/numbers/random.ts'
import { listed, percent, type Readout, rounded } from '../../model/readout.ts'
import { presentValue } from './cash-flow.ts'
import type { Input, Output } from './range.method.ts'
import { quantileOf } from './uncertain-flow.ts'

const mostNumbers = 5_000_000

/** Draws of the NPV with its tornado; equal seeds give equal answers. */
export function compute({ flows, rate, dist, draws, seed }: Input): Output {
  if (flows.length * draws > mostNumbers)
    refuse('draws', draws, `at most ${Math.floor(mostNumbers / flows.length)} for ${flows.length} flows`)
  if (Array.isArray(rate) && rate[0] <= -1) refuse('rate[0]', rate[0], 'more than -1')
  const labels = flows.map((flow, t) => flow.label ?? `flow ${t}`)
  const inputs = flows.map((flow, t) => quantileOf(flow.value, dist, `flows[${t}].value`))
  const rateOf = quantileOf(rate, dist, 'rate')
  const base = { draws, seed, quantiles: 'type 7' }
  if (flows.length === 0)
    return { p05: null, p50: null, p95: null, mean: null, chanceOfLoss: null, tornado: [], base: null, ...base }
  const random = seededRandom(seed)
  const values = Float64Array.from({ length: draws }, () =>
    presentValue(
      inputs.map(draw => draw(random.uniform())),
      rateOf(random.uniform()),
    ),
  )
  const loss = values.reduce((count, value) => count + (value < 0 ? 1 : 0), 0)
  const mean = sumOf(values) / draws
  const [p05, p50, p95] = quantilesInPlace(values, [0.05, 0.5, 0.95])
  const medians = inputs.map(quantile => quantile(0.5))
  const at = (changed: number, p: number) =>
    presentValue(
      medians.map((value, t) => (t === changed ? inputs[t]!(p) : value)),
      rateOf(changed === flows.length ? p : 0.5),
    )
  const tornado = [...labels, 'rate']
    .map((label, i) => ({ label, low: at(i, 0.05), high: at(i, 0.95) }))
    .map(bar => ({ ...bar, swing: Math.abs(bar.high - bar.low) }))
    .filter(bar => bar.swing > 0)
    .sort((a, b) => b.swing - a.swing)
  return { p05: p05!, p50: p50!, p95: p95!, mean, chanceOfLoss: loss / draws, tornado, ...base, base: at(-1, 0.5) }
}

/** The spread and its largest cause. */
export function readout({ p05, p50, p95, chanceOfLoss, tornado, draws, seed }: Output): Readout {
  if (p50 === null) return { says: ['No data.'], sure: [], change: [], silent: [], chart: null }
  const digits = Math.max(Math.abs(p05!), Math.abs(p95!)) < 100 ? 2 : 0
  return {
    says: [
      `Nine in ten outcomes lie between ${rounded(p05, digits)} and ${rounded(p95, digits)}, the middle at ${rounded(p50, digits)}.`,
      `It loses money with a chance of ${percent(chanceOfLoss)}.`,
    ],
    sure: [`${draws.toLocaleString('en')} draws, seed ${seed}; inputs drawn independently.`],
    change: tornado.length > 0 ? [`Most depends on ${listed(tornado.slice(0, 3).map(bar => bar.label))}.`] : [],
    silent: ['Costs and income nobody thought of.'],
    chart: {
      shape: 'bars',
      title: 'What swings the value',
      marks: tornado.map(({ label, low, high }) => ({
        label,
        value: (low + high) / 2,
        low: Math.min(low, high),
        high: Math.max(low, high),
      })),
    },
  }
}
