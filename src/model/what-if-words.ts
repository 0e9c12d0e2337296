import type { Range } from './field.ts'
import type { WhatIf } from './what-if.ts'
import { type Amount, added, type Miss, type Moved, type Tried } from './what-if-cost.ts'
import type { Waits } from './what-if-waits.ts'

/** What the sentence is made of. */
type Told = Pick<WhatIf, 'tried' | 'moved' | 'waits' | 'unsized' | 'picture'>

/**
 * What trying it moves, in one sentence: "Saves EUR 20–60k at Acme · delays B-3 by 3 weeks and B-7 by 2: EUR 18–45k,
 * and B-7 misses the August season · 2 of 3 delayed bets are priced".
 */
export function whatIfWords(told: Told, currency: string): string {
  const { tried, moved, waits, unsized } = told
  if (tried.length === 0) return planPart(told)
  const later = moved.filter(one => one.weeks.high > 0)
  const sooner = moved.filter(one => one.weeks.high <= 0)
  const own = tried.map(one => ownPart(one, tried.length > 1, currency)).filter(part => part !== '')
  const parts = [
    ...own,
    movedPart('delays', later, waits, currency),
    movedPart('brings forward', sooner, [], currency),
    ...waitParts(tried, waits),
    moved.length === 0 ? 'moves nothing else' : pricedPart(later.length > 0 ? later : sooner, later.length > 0),
    unsized.length > 0 ? `${named(unsized)} ${are(unsized)} not sized` : null,
  ]
  const says = parts.filter(part => part !== null).join(' · ')
  return says.charAt(0).toUpperCase() + says.slice(1)
}

function planPart({ picture, unsized }: Told): string {
  const { bets, lanes } = picture
  const count = bets.length === 1 ? '1 bet' : `${bets.length} bets`
  const on = lanes === 1 ? '1 lane' : `${lanes} lanes`
  return `${count} on ${on}${unsized.length > 0 ? ` · ${named(unsized)} ${are(unsized)} not sized` : ''}`
}

function ownPart(one: Tried, isNamed: boolean, currency: string): string {
  const bet = nameOf(one.bet)
  const isIn = one.does === 'insert' || one.does === 'fire'
  const who = one.who.length > 0 ? ` at ${titles(one.who)}` : ''
  const misses = one.misses.length > 0 ? `, and ${listed(missWords(one.misses, bet))}` : ''
  const doing = { insert: 'doing', fire: 'doing', drop: 'dropping', delay: 'delaying' }[one.does]
  const said = (verb: string, what: string) =>
    isNamed ? `${doing} ${bet} ${verb} ${what}${who}${misses}` : `${verb} ${what}${who}${misses}`
  const better = one.saves.filter(({ high }) => high > 0)
  const worse = one.saves
    .filter(({ high }) => high <= 0)
    .map(({ unit, low, high }) => ({ unit, low: -high, high: -low }))
  const costs = worse.filter(({ high }) => high > 0)
  const losing = one.does === 'drop' ? 'gives up' : 'costs'
  if (better.length > 0 && costs.length > 0)
    return said('saves', `${amounts(better, currency)} and ${losing} ${amounts(costs, currency)}`)
  if (better.length > 0) return said('saves', amounts(better, currency))
  const weekly = one.perWeek ? `${amountWords(one.perWeek, currency)} a week` : null
  if (costs.length > 0) return `${said(losing, amounts(costs, currency))}${weekly ? ` and ${weekly}` : ''}`
  if (weekly) return said(losing, weekly)
  if (one.does === 'drop') return `drops ${bet}; what that gives up is not priced`
  if (isIn && one.anyway.length > 0)
    return `saves an unknown amount: ${bet} is planned anyway, and no deadline says when ${titles(one.anyway)} would leave`
  if (one.saves.length > 0) return isIn ? `${bet} comes no sooner` : `delaying ${bet} costs nothing yet${misses}`
  return isIn ? `saves an unknown amount: ${bet} is not priced` : `delays ${bet}, which is not priced${misses}`
}

