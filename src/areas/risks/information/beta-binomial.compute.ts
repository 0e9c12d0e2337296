import { refuse } from '../../../model/method-refusal.ts'
import { logBeta } from '../../../model/numbers/gamma.ts'
import { incompleteBeta } from '../../../model/numbers/incomplete-beta.ts'
import { percent, plain, type Readout, rounded } from '../../../model/readout.ts'
import type { Input, Output } from './beta-binomial.method.ts'

const mostTrials = 20_000_000

/** Worth now, with certainty, and after each size of test; a value of 0 is refused. */
export function compute({ prior: [a, b], valueAtRate1, cost, n, testCost }: Input): Output {
  if (valueAtRate1 === 0) refuse('valueAtRate1', valueAtRate1, 'different from 0')
  const sizes = Array.isArray(n) ? n : [n]
  const trials = sizes.reduce((sum, size) => sum + size, 0)
  if (trials > mostTrials) refuse('n', trials, `at most ${mostTrials} in all`)
  const now = Math.max(0, (valueAtRate1 * a) / (a + b) - cost)
  const flip = cost / valueAtRate1
  const evpi = worthOfCertainty(a, b, valueAtRate1, cost, flip)
  const worth = (size: number) => Math.min(evpi, worthOfTrials(size, a, b, valueAtRate1, cost))
  const evsi = Array.isArray(n) ? n.map(worth) : worth(n)
  return {
    evNow: now,
    evpi,
    evsi,
    netGain: Array.isArray(evsi) ? evsi.map(value => value - testCost) : evsi - testCost,
    breakEvenRate: flip >= 0 && flip <= 1 ? flip : null,
    bestNow: now > 0 ? 'build' : 'do-nothing',
  }
}

/** What is gained where the rate would change the choice, in closed form by incomplete betas. */
function worthOfCertainty(a: number, b: number, value: number, cost: number, flip: number): number {
  if (flip <= 0 || flip >= 1) return 0
  const builds = (value * a) / (a + b) - cost > 0
  // building pays above the flip, or below it where value falls with the rate; the other side changes the choice
  const side = builds === value > 0 ? 'lower' : 'upper'
  const mean = value * (a / (a + b)) * incompleteBeta(flip, a + 1, b)[side]
  return Math.max(0, (builds ? -1 : 1) * (mean - cost * incompleteBeta(flip, a, b)[side]))
}

/** Expected gain of deciding after n trials: only results that change the choice count, so that no change is worth exactly 0. */
function worthOfTrials(n: number, a: number, b: number, value: number, cost: number): number {
  const sign = (value * a) / (a + b) - cost > 0 ? -1 : 1
  let logMass = logBeta(a, b + n) - logBeta(a, b)
  let sum = 0
  for (let k = 0; k <= n; k += 1) {
    sum += Math.exp(logMass) * Math.max(0, sign * ((value * (a + k)) / (a + b + n) - cost))
    logMass += Math.log(((n - k) * (a + k)) / ((k + 1) * (b + n - k - 1)))
  }
  return sum
}

/** The worth of each size. */
export function readout({ evpi, evsi, netGain, breakEvenRate, bestNow }: Output, { n }: Input): Readout {
  const sizes = Array.isArray(n) ? n : [n]
  const worths = Array.isArray(evsi) ? evsi : [evsi]
  const nets = Array.isArray(netGain) ? netGain : [netGain]
  return {
    says: [
      `Best today: ${plain(bestNow)}; certainty would add ${rounded(evpi)}.`,
      ...sizes.map(
        (size, i) =>
          `Trying it on ${size} is worth ${rounded(worths[i])}${nets[i] === worths[i] ? '' : `, ${rounded(nets[i])} after its cost`}.`,
      ),
    ],
    sure: [
      breakEvenRate === null
        ? 'No rate between 0 and 1 changes the decision.'
        : `The decision flips at a rate of ${percent(breakEvenRate)}.`,
    ],
    change: ['A prior nearer the rate at which the decision flips.'],
    silent: ['How long it takes to observe them.'],
    chart: {
      shape: 'line',
      title: 'Worth of a test',
      marks: sizes.map((size, i) => ({ label: `n = ${size}`, value: worths[i]! })),
      lines: [{ label: 'certainty', at: evpi }],
    },
  }
}
