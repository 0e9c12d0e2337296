import { refuse } from '../../model/method-refusal.ts'
import { quantilesInPlace } from '../../model/numbers/quantile.ts'
import { seededRandom } from '../../model/numbers/random.ts'
import { ranked, rankOrder } from '../../model/numbers/rank.ts'
import { listed, percent, type Readout, rounded } from '../../model/readout.ts'
import { uniqueIds } from '../../model/unique-ids.ts'
import type { Input, Output } from './opportunity.method.ts'
import { opportunityLevel, opportunityScore } from './opportunity-score.ts'

const resamples = 2000
const fewAnswers = 30

interface Served {
  importance: number | null
  satisfaction: number | null
  interval: [number, number] | null
  n: number | null
  dropped: number
}

/** Score, zone and level of each outcome; ratings off 1 to 5 and mixed forms are refused. */
export function compute({ outcomes, conf, seed }: Input): Output {
  uniqueIds(outcomes, 'outcomes')
  const rows = outcomes.map(
    (outcome, index) => [outcome.id, servedOf(outcome, `outcomes[${index}]`, conf, seed + index)] as const,
  )
  const collect = <T>(of: (served: Served) => T) => Object.fromEntries(rows.map(([id, served]) => [id, of(served)]))
  const scoreOf = ({ importance, satisfaction }: Served) =>
    importance === null || satisfaction === null ? null : opportunityScore(importance, satisfaction)
  return {
    score: collect(scoreOf),
    zone: collect(served => zoneOf(served)),
    level: collect(served => levelOf(scoreOf(served))),
    importance: collect(served => served.importance),
    satisfaction: collect(served => served.satisfaction),
    interval: collect(served => served.interval),
    n: collect(served => served.n),
    dropped: collect(served => served.dropped),
    rank: rankOrder(
      ranked(
        rows.flatMap(([id, served]) => {
          const score = scoreOf(served)
          return score === null ? [] : [[id, score] as const]
        }),
      ),
    ),
    flags: collect(served => [
      ...(served.n === null ? ['estimate'] : []),
      ...(served.n !== null && served.n < fewAnswers ? ['few-answers'] : []),
    ]),
    intervalMethod: `bootstrap percentile, ${resamples} resamples, ${percent(conf)}, seed ${seed}`,
  }
}

function zoneOf({ importance, satisfaction }: Served): Output['zone'][string] {
  if (importance === null || satisfaction === null) return null
  if (satisfaction > importance) return 'overserved'
  return opportunityScore(importance, satisfaction) >= 10 && importance > satisfaction
    ? 'underserved'
    : 'appropriately-served'
}

const levelOf = (score: number | null): Output['level'][string] => (score === null ? null : opportunityLevel(score))

function servedOf(
  { importance, satisfaction, ratings }: Input['outcomes'][number],
  at: string,
  conf: number,
  seed: number,
): Served {
  if (ratings) return fromPairs(ratings.map(pairOf), at, conf, seed)
  if (Array.isArray(importance) || Array.isArray(satisfaction)) {
    if (!Array.isArray(importance) || !Array.isArray(satisfaction))
      refuse(`${at}.satisfaction`, satisfaction, 'given in the same form as importance')
    if (importance.length !== satisfaction.length)
      refuse(`${at}.satisfaction`, `${satisfaction.length} answers`, `as many as importance, ${importance.length}`)
    return fromPairs(
      importance.map((value, i) => [value, satisfaction[i]!]),
      at,
      conf,
      seed,
    )
  }
  return { importance: importance ?? null, satisfaction: satisfaction ?? null, interval: null, n: null, dropped: 0 }
}

function pairOf(given: NonNullable<Input['outcomes'][number]['ratings']>[number]): [number | null, number | null] {
  return Array.isArray(given) ? given : [given.importance ?? null, given.satisfaction ?? null]
}

