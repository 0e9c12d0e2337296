import { logistic } from '../../../model/numbers/log-sum-exp.ts'
import { seededRandom } from '../../../model/numbers/random.ts'
import { many, percent, type Readout } from '../../../model/readout.ts'
import { fitAbilities } from './ability-fit.ts'
import type { Input, Output } from './next-pair.method.ts'
import { tableOf } from './vote-table.ts'
import { connectedGroups } from './win-graph.ts'

/** The most telling pair; none with fewer than two items. */
export function compute(input: Input): Output {
  const { items, meetings } = tableOf(input.wins || input.votes ? input : { ...input, votes: [] })
  const count = items.length
  const base = {
    pairsPlayed: meetings.length,
    pairsPossible: (count * (count - 1)) / 2,
    n: meetings.reduce((sum, { wins, losses, ties }) => sum + wins + losses + ties, 0),
  }
  if (count < 2) return { a: null, b: null, why: 'none', p: null, games: null, ...base }
  const sides = (i: number, j: number) =>
    seededRandom(input.seed + base.n).uniform() < 0.5 ? [items[i]!, items[j]!] : [items[j]!, items[i]!]
  const shown = input.last && [items.indexOf(input.last[0]), items.indexOf(input.last[1])].sort((x, y) => x - y)
  const again = (i: number, j: number) =>
    shown !== undefined && count > 2 && shown[0] === Math.min(i, j) && shown[1] === Math.max(i, j)
  const groups = connectedGroups(count, meetings).sort((x, y) => x.length - y.length)
  if (groups.length > 1) {
    // the smallest group against the others, smallest first; two of each are enough not to ask the last pair again
    const others = groups.slice(1).flat().slice(0, 2)
    const joins = groups[0]!.slice(0, 2).flatMap(i => others.map(j => [i, j] as const))
    const [i, j] = joins.find(pair => !again(...pair)) ?? joins[0]!
    const [a, b] = sides(i, j)
    return { a: a!, b: b!, why: 'connects', p: null, games: 0, ...base }
  }
  const { logAbility } = fitAbilities(count, meetings, 'MAP')
  const games = new Map(meetings.map(({ i, j, wins, losses, ties }) => [i * count + j, wins + losses + ties]))
  let best = { i: 0, j: 1, value: -1 }
  for (let i = 0; i < count; i += 1) {
    for (let j = i + 1; j < count; j += 1) {
      if (again(i, j)) continue
      const p = logistic(logAbility[i]! - logAbility[j]!)
      const value = (p * (1 - p)) / ((games.get(i * count + j) ?? 0) + 1)
      if (value > best.value) best = { i, j, value }
    }
  }
  const [a, b] = sides(best.i, best.j)
  const p = logistic(logAbility[items.indexOf(a!)]! - logAbility[items.indexOf(b!)]!)
  return { a: a!, b: b!, why: 'closest', p, games: games.get(best.i * count + best.j) ?? 0, ...base }
}

/** The pair and why it was chosen. */
export function readout({ a, b, why, p, games, pairsPlayed, pairsPossible }: Output): Readout {
  if (why === 'none') return { says: ['At least two items are needed.'], sure: [], change: [], silent: [], chart: null }
  return {
    says: [`Ask ${a} against ${b}.`],
    sure: [
      why === 'connects'
        ? 'It joins items that no vote has joined yet.'
        : `It is close (${percent(p)}) and was asked ${many(games!, 'time')}.`,
    ],
    change: [],
    silent: [`${pairsPlayed} of ${pairsPossible} pairs have been asked at least once.`],
    chart: null,
  }
}
