import type { Range } from './field.ts'
import type { Amount, Moved, WhatIf } from './what-if.ts'

/**
 * What trying it moves, in one sentence: "Saves EUR 20–60k (Acme) · delays B-3 by 3 weeks and B-7 by 2: EUR 18–45k,
 * and B-7 misses the August season · 2 of 3 delayed bets are priced".
 */
export function whatIfWords(result: Omit<WhatIf, 'says'>, currency: string): string {
  const later = result.moved.filter(one => one.weeks.high > 0)
  const sooner = result.moved.filter(one => one.weeks.high <= 0)
  const parts = [
    ownPart(result, currency),
    movedPart('delays', later, currency),
    movedPart('brings forward', sooner, currency),
    result.moved.length === 0 ? 'moves nothing else' : pricedPart(later.length > 0 ? later : sooner, later.length > 0),
    result.unsized.length > 0 ? `${keys(result.unsized)} ${are(result.unsized)} not sized` : null,
  ]
  return parts.filter(part => part !== null).join(' · ')
}

function ownPart({ does, bet, saves }: Omit<WhatIf, 'says'>, currency: string): string | null {
  const who = saves.who.length > 0 ? ` (${listed(saves.who)})` : ''
  if (!saves.amount) {
    if (does === 'drop') return `Drops ${bet.key}; what that gives up is not priced`
    return does === 'insert'
      ? `Saves an unknown amount: ${bet.key} is not priced`
      : `Delays ${bet.key}, which is not priced`
  }
  const { low, high } = saves.amount
  if (low === 0 && high === 0) return does === 'insert' ? `${bet.key} comes no sooner${who}` : null
  if (high <= 0) {
    const verb = does === 'drop' ? `Gives up` : 'Costs'
    return `${verb} ${amountWords({ ...saves.amount, low: -high, high: -low }, currency)}${who}`
  }
  return `Saves ${amountWords(saves.amount, currency)}${who}`
}

function movedPart(verb: string, moved: readonly Moved[], currency: string): string | null {
  if (moved.length === 0) return null
  const each = moved.map((one, at) => `${one.bet.key} by ${weeksWords(one.weeks, at === 0)}`)
  const costs = [
    ...Map.groupBy(
      moved.flatMap(one => one.cost ?? []),
      cost => cost.unit,
    ).values(),
  ].map(list =>
    amountWords(
      {
        unit: list[0]!.unit,
        ...positive({ low: total(list, 'low'), high: total(list, 'high') }),
      },
      currency,
    ),
  )
  const misses = moved.flatMap(one =>
    one.misses.map(({ season, sure }) => `${one.bet.key} ${sure ? 'misses' : 'may miss'} ${season}`),
  )
  const cost = costs.length > 0 ? `: ${costs.join(' and ')}` : ''
  return `${verb} ${listed(each)}${cost}${misses.length > 0 ? `, and ${listed(misses)}` : ''}`
}

function pricedPart(moved: readonly Moved[], delayed: boolean): string | null {
  const unpriced = moved.filter(one => one.cost === null).map(one => one.bet)
  if (unpriced.length === 0) return null
  const what = delayed ? 'delayed' : 'moved'
  const count = `${moved.length - unpriced.length} of ${moved.length} ${what} ${moved.length === 1 ? 'bet is' : 'bets are'} priced`
  return `${count}, ${keys(unpriced)} ${are(unpriced)} not`
}

const total = (amounts: readonly Amount[], end: 'low' | 'high') => amounts.reduce((sum, one) => sum + one[end], 0)

const positive = ({ low, high }: Range): Range => (high <= 0 ? { low: -high, high: -low } : { low, high })

function weeksWords({ low, high }: Range, named: boolean): string {
  const [from, to] = [Math.round(Math.abs(low) * 10) / 10, Math.round(Math.abs(high) * 10) / 10].sort((a, b) => a - b)
  const count = from === to ? String(from) : `${from}–${to}`
  return named ? `${count} ${to === 1 && from === to ? 'week' : 'weeks'}` : count
}

/** An amount as people say it: "EUR 20–60k", "12 points". */
export function amountWords({ low, high, unit }: Amount, currency: string): string {
  const span = rangeWords({ low, high })
  if (unit === 'money') return `${currency} ${span}`
  return unit === 'relative' ? `${span} points` : `${span} in the outcome’s unit`
}

function rangeWords({ low, high }: Range): string {
  const size = Math.max(Math.abs(low), Math.abs(high))
  const [divisor, letter] = size >= 1e6 ? [1e6, 'M'] : size >= 1e3 ? [1e3, 'k'] : [1, '']
  const short = (value: number) => String(Math.round((value / divisor) * 10) / 10)
  return short(low) === short(high) ? `${short(high)}${letter}` : `${short(low)}–${short(high)}${letter}`
}

const keys = (names: readonly { key: string }[]) => listed(names.map(name => name.key))
const are = (names: readonly unknown[]) => (names.length === 1 ? 'is' : 'are')

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
