import { refuse } from '../../../model/method-refusal.ts'
import { quantilesBySample } from '../../../model/numbers/quantile.ts'
import { type Factor, factorOf } from './ranged-factor.ts'
import { chancesToBeat, chancesToLead, sortedParts } from './rank-chances.ts'
import type { Input, ItemResult, Output } from './rice-monte-carlo.method.ts'
import { isLognormal, simulate } from './score-simulation.ts'

const mostNamedPairs = 12
const mostInMatrix = 60
const mostNumbers = 40_000_000
/** Words of the answer that stand beside the items. */
const kept = new Set(['order', 'pairwise', 'tooClose', 'seed', 'draws', 'quantiles', 'items'])

/** Simulated scores of every item with ranks and pairs; equal seeds give equal answers. */
export function compute(input: Input): Output {
  const names = Object.keys(input.items)
  if (names.length * input.draws > mostNumbers)
    refuse('draws', input.draws, `at most ${Math.floor(mostNumbers / names.length)} for ${names.length} items`)
  const clash = names.find(name => kept.has(name))
  if (clash !== undefined) refuse('items', clash, `named otherwise than ${[...kept].join(', ')}`)
  const models = names.map(name => modelOf(input, name))
  const asLog = models.every(isLognormal) // the order of logarithms is the order of scores
  const simulated = models.map((model, index) =>
    simulate(model, input.draws, input.seed * 7919 + index * 104729, asLog),
  )
  const samples = simulated.map(each => each.values)
  const parts = sortedParts(samples)
  const [beats, leads] = [chancesToBeat(parts), chancesToLead(samples)]
  const results = samples.map((sample, i): ItemResult => {
    const quantiles = quantilesBySample(sample, parts[i]!, [0.05, 0.5, 0.95])
    const [p05, p50, p95] = (asLog ? quantiles.map(Math.exp) : quantiles) as [number, number, number]
    const expectedRank = 0.5 + beats.reduce((sum, row) => sum + row[i]!, 0)
    return { p05, p50, p95, mean: simulated[i]!.mean, probRank1: leads[i]!, expectedRank }
  })
  const order = names.map((_, i) => i).sort((a, b) => results[a]!.expectedRank - results[b]!.expectedRank)
  return {
    ...Object.fromEntries(names.map((name, i) => [name, results[i]!])),
    ...(names.length <= mostNamedPairs ? namedPairs(names, beats) : {}),
    order: order.map(i => names[i]!),
    pairwise: names.length <= mostInMatrix ? beats.map(row => [...row]) : null,
    tooClose: order.slice(1).flatMap((b, place) => {
      const a = order[place]!
      const chance = beats[a]![b]!
      const close = chance >= input.tooClose[0] && chance <= input.tooClose[1]
      return close ? [[names[a]!, names[b]!, chance] as [string, string, number]] : []
    }),
    seed: input.seed,
    draws: input.draws,
    quantiles: 'type 7',
    items: names,
  }
}

function modelOf({ items, dist, confidenceAs, reachEffortCorrelation }: Input, name: string) {
  const item = items[name]!
  const at = `items.${name}`
  const reach = factorOf(item.reach, dist, `${at}.reach`)
  const impact = factorOf(item.impact, dist, `${at}.impact`)
  const confidence = factorOf(item.confidence, dist, `${at}.confidence`)
  const effort = factorOf(item.effort, dist, `${at}.effort`)
  if (lowest(item.effort) <= 0) refuse(`${at}.effort`, item.effort, 'above 0')
  for (const key of ['reach', 'impact', 'confidence'] as const)
    if (lowest(item[key]) < 0) refuse(`${at}.${key}`, item[key], '0 or more')
  if (highest(item.confidence) > 1) refuse(`${at}.confidence`, item.confidence, 'from 0 to 1')
  if (reachEffortCorrelation !== 0 && !(reach.log && effort.log))
    refuse('reachEffortCorrelation', reachEffortCorrelation, `0, because reach or effort of ${name} is not lognormal`)
  const sigma = (factor: Factor) => (factor.log ? factor.sigma : 0)
  return {
    multiply: confidenceAs === 'factor' ? [reach, impact, confidence] : [reach, impact],
    divide: [effort],
    logCovariance: -reachEffortCorrelation * sigma(reach) * sigma(effort),
    success: confidenceAs === 'bernoulli' ? confidence : null,
  }
}

function lowest(given: number | readonly number[]): number {
  return typeof given === 'number' ? given : given[0]!
}

function highest(given: number | readonly number[]): number {
  return typeof given === 'number' ? given : given.at(-1)!
}

function namedPairs(names: readonly string[], beats: readonly Float64Array[]): Record<string, number> {
  return Object.fromEntries(
    names.flatMap((a, i) => names.flatMap((b, j) => (i === j ? [] : [[`prob${a}over${b}`, beats[i]![j]!]]))),
  )
}
