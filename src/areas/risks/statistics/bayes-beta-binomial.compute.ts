import { betaQuantile } from '../../../model/numbers/incomplete-beta.ts'
import { percent, type Readout, rounded } from '../../../model/readout.ts'
import type { Input, Output } from './bayes-beta-binomial.method.ts'
import { type Beta, chanceGreater, expectedLoss } from './beta-comparison.ts'
import { rateOf } from './sample.ts'

/** Posterior means, chance, losses, 95 % credible intervals and, where ε was given, the decision. */
export function compute({ a, b, prior, priorB = prior, epsilon, plannedN }: Input): Output {
  const [[xa, na], [xb, nb]] = [rateOf(a, 'a', 0), rateOf(b, 'b', 0)]
  const first: Beta = [prior[0] + xa, prior[1] + na - xa]
  const second: Beta = [priorB[0] + xb, priorB[1] + nb - xb]
  const mean = ([alpha, beta]: Beta) => alpha / (alpha + beta)
  const same = first[0] === second[0] && first[1] === second[1]
  const [lossB, lossA] = [expectedLoss(second, first), expectedLoss(first, second)]
  const least = Math.min(lossA, lossB)
  const enough = plannedN === undefined || Math.min(na, nb) >= plannedN
  const chosen = lossB <= lossA ? 'choose-b' : 'choose-a'
  return {
    posteriorMean: [mean(first), mean(second)],
    chanceBBeatsA: same ? 0.5 : chanceGreater(second, first),
    chanceABeatsB: same ? 0.5 : chanceGreater(first, second),
    expectedLossChooseB: lossB,
    expectedLossChooseA: lossA,
    credible95A: credible(first),
    credible95B: credible(second),
    prior,
    n: [na, nb],
    decision:
      epsilon === undefined
        ? 'not-asked'
        : na + nb === 0
          ? 'no-data'
          : least < epsilon && enough
            ? chosen
            : 'keep-going',
    epsilon: epsilon ?? null,
    estimator: `beta-binomial, prior Beta(${prior[0]}, ${prior[1]})`,
  }
}

function credible([a, b]: Beta): [number, number] {
  return [betaQuantile(0.025, a, b), betaQuantile(0.975, a, b)]
}

/** The chance, and what each choice could cost. */
export function readout(output: Output): Readout {
  const {
    posteriorMean,
    chanceBBeatsA,
    expectedLossChooseA,
    expectedLossChooseB,
    credible95A,
    credible95B,
    n,
    decision,
  } = output
  const empty = n[0] + n[1] === 0
  const decided = {
    'choose-a': 'Choose the first: the loss one might regret is below what you said does not matter.',
    'choose-b': 'Choose the second: the loss one might regret is below what you said does not matter.',
    'keep-going': 'Keep going: the loss is still too large, or the planned size is not reached.',
    'no-data': 'No data yet: these figures are the prior alone.',
    'not-asked': 'Say which loss would not matter (epsilon) to get a decision.',
  }[decision]
  return {
    says: [
      empty
        ? 'No data yet: what follows is the prior alone.'
        : `The second is better with a chance of ${percent(chanceBBeatsA)}.`,
      `If you choose the second you lose ${rounded(expectedLossChooseB * 100, 4)} points on average, the first ${rounded(expectedLossChooseA * 100, 4)}.`,
      decided,
    ],
    sure: [
      `First ${percent(posteriorMean[0])} (95 %: ${percent(credible95A[0])} to ${percent(credible95A[1])}); second ${percent(posteriorMean[1])} (${percent(credible95B[0])} to ${percent(credible95B[1])}). ${output.estimator}.`,
    ],
    change: ['Another prior matters while n is small.'],
    silent: ['That the chance may be read at any time: stopping when it looks good inflates false wins.'],
    chart: {
      shape: 'dots',
      title: 'Believed rates',
      marks: [
        { label: 'first', value: posteriorMean[0], low: credible95A[0], high: credible95A[1] },
        { label: 'second', value: posteriorMean[1], low: credible95B[0], high: credible95B[1] },
      ],
    },
  }
}
