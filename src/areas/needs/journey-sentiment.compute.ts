import { refuse } from '../../model/method-refusal.ts'
import { listed, type Readout, rounded } from '../../model/readout.ts'
import type { Input, Output } from './journey-sentiment.method.ts'

/** The line and its landmarks; scores off the scale or of unknown stages are refused. Of equals the earlier stage. */
export function compute({ scale: [low, high], stages, scores, assumed }: Input): Output {
  for (const stage of Object.keys(scores))
    if (!stages.includes(stage)) refuse('scores', stage, `one of the stages: ${stages.join(', ')}`)
  let dropped = 0
  const line = stages.map(stage => {
    const given = Object.hasOwn(scores, stage) ? scores[stage]! : []
    const known = given.filter(value => value !== null)
    dropped += given.length - known.length
    for (const value of known)
      if (value < low || value > high) refuse(`scores.${stage}`, value, `from ${low} to ${high}`)
    return {
      stage,
      n: known.length,
      mean: known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : null,
    }
  })
  const scored = line.filter((each): each is typeof each & { mean: number } => each.mean !== null)
  const lowest = scored.reduce<(typeof scored)[number] | null>(
    (best, each) => (best && best.mean <= each.mean ? best : each),
    null,
  )
  const highest = scored.reduce<(typeof scored)[number] | null>(
    (best, each) => (best && best.mean >= each.mean ? best : each),
    null,
  )
  const steps = scored
    .slice(1)
    .map((each, i): [string, string, number] => [scored[i]!.stage, each.stage, each.mean - scored[i]!.mean])
  const drops = steps.filter(step => step[2] < 0)
  return {
    mean: Object.fromEntries(line.map(each => [each.stage, each.mean])),
    n: Object.fromEntries(line.map(each => [each.stage, each.n])),
    low: lowest?.stage ?? null,
    peak: highest?.stage ?? null,
    biggestDrop: drops.reduce<[string, string, number] | null>(
      (worst, step) => (worst && worst[2] <= step[2] ? worst : step),
      null,
    ),
    gaps: line.filter(each => each.n === 0).map(each => each.stage),
    hollow: assumed.filter(stage => stages.includes(stage)),
    dropped,
  }
}

/** Where it hurts. */
export function readout({ mean, n, low, peak, biggestDrop, gaps, hollow }: Output, { stages }: Input): Readout {
  if (low === null) return { says: ['No data.'], sure: [], change: [], silent: [], chart: null }
  return {
    says: [
      `Lowest at ${low}, highest at ${peak}.`,
      biggestDrop
        ? `The biggest drop is from ${biggestDrop[0]} to ${biggestDrop[1]} (${rounded(biggestDrop[2], 2)}).`
        : 'Feelings never drop from one stage to the next.',
    ],
    sure: [
      ...(gaps.length > 0 ? [`Nothing was observed at ${listed(gaps)}: a gap, not neutral.`] : []),
      ...(hollow.length > 0 ? [`Assumed, without evidence: ${listed(hollow)}.`] : []),
    ],
    change: ['Observations at the gaps.'],
    silent: ['Why people feel so.'],
    chart: {
      shape: 'line',
      title: 'Feeling by stage',
      marks: stages.map(label => ({
        label,
        value: mean[label] ?? null,
        note: `n = ${n[label]}${hollow.includes(label) ? ', assumed' : ''}`,
      })),
    },
  }
}
