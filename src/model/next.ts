import type { RecordName } from './answers.ts'
import type { Raised } from './ask.ts'
import type { Territory } from './assemble.ts'
import { daysBetween } from './day.ts'
import type { Graph } from './graph.ts'
import { moveScore, urgency } from './move-score.ts'
import type { Reach } from './reach.ts'
import { nameOf } from './record-name.ts'
import type { Settings } from './settings.ts'
import { type Action, effortOf, minutesOf, type Signal } from './signal.ts'
import type { Reached } from './stake.ts'

/** One thing to do next: what, why, how long it takes, and the one action. */
export interface Move {
  rule: string
  area: string
  says: string
  /** Why it matters, with the bet and the goal that hang on it. */
  why: string
  action: Action
  /** The records it is about; several where findings of one rule were folded into one move. */
  records: readonly RecordName[]
  /** How many findings it answers. */
  findings: number
  /** The same action answers all of them at once. */
  bulk: boolean
  minutes: number
  due: string | null
  score: number
  /** What the score is made of: stake × urgency ÷ √effort. */
  parts: { stake: number; urgency: number; effort: number }
  bet: RecordName | null
  goal: RecordName | null
}

/** What moves are weighed by beside their findings. */
export interface Weighing {
  territory: Territory
  graph: Graph
  reach: Reach
  today: string
  settings: Pick<Settings, 'stakes'>
}

/** All moves that findings ask for, three or more of one rule folded into one, best first. */
export function movesOf(findings: readonly Raised[], weighing: Weighing): Move[] {
  const rules = new Map(weighing.territory.signals.map(signal => [signal.name, signal]))
  const byRule = new Map<string, Raised[]>()
  for (const finding of findings) {
    const list = byRule.get(finding.rule)
    if (list) list.push(finding)
    else byRule.set(finding.rule, [finding])
  }
  const moves = [...byRule].flatMap(([name, list]) => {
    const rule = rules.get(name)
    if (!rule) return []
    const single = list.map(finding => moveOf(finding, rule, weighing)).sort(bestFirst)
    return single.length < 3 ? single : [folded(single, list, rule)]
  })
  return moves.sort(bestFirst)
}

/** The moves shown: at most two of a rule and two of an area, one from each side of the map where there is one. */
export function pick(moves: readonly Move[], territory: Territory, limit = 5): Move[] {
  const picked: Move[] = []
  const take = (move: Move | undefined) => {
    if (!move || picked.length >= limit || picked.includes(move)) return
    if (picked.filter(other => other.rule === move.rule).length >= 2) return
    if (picked.filter(other => other.area === move.area).length >= 2) return
    picked.push(move)
  }
  if (limit > 1) for (const side of ['customer', 'business']) take(moves.find(move => sideOf(territory, move) === side))
  for (const move of moves) take(move)
  return picked.sort(bestFirst)
}

/** Areas drawn left of the column face the customer, those right of it the business. */
function sideOf(territory: Territory, move: Move): 'customer' | 'middle' | 'business' {
  const column = territory.areas.find(area => area.id === move.area)?.place.column ?? 2
  return column < 2 ? 'customer' : column > 2 ? 'business' : 'middle'
}

function moveOf(finding: Raised, rule: Signal, { graph, reach, today, settings }: Weighing): Move {
  const at = largest([finding.on, ...(finding.concerns ?? [])].map(id => (id ? reach.get(id) : undefined)))
  const stake = rule.stake ? settings.stakes.fixed : Math.max(at?.stake ?? 0, settings.stakes.none)
  const weight = {
    stake,
    dueInDays: finding.due ? daysBetween(today, finding.due) : null,
    standingDays: finding.since ? daysBetween(finding.since, today) : 0,
    effort: effortOf[rule.effort],
  }
  const record = finding.on ? graph.record(finding.on) : undefined
  return {
    rule: rule.name,
    area: finding.area,
    says: finding.says,
    why: because(finding.why, at),
    action: finding.action,
    records: record ? [nameOf(record)] : [],
    findings: 1,
    bulk: false,
    minutes: minutesOf[rule.effort],
    due: finding.due ?? null,
    score: moveScore(weight),
    parts: { stake, urgency: urgency(weight), effort: weight.effort },
    bet: at?.bet ?? null,
    goal: at?.goal ?? null,
  }
}

/** Findings of one rule as one move, weighed by the heaviest of them. */
function folded(moves: readonly Move[], findings: readonly Raised[], rule: Signal): Move {
  const [first] = moves as [Move, ...Move[]]
  const same = new Set(findings.map(finding => JSON.stringify(finding.action))).size === 1
  const bulk = same && (first.action.do === 'set' || first.action.do === 'state' || first.action.do === 'link')
  const kind = first.records[0]?.kind
  const dues = moves.flatMap(move => move.due ?? []).sort()
  return {
    ...first,
    says: rule.folded?.(moves.length) ?? `${rule.title}: ${moves.length} times`,
    action: bulk || !kind ? first.action : { do: 'list', label: `Go through all ${moves.length}`, kind },
    records: moves.flatMap(move => move.records),
    findings: moves.length,
    bulk,
    minutes: bulk ? first.minutes : Math.min(first.minutes * moves.length, minutesOf.days),
    due: dues[0] ?? null,
  }
}

function because(why: string, at: Reached | undefined): string {
  if (!at?.bet) return why
  const goal = at.goal ? `, which serves ${at.goal.key} ${at.goal.title}` : ''
  return `${why} It hangs on ${at.bet.key} ${at.bet.title}${goal}.`
}

function largest(reached: readonly (Reached | undefined)[]): Reached | undefined {
  return reached.reduce((most, one) => (one && one.stake > (most?.stake ?? 0) ? one : most), undefined)
}

/** By score, then by the sooner day, then by key, so that the order never depends on chance. */
function bestFirst(a: Move, b: Move): number {
  if (a.score !== b.score) return b.score - a.score
  if (a.due !== b.due) return (a.due ?? '9') < (b.due ?? '9') ? -1 : 1
  const [one, other] = [a.records[0]?.key ?? '', b.records[0]?.key ?? '']
  return a.rule !== b.rule
    ? a.rule < b.rule
      ? -1
      : 1
    : one.length - other.length || (one < other ? -1 : one > other ? 1 : 0)
}
