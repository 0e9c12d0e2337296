// Fills a workspace with a product's worth of linked records, the same ones for the same numbers.
import type { Change } from '../src/model/change.ts'
import type { Contract } from '../src/model/contract.ts'
import { newId } from '../src/model/id.ts'

/** How many records of each kind. */
export type Sizes = Readonly<Record<string, number>>

/** About 10,000 records with more than 20,000 links, none of them bulk. */
export const tenThousand: Sizes = {
  persona: 20,
  problem: 400,
  need: 900,
  goal: 40,
  outcome: 400,
  metric: 200,
  bet: 800,
  assumption: 2_000,
  experiment: 600,
  constraint: 140,
  ticket: 4_500,
}

const joins: readonly [from: string, name: string, to: string, each: number][] = [
  ['problem', 'hurts', 'persona', 1],
  ['need', 'behind', 'problem', 2],
  ['need', 'feltBy', 'persona', 2],
  ['outcome', 'serves', 'goal', 1],
  ['outcome', 'measuredBy', 'metric', 1],
  ['bet', 'addresses', 'need', 2],
  ['bet', 'drives', 'outcome', 2],
  ['bet', 'restsOn', 'assumption', 5],
  ['bet', 'limitedBy', 'constraint', 1],
  ['bet', 'deliveredBy', 'ticket', 9],
  ['experiment', 'tests', 'assumption', 1],
  ['ticket', 'relatesTo', 'ticket', 1],
]

/** Writes the records and their links through the contract, a few hundred changes a command; gives the ids by kind. */
export async function fill(contract: Contract, sizes: Sizes): Promise<Map<string, string[]>> {
  const random = seeded(7)
  const ids = new Map<string, string[]>()
  const waiting: Change[] = []
  const send = async (least: number): Promise<void> => {
    while (waiting.length >= least && waiting.length > 0) await contract.change({ changes: waiting.splice(0, 500) })
  }
  for (const [kind, size] of Object.entries(sizes)) {
    const made: string[] = []
    ids.set(kind, made)
    for (let at = 0; at < size; at += 1) {
      const id = newId()
      made.push(id)
      waiting.push({ verb: 'create', id, kind, title: `${kind} ${at} ${words(random, 5)}`, fields: fieldsOf(kind, at) })
      await send(500)
    }
  }
  await send(1)
  for (const [from, name, to, each] of joins) {
    const [starts, ends] = [ids.get(from) ?? [], ids.get(to) ?? []]
    if (ends.length === 0) continue
    for (const [at, start] of starts.entries()) {
      const taken = new Set<string>()
      for (let link = 0; link < each; link += 1)
        taken.add(ends[(at * each + link + Math.floor(random() * 3)) % ends.length]!)
      for (const end of taken)
        if (end !== start) waiting.push({ verb: 'link', id: newId(), from: start, name, to: end })
      await send(500)
    }
  }
  await send(1)
  return ids
}

function fieldsOf(kind: string, at: number): Record<string, unknown> {
  if (kind === 'bet') return { horizon: at < 20 ? 'now' : at < 60 ? 'next' : 'later' }
  if (kind === 'assumption') return { importance: at % 11 }
  return {}
}

/** Words as people write them about a product, a few hundred different ones. */
export function words(random: () => number, count: number): string {
  return Array.from({ length: count }, () => vocabulary[Math.floor(random() ** 2 * vocabulary.length)]!).join(' ')
}

const syllables = [
  'book',
  'ing',
  'cart',
  'pay',
  'bike',
  'work',
  'shop',
  'log',
  'in',
  'mail',
  'time',
  'list',
  'slow',
  'new',
  'old',
  'user',
]
const vocabulary = syllables.flatMap(one => syllables.map(other => `${one}${other}`))

/** Random numbers that repeat: the same seed gives the same run. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}
