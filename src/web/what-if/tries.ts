import type { StepAsked } from '../../model/what-if-step.ts'

/** One way to go: what is tried, one thing after the other. */
export type Try = readonly StepAsked[]

/** Most ways laid side by side. */
export const mostTries = 6

/**
 * Ways to go as they stand in the address, parted by semicolons, their steps by commas: `now.B-4,drop.B-3;delay.B-7.4`.
 * A word that makes no step is passed over, so that an old link still opens.
 */
export function triesOf(written: string | undefined): Try[] {
  if (written === undefined) return []
  return written
    .split(';')
    .slice(0, mostTries)
    .map(way => way.split(',').flatMap(step => stepOf(step) ?? []))
}

/** Ways to go, written for the address; nothing where nothing is tried. */
export function writtenTries(tries: readonly Try[]): string | undefined {
  const written = tries.map(way => way.map(writtenStep).join(',')).join(';')
  return written === '' ? undefined : written
}

/** What an address of the time when one thing was tried at once asks for. */
export function triesAskedBefore(asked: { bet?: string; do?: string; weeks?: string }): Try[] {
  if (!asked.bet) return []
  if (asked.do === 'drop') return [[{ does: 'drop', id: asked.bet }]]
  const weeks = Number(asked.weeks ?? 4)
  if (asked.do === 'delay' && weeks > 0) return [[{ does: 'delay', id: asked.bet, weeks }]]
  return [[{ does: 'insert', id: asked.bet }]]
}

function writtenStep(step: StepAsked): string {
  if (step.does === 'drop') return `drop.${said(step.id)}`
  if (step.does === 'delay') return `delay.${said(step.id)}.${step.weeks}`
  const at = step.at === undefined ? [] : [String(step.at)]
  if (step.does === 'insert') return [at.length > 0 ? 'place' : 'now', said(step.id), ...at].join('.')
  const { title, weeks, account = '', loss = '', likelihood = '' } = step.fire
  return [
    'fire',
    said(title),
    `${weeks.low}-${weeks.high}`.replaceAll('.', '_'),
    said(account),
    loss,
    likelihood,
    ...at,
  ]
    .map(String)
    .join('.')
}

function stepOf(written: string): StepAsked | undefined {
  const [does, first = '', ...rest] = written.split('.')
  const name = heard(first)
  const [second] = rest
  if (name === '') return undefined
  if (does === 'now') return { does: 'insert', id: name }
  if (does === 'place') return { does: 'insert', id: name, ...placed(second) }
  if (does === 'drop') return { does: 'drop', id: name }
  if (does === 'delay') return Number(second) > 0 ? { does: 'delay', id: name, weeks: Number(second) } : undefined
  if (does !== 'fire') return undefined
  const [weeks = '', account = '', loss = '', likelihood = '', at] = rest
  const [low, high] = weeks.split('-').map(one => Number(one.replace('_', '.')))
  if (low === undefined || !Number.isFinite(low) || !Number.isFinite(high ?? low)) return undefined
  return {
    does: 'fire',
    fire: {
      title: name,
      weeks: { low, high: high ?? low },
      ...(account === '' ? {} : { account: heard(account) }),
      ...amount('loss', loss),
      ...amount('likelihood', likelihood),
    },
    ...placed(at),
  }
}

const placed = (at: string | undefined) => (at !== undefined && /^\d+$/.test(at) ? { at: Number(at) } : {})
const amount = (name: 'loss' | 'likelihood', text: string) =>
  text !== '' && Number(text) >= 0 ? { [name]: Math.round(Number(text)) } : {}
// a dot parts words here, and stands in titles
const said = (text: string): string => encodeURIComponent(text).replaceAll('.', '%2E')

function heard(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A way with one more thing tried; what was tried with the same bet just before gives way to it. */
export function withStep(way: Try, step: StepAsked): Try {
  const last = way.at(-1)
  return last && subjectOf(last) !== null && subjectOf(last) === subjectOf(step)
    ? [...way.slice(0, -1), step]
    : [...way, step]
}

/** A way without anything that was tried with a bet. */
export const withoutBet = (way: Try, named: readonly string[]): Try =>
  way.filter(step => !named.includes(subjectOf(step) ?? ''))

const subjectOf = (step: StepAsked): string | null => (step.does === 'fire' ? null : step.id)
