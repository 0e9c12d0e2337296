import { refuse } from '../../../model/method-refusal.ts'
import { type Decision, goOrNot } from './decision.ts'
import { type DecisionInput, decisionOf } from './decision-form.ts'

/** A bet on one assumption; the three figures are needed unless the general form is given. */
export interface BetInput extends DecisionInput {
  pTrue?: number | undefined
  payoffIfTrue?: number | undefined
  payoffIfFalse?: number | undefined
  doNothing: number
}

/** The decision behind a bet; refuses a bet with a figure missing, naming it. */
export function decisionBehind(input: BetInput, at = ''): Decision {
  const general = decisionOf(input)
  if (general) return general
  const { pTrue, payoffIfTrue, payoffIfFalse, doNothing } = input
  if (pTrue === undefined) refuse(`${at}pTrue`, pTrue, 'from 0 to 1, or give prior and payoffs')
  if (payoffIfTrue === undefined) refuse(`${at}payoffIfTrue`, payoffIfTrue, 'a number')
  if (payoffIfFalse === undefined) refuse(`${at}payoffIfFalse`, payoffIfFalse, 'a number')
  return goOrNot({ pTrue, payoffIfTrue, payoffIfFalse, doNothing })
}

/** What is peculiar about a bet: certain already, or going always (or never) wins. */
export function betFlags({ prior, actions }: Decision): string[] {
  const flags: string[] = []
  if (prior.some(p => p === 1)) flags.push('certain')
  const best = prior.map((_, state) => Math.max(...actions.map(([, payoffs]) => payoffs[state]!)))
  const always = actions.find(([, payoffs]) => payoffs.every((value, state) => value === best[state]))
  if (always) flags.push(always[0] === 'do-nothing' ? 'going-never-wins' : `${always[0]}-always-wins`)
  return flags
}
