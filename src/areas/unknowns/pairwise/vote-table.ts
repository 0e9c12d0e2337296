import * as z from 'zod/mini'
import { id, notNegative } from '../../../model/method-input.ts'
import { refuse } from '../../../model/method-refusal.ts'

const matrix = z.array(z.array(notNegative))

/** Votes on pairs: a table of wins (row over column) with ties, or single votes. */
export const votesInput = {
  items: z.optional(z.array(id).check(z.maxLength(5000))),
  wins: z.optional(matrix),
  ties: z.optional(matrix),
  votes: z.optional(
    z.array(
      z.object({
        rater: z.optional(z.string()),
        a: id,
        b: id,
        outcome: z.enum(['a', 'b', 'tie', 'skip']),
        weight: z.optional(notNegative),
      }),
    ),
  ),
  /** Whether a second vote of one rater on one pair replaces the first or counts beside it. */
  repeats: z._default(z.enum(['count', 'replace']), 'count'),
}
const votesSchema = z.object(votesInput)
/** Votes on pairs, in either form. */
export type VotesInput = z.output<typeof votesSchema>

/** One pair that met: wins of each side and ties between them. */
export interface Meeting {
  i: number
  j: number
  wins: number
  losses: number
  ties: number
}

/** All meetings of a set of items; `skipped` votes count nowhere. */
export interface VoteTable {
  items: string[]
  meetings: Meeting[]
  skipped: number
}

/** Gathers votes by pair; refuses a table that does not fit its items, an unknown item, or an item against itself. */
export function tableOf(input: VotesInput): VoteTable {
  if (!input.wins === !input.votes) refuse('votes', input.wins ? 'beside wins' : 'missing', 'given, or wins, not both')
  return input.votes ? fromVotes(input) : fromMatrix(input)
}

function fromMatrix({ items, wins = [], ties }: VotesInput): VoteTable {
  const names = items ?? wins.map((_, index) => String(index + 1))
  check(names, wins, 'wins')
  if (ties) check(names, ties, 'ties')
  const meetings: Meeting[] = []
  for (let i = 0; i < names.length; i += 1) {
    for (let j = i + 1; j < names.length; j += 1) {
      const [here, there] = [ties?.[i]?.[j] ?? 0, ties?.[j]?.[i] ?? 0]
      if (here !== there) refuse(`ties[${i}][${j}]`, here, `the same as ties[${j}][${i}], ${there}`)
      const meeting = { i, j, wins: wins[i]![j]!, losses: wins[j]![i]!, ties: here }
      if (meeting.wins + meeting.losses + meeting.ties > 0) meetings.push(meeting)
    }
  }
  return { items: names, meetings, skipped: 0 }
}

function check(names: readonly string[], rows: readonly (readonly number[])[], field: string): void {
  if (new Set(names).size !== names.length) refuse('items', 'a name twice', 'named once each')
  if (rows.length !== names.length) refuse(field, `${rows.length} rows`, `a square table of ${names.length} items`)
  const bad = rows.findIndex(row => row.length !== names.length)
  if (bad >= 0) refuse(`${field}[${bad}]`, `${rows[bad]!.length} columns`, `a square table of ${names.length} items`)
}

function fromVotes({ items, votes = [], repeats }: VotesInput): VoteTable {
  const names = items ?? [...new Set(votes.flatMap(vote => [vote.a, vote.b]))].sort()
  const place = new Map(names.map((name, index) => [name, index]))
  const byPair = new Map<string, Meeting>()
  const kept = new Map<string, (typeof votes)[number]>()
  let skipped = 0
  for (const [index, vote] of votes.entries()) {
    if (!place.has(vote.a)) refuse(`votes[${index}].a`, vote.a, 'one of the items')
    if (!place.has(vote.b)) refuse(`votes[${index}].b`, vote.b, 'one of the items')
    if (vote.a === vote.b) refuse(`votes[${index}].b`, vote.b, 'another item than a')
    if (vote.outcome === 'skip') skipped += 1
    const single = repeats === 'replace' && vote.rater !== undefined
    const [low, high] = vote.a < vote.b ? [vote.a, vote.b] : [vote.b, vote.a]
    kept.set(single ? JSON.stringify([vote.rater, low, high]) : `#${index}`, vote)
  }
  for (const { a, b, outcome, weight = 1 } of kept.values()) {
    if (outcome === 'skip' || weight === 0) continue
    const [i, j] = [place.get(a)!, place.get(b)!]
    const [low, high] = [Math.min(i, j), Math.max(i, j)]
    const meeting = byPair.get(`${low},${high}`) ?? { i: low, j: high, wins: 0, losses: 0, ties: 0 }
    const winner = outcome === 'tie' ? -1 : outcome === 'a' ? i : j
    if (winner < 0) meeting.ties += weight
    else if (winner === low) meeting.wins += weight
    else meeting.losses += weight
    byPair.set(`${low},${high}`, meeting)
  }
  return { items: names, meetings: [...byPair.values()], skipped }
}
