import { refuse } from '../../../model/method-refusal.ts'
import { type BetInput, betFlags, decisionBehind } from './bet.ts'
import { bestAction, type Decision, type Outcome, outcomesOf, valueWithPerfect } from './decision.ts'

/** A bet with a test of it. */
export interface TestedBet extends BetInput {
  sensitivity?: number | undefined
  specificity?: number | undefined
  testCost: number
}

/** What a test is worth and what it rests on. */
export interface TestValue {
  decision: Decision
  evNow: number
  bestNow: string
  evpi: number
  evsi: number
  netGain: number
  outcomes: Outcome[]
  flags: string[]
}

/** EVSI of a bet’s test; sensitivity and specificity are needed unless a likelihood table is given. */
export function testValue(bet: TestedBet, at = ''): TestValue {
  const decision = withTest(decisionBehind(bet, at), bet, at)
  const now = bestAction(decision, decision.prior)
  const outcomes = outcomesOf(decision)
  const after = outcomes.reduce((sum, outcome) => sum + outcome.value, 0)
  const changes = outcomes.some(outcome => outcome.probability > 0 && outcome.best !== now.name)
  // when no result changes the choice the worth is nothing, whatever the rounding
  const evsi = changes ? Math.max(0, after - now.value) : 0
  const evpi = Math.max(0, valueWithPerfect(decision) - now.value)
  const flags = [...betFlags(decision), ...testFlags(bet)]
  return { decision, evNow: now.value, bestNow: now.name, evpi, evsi, netGain: evsi - bet.testCost, outcomes, flags }
}

function withTest(decision: Decision, bet: TestedBet, at: string): Decision {
  if (decision.results.length > 0) return decision
  const { sensitivity, specificity } = bet
  if (sensitivity === undefined) refuse(`${at}sensitivity`, sensitivity, 'from 0 to 1')
  if (specificity === undefined) refuse(`${at}specificity`, specificity, 'from 0 to 1')
  if (decision.prior.length !== 2)
    refuse(`${at}likelihood`, undefined, 'given for each result, because there are more than two states')
  return {
    ...decision,
    results: [
      ['pass', [sensitivity, 1 - specificity]],
      ['fail', [1 - sensitivity, specificity]],
    ],
  }
}

function testFlags({ sensitivity, specificity }: TestedBet): string[] {
  if (sensitivity === undefined || specificity === undefined) return []
  const sum = sensitivity + specificity
  if (Math.abs(sum - 1) < 1e-12) return ['uninformative-test']
  return sum < 1 ? ['inverted-test'] : []
}
