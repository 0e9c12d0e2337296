import { many, plain, type Readout } from '../../model/readout.ts'
import { uniqueIds } from '../../model/unique-ids.ts'
import type { Input, Output } from './experiment-card.method.ts'

type Card = Input['cards'][number]

/** What is missing or late on each card. */
export function compute({ cards }: Input): Output {
  uniqueIds(cards, 'cards')
  const issues = Object.fromEntries(cards.map(card => [card.id, issuesOf(card)]))
  return { issues, complete: Object.values(issues).filter(list => list.length === 0).length, n: cards.length }
}

function issuesOf(card: Card): string[] {
  const issues = (['hypothesis', 'test', 'metric', 'criterion'] as const)
    .filter(part => !card[part]?.trim())
    .map(part => `no-${part}`)
  if (later(card.criterionSetAt, card.startedAt)) issues.push('criterion-set-after-start')
  if (later(card.nSetAt, card.startedAt)) issues.push('n-set-after-start')
  // a criterion without a size cannot be read; a card without one has that to mend first
  if (card.criterion?.trim() && card.n == null) issues.push('no-n')
  return issues
}

function later(moment: Card['startedAt'], start: Card['startedAt']): boolean {
  if (moment == null || start == null) return false
  const [a, b] = [moment, start].map(each => (typeof each === 'string' ? Date.parse(each) : each))
  return a! > b!
}

/** Which cards are ready. */
export function readout({ issues, complete, n }: Output): Readout {
  if (n === 0) return { says: ['No data.'], sure: [], change: [], silent: [], chart: null }
  const open = Object.entries(issues).filter(([, list]) => list.length > 0)
  return {
    says: [
      `Complete: ${complete} of ${many(n, 'card')}.`,
      ...open.slice(0, 8).map(([id, list]) => `${id}: ${list.map(plain).join(', ')}.`),
    ],
    sure: [],
    change: ['A number in the criterion, written before the first person sees the test.'],
    silent: ['Whether the test can answer the question.'],
    chart: null,
  }
}
