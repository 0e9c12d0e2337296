// How fast the methods are, each through the same call every door makes.
import { methods } from '../src/areas/methods.ts'
import { callMethod } from '../src/model/method.ts'
import { seededRandom } from '../src/model/numbers/random.ts'
import { type Figure, figureLine, median } from './figure.ts'

const rounds = 3
/** It uses no store, so it runs once. */
export const once = true

/** Measures the methods that must be fast; takes some twenty seconds. */
export async function run(): Promise<Figure[]> {
  const random = seededRandom(1)
  const whole = (below: number) => Math.floor(random.uniform() * below)
  const features = Array.from({ length: 20 }, (_, i) => `F${i + 1}`)
  const respondents = Array.from({ length: 100_000 }, () => ({
    answers: features.map(() => [whole(5) + 1, whole(5) + 1]),
  }))
  const items = Array.from({ length: 500 }, (_, i) => `item ${i}`)
  const votes = Array.from({ length: 50_000 }, () => {
    const a = whole(500)
    const b = (a + 1 + whole(499)) % 500
    return { a: items[a], b: items[b], outcome: random.uniform() < 1 / (1 + Math.exp((a - b) / 125)) ? 'a' : 'b' }
  })
  const bets = (reach: unknown, rest: object) =>
    Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`bet ${i}`, { reach, ...rest }]))
  const ranges = bets([100, 400], { impact: [0.5, 2], confidence: [0.5, 0.9], effort: [1, 4] })
  const points = bets([100, 200, 400], { impact: [0.5, 1, 2], confidence: [0.5, 0.7, 0.9], effort: [1, 2, 4] })
  const looks = Array.from({ length: 1000 }, (_, i) => ({ nPerArm: 10 * (i + 1), diff: 0.01 }))
  const ratings = Array.from({ length: 1_000_000 }, () => whole(11))
  return [
    await figure('Kano, 100,000 people × 20 features', 500, 'kano.survey', { features, respondents }),
    await figure('Bradley–Terry, 500 items, 50,000 votes', 1000, 'pairwise.bradleyTerry', { items, votes }),
    await figure('RICE with ranges, 200 items × 100,000 draws', 2000, 'prioritise.riceMonteCarlo', { items: ranges }),
    await figure('RICE with three points, 200 items × 100,000 draws', undefined, 'prioritise.riceMonteCarlo', {
      items: points,
      dist: 'pert',
    }),
    await figure('mSPRT, 1,000 looks', 50, 'stats.sequential.mSPRT', { sigma2: 0.24, tau2: 0.01, looks }),
    await figure('NPS, 1,000,000 answers', undefined, 'survey.nps', { ratings }),
  ]
}

async function figure(name: string, most: number | undefined, method: string, input: unknown): Promise<Figure> {
  const times: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const began = performance.now()
    await callMethod(methods, method, input)
    if (round > 0) times.push(performance.now() - began) // the first loads the code
  }
  return { name, value: median(times), unit: 'ms', ...(most === undefined ? {} : { most }) }
}

if (import.meta.main) for (const each of await run()) console.log(figureLine(each))