function movedPart(verb: string, moved: readonly Moved[], waits: readonly Waits[], currency: string): string | null {
  if (moved.length === 0) return null
  const each = moved.map((one, at) => {
    const on = waits.filter(wait => wait.is === 'later' && wait.bet.id === one.bet.id).map(wait => wait.on)
    const why = on.length > 0 ? ` (it depends on ${named(on)})` : ''
    return `${nameOf(one.bet)} by ${weeksWords(one.weeks, at === 0)}${why}`
  })
  const costs = added(moved.flatMap(one => one.costs)).map(cost => ({ ...cost, ...positive(cost) }))
  const who = [...new Map(moved.flatMap(one => one.who.map(name => [name.id, name] as const))).values()]
  const misses = moved.flatMap(one => missWords(one.misses, nameOf(one.bet)))
  const cost = costs.length > 0 ? `: ${amounts(costs, currency)}${who.length > 0 ? ` at ${titles(who)}` : ''}` : ''
  return `${verb} ${listed(each)}${cost}${misses.length > 0 ? `, and ${listed(misses)}` : ''}`
}

function pricedPart(moved: readonly Moved[], isDelayed: boolean): string | null {
  const unpriced = moved.filter(one => one.costs.length === 0).map(one => one.bet)
  if (unpriced.length === 0) return null
  const what = isDelayed ? 'delayed' : 'moved'
  const count = `${moved.length - unpriced.length} of ${moved.length} ${what} ${moved.length === 1 ? 'bet is' : 'bets are'} priced`
  return `${count}, ${named(unpriced)} ${are(unpriced)} not`
}

/** What waits, and is not told with what moves: what is tried itself, what lost its ground, what others plan with. */
function waitParts(tried: readonly Tried[], waits: readonly Waits[]): string[] {
  const isTried = new Set(tried.map(one => one.bet.id))
  return waits.flatMap(({ bet, on, is }) => {
    if (is === 'gone') return [`${nameOf(bet)} depends on ${nameOf(on)}, which is on no lane`]
    if (is === 'elsewhere') return [`another team’s ${nameOf(bet)} waits for ${nameOf(on)}`]
    return isTried.has(bet.id) ? [`${nameOf(bet)} waits for ${nameOf(on)}`] : []
  })
}

const missWords = (misses: readonly Miss[], bet: string): string[] =>
  misses.map(
    ({ of, name, sure }) =>
      `${bet} ${sure ? 'misses' : 'may miss'} ${of === 'deadline' ? 'its deadline' : within(name)}`,
  )

/** A season's name within a sentence. */
const within = (name: string): string => name.replace(/^The /, 'the ')

const positive = ({ low, high }: Range): Range => (high <= 0 ? { low: -high, high: -low } : { low, high })

function weeksWords({ low, high }: Range, isNamed: boolean): string {
  const [from, to] = [Math.round(Math.abs(low) * 10) / 10, Math.round(Math.abs(high) * 10) / 10].sort((a, b) => a - b)
  const count = from === to ? String(from) : from === 0 ? `up to ${to}` : `${from}–${to}`
  return isNamed ? `${count} ${to === 1 && from === to ? 'week' : 'weeks'}` : count
}

const amounts = (list: readonly Amount[], currency: string): string =>
  list.map(amount => amountWords(amount, currency)).join(' and ')

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

/** What a bet is called in the sentence: its key, or the words of a fire that has none. */
const nameOf = ({ key, title }: { key: string; title: string }): string => key || `“${title}”`
const named = (bets: readonly { key: string; title: string }[]) => listed(bets.map(nameOf))
const titles = (who: readonly { title: string }[]) => listed(who.map(one => one.title))
const are = (names: readonly unknown[]) => (names.length === 1 ? 'is' : 'are')

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
