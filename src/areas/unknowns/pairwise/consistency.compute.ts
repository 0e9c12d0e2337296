import { refuse } from '../../../model/method-refusal.ts'
import { many, percent, type Readout } from '../../../model/readout.ts'
import type { Input, Output } from './consistency.method.ts'

const mostLoops = 50
const mostForLoops = 300

/** Circular triads and ζ; an incomplete or tied set has none. */
export function compute({ prefers, items }: Input): Output {
  const n = prefers.length
  const names = items ?? prefers.map((_, index) => String(index + 1))
  if (names.length !== n) refuse('items', names.length, `as many as rows, ${n}`)
  const bad = prefers.findIndex(row => row.length !== n)
  if (bad >= 0) refuse(`prefers[${bad}]`, `${prefers[bad]!.length} columns`, `${n} columns`)
  const none = { circularTriads: null, zeta: null, maxTriads: null, loops: [], n }
  if (n < 3) return { ...none, status: 'too-few' }
  const beats = (i: number, j: number) => prefers[i]![j] === 1
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j < i; j += 1) if (beats(i, j) === beats(j, i)) return { ...none, status: 'incomplete' }
  const wins = prefers.map((row, i) => row.reduce((sum, value, j) => sum + (i !== j && value === 1 ? 1 : 0), 0))
  const circularTriads = (n * (n - 1) * (2 * n - 1)) / 12 - wins.reduce((sum, a) => sum + a * a, 0) / 2
  const maxTriads = n % 2 === 1 ? (n ** 3 - n) / 24 : (n ** 3 - 4 * n) / 24
  return {
    circularTriads,
    zeta: 1 - circularTriads / maxTriads,
    maxTriads,
    loops: circularTriads === 0 || n > mostForLoops ? [] : loopsOf(n, names, beats),
    n,
    status: 'ok',
  }
}

/** The first loops, to be looked at again. */
function loopsOf(n: number, names: readonly string[], beats: (i: number, j: number) => boolean): Output['loops'] {
  const found: Output['loops'] = []
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) {
      for (let k = j + 1; k < n; k += 1) {
        if (beats(i, j) && beats(j, k) && beats(k, i)) found.push([names[i]!, names[j]!, names[k]!])
        else if (beats(j, i) && beats(i, k) && beats(k, j)) found.push([names[i]!, names[k]!, names[j]!])
        if (found.length >= mostLoops) return found
      }
    }
  }
  return found
}

/** How well the choices fit one order. */
export function readout({ circularTriads, zeta, maxTriads, loops, n, status }: Output): Readout {
  if (status !== 'ok') {
    const why =
      status === 'too-few'
        ? 'Fewer than three items: nothing can go round.'
        : 'Some pairs are missing or tied: consistency is not known.'
    return { says: [why], sure: [], change: [], silent: [], chart: null }
  }
  return {
    says: [`${many(circularTriads!, 'loop')} of at most ${maxTriads}: consistency ${percent(zeta)}.`],
    sure: [`One rater, ${n} items, every pair once.`],
    change: loops.slice(0, 3).map(([a, b, c]) => `Look again at ${a} over ${b}, ${b} over ${c}, ${c} over ${a}.`),
    silent: ['Whether the rater is careless or the items simply cannot be put in one order.'],
    chart: null,
  }
}
