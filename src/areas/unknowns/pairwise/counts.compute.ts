import { refuse } from '../../../model/method-refusal.ts'
import { type Ranked, ranked, rankWords } from '../../../model/numbers/rank.ts'
import { many, type Readout, several } from '../../../model/readout.ts'
import type { Input, Output } from './counts.method.ts'

/** Scores, games and places; an item not listed, or against itself, is refused. */
export function compute({ items, results }: Input): Output {
  const names = items ?? [...new Set(results.flatMap(result => result.slice(0, 2) as [string, string]))].sort()
  const score = new Map(names.map(name => [name, 0]))
  const games = new Map(names.map(name => [name, 0]))
  const pairs = new Map<string, number>()
  let skipped = 0
  for (const [index, [a, b, points]] of results.entries()) {
    for (const [side, name] of [a, b].entries())
      if (!score.has(name)) refuse(`results[${index}][${side}]`, name, 'one of the items')
    if (a === b) refuse(`results[${index}][1]`, b, 'another item than the first')
    if (points === null) {
      skipped += 1
      continue
    }
    score.set(a, score.get(a)! + points)
    score.set(b, score.get(b)! + 1 - points)
    games.set(a, games.get(a)! + 1)
    games.set(b, games.get(b)! + 1)
    const pair = JSON.stringify(a < b ? [a, b] : [b, a])
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  const order = headToHead(ranked(score), results)
  const rounds = pairs.values().reduce((most, times) => Math.max(most, times), 1)
  return {
    score: Object.fromEntries(score),
    games: Object.fromEntries(games),
    rank: rankWords(order),
    place: Object.fromEntries(order.map(item => [item.id, item.rank])),
    possible: Math.max(0, names.length - 1) * rounds,
    pairsPlayed: pairs.size,
    pairsPossible: (names.length * (names.length - 1)) / 2,
    balanced: new Set(games.values()).size <= 1,
    skipped,
    n: results.length - skipped,
  }
}

/** Splits each shared place by the votes its items cast on each other. */
function headToHead(order: readonly Ranked[], results: Input['results']): Ranked[] {
  const groups = Map.groupBy(order, item => item.rank)
  return [...groups].flatMap(([rank, group]) => {
    if (group.length === 1) return group
    const inside = new Map(group.map(item => [item.id, 0]))
    for (const [a, b, points] of results) {
      if (points === null || !inside.has(a) || !inside.has(b)) continue
      inside.set(a, inside.get(a)! + points)
      inside.set(b, inside.get(b)! + 1 - points)
    }
    const scores = new Map(group.map(item => [item.id, item.score]))
    return ranked(inside).map(item => ({ id: item.id, score: scores.get(item.id)!, rank: rank + item.rank - 1 }))
  })
}

/** The scoreboard, and whether it may be compared. */
export function readout({ score, games, rank, balanced, pairsPlayed, pairsPossible, n, possible }: Output): Readout {
  if (n === 0) return { says: ['No votes yet.'], sure: [], change: ['The first vote.'], silent: [], chart: null }
  return {
    says: [`Order: ${several(rank)}.`],
    sure: [
      `${many(n, 'vote')} on ${pairsPlayed} of ${pairsPossible} pairs.`,
      ...(balanced
        ? []
        : ['Not all items were compared equally often: these scores cannot be compared, use pairwise.bradleyTerry.']),
    ],
    change: pairsPlayed < pairsPossible ? ['The pairs not yet asked.'] : [],
    silent: ['How much better one is than the next.'],
    chart: {
      shape: 'bars',
      title: `Points (at most ${possible})`,
      marks: Object.entries(score).map(([label, value]) => ({ label, value, note: `${games[label]} games` })),
    },
  }
}
