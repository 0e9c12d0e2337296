import { plain, type Readout, rounded } from '../../../model/readout.ts'
import { betFlags, decisionBehind } from './bet.ts'
import { bestAction, valueWithPerfect } from './decision.ts'
import type { Input, Output } from './evpi.method.ts'

/** Value now, value with certainty, and the difference. */
export function compute(input: Input): Output {
  const decision = decisionBehind(input)
  const now = bestAction(decision, decision.prior)
  const perfect = valueWithPerfect(decision)
  const going = decision.actions.find(([name]) => name === 'build')?.[1]
  const ev =
    going && input.prior === undefined ? going.reduce((sum, value, i) => sum + value * decision.prior[i]!, 0) : null
  return {
    ev,
    bestNow: now.name,
    evNow: now.value,
    evWithPerfect: perfect,
    evpi: Math.max(0, perfect - now.value),
    flags: betFlags(decision),
  }
}

/** What certainty would be worth. */
export function readout({ bestNow, evNow, evpi, evWithPerfect, flags }: Output): Readout {
  return {
    says: [
      `Best today: ${plain(bestNow)}, worth ${rounded(evNow)}.`,
      `Knowing for certain would add ${rounded(evpi)}: no test is worth more.`,
    ],
    sure:
      flags.length > 0
        ? [`Note: ${flags.map(plain).join(', ')}.`]
        : ['As sure as the probability and the pay-offs you gave.'],
    change: ['A probability nearer the point where the decision flips.'],
    silent: ['What a real, imperfect test is worth: see voi.evsi.'],
    chart: {
      shape: 'bars',
      title: 'Worth of the decision',
      marks: [
        { label: 'now', value: evNow },
        { label: 'with certainty', value: evWithPerfect },
      ],
    },
  }
}