function fromPairs(
  pairs: readonly (readonly [number | null, number | null])[],
  at: string,
  conf: number,
  seed: number,
): Served {
  for (const [row, pair] of pairs.entries()) {
    for (const value of pair)
      if (value !== null && !(Number.isInteger(value) && value >= 1 && value <= 5))
        refuse(`${at}.ratings[${row}]`, value, 'a whole number from 1 to 5, or null')
  }
  const whole = pairs.filter(([i, s]) => i !== null && s !== null)
  const dropped = pairs.length - whole.length
  const n = whole.length
  if (n === 0) return { importance: null, satisfaction: null, interval: null, n, dropped }
  const tops = whole.map(([i, s]) => (i! >= 4 ? 1 : 0) + (s! >= 4 ? 2 : 0))
  const importance = (10 * tops.filter(top => top % 2 === 1).length) / n
  const satisfaction = (10 * tops.filter(top => top >= 2).length) / n
  return { importance, satisfaction, interval: bootstrap(tops, conf, seed), n, dropped }
}

/** Percentile interval of the score, people resampled whole; long lists by smaller resamples, their spread scaled. */
function bootstrap(tops: readonly number[], conf: number, seed: number): [number, number] {
  const random = seededRandom(seed)
  const n = tops.length
  const size = Math.min(n, 5000)
  const shrink = Math.sqrt(size / n)
  const counts = [0, 0, 0, 0]
  for (const top of tops) counts[top]! += 1
  const edges = [counts[0]! / n, (counts[0]! + counts[1]!) / n, (n - counts[3]!) / n] as const
  const centre = scoreOf(counts[1]! + counts[3]!, counts[2]! + counts[3]!, n)
  const drawn = new Float64Array(size)
  const scores = Float64Array.from({ length: resamples }, () => {
    random.uniforms(drawn)
    let [important, satisfied] = [0, 0]
    for (let i = 0; i < size; i += 1) {
      const u = drawn[i]!
      if (u >= edges[2]) {
        important += 1
        satisfied += 1
      } else if (u >= edges[1]) satisfied += 1
      else if (u >= edges[0]) important += 1
    }
    return centre + (scoreOf(important, satisfied, size) - centre) * shrink
  })
  const [low, high] = quantilesInPlace(scores, [(1 - conf) / 2, (1 + conf) / 2])
  return [low!, high!]
}

function scoreOf(important: number, satisfied: number, size: number): number {
  return opportunityScore((10 * important) / size, (10 * satisfied) / size)
}

/** What to serve better. */
export function readout({ score, zone, rank, importance, satisfaction, interval, flags }: Output): Readout {
  if (rank.length === 0) return { says: ['No data.'], sure: [], change: [], silent: [], chart: null }
  const of = (name: string) => rank.filter(id => zone[id] === name)
  const [under, over] = [of('underserved'), of('overserved')]
  const few = rank.filter(id => flags[id]!.includes('few-answers'))
  const guessed = rank.filter(id => flags[id]!.includes('estimate'))
  return {
    says: [
      under.length > 0
        ? `Underserved: ${listed(under.map(id => `${id} (${rounded(score[id], 1)})`))}.`
        : 'Nothing is underserved.',
      ...(over.length > 0 ? [`Overserved: ${listed(over)}.`] : []),
    ],
    sure: [
      ...rank.flatMap(id =>
        interval[id] ? [`${id}: between ${rounded(interval[id][0], 1)} and ${rounded(interval[id][1], 1)}.`] : [],
      ),
      ...(few.length > 0 ? [`Fewer than ${fewAnswers} answers: ${listed(few)}.`] : []),
      ...(guessed.length > 0 ? [`Estimates, not a survey: ${listed(guessed)}.`] : []),
    ],
    change: ['Scores by segment: an average hides people who are served badly.'],
    silent: ['Whether people would pay for it.'],
    chart: {
      shape: 'scatter',
      title: 'Opportunity landscape',
      x: 'importance',
      y: 'satisfaction',
      points: rank.map(id => ({
        label: id,
        x: importance[id] ?? null,
        y: satisfaction[id] ?? null,
        note: zone[id] ?? '',
      })),
    },
  }
}
