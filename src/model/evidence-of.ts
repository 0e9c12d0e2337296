import type { Territory } from './assemble.ts'
import { daysBetween } from './day.ts'
import { confidence, evidenceRule } from './evidence.ts'
import { halfLifeOf } from './evidence-ladder.ts'
import { sourceOf } from './evidence-source.ts'
import { verdictWords } from './evidence-words.ts'
import type { Graph } from './graph.ts'
import type { ClaimType } from './kind.ts'
import type { ChartLink, ChartRecord } from './record.ts'
import type { Settings } from './settings.ts'
import { testVerdict } from './test-verdict.ts'
import type { Evidence, Verdict } from './verdict.ts'

/** The day of asking, the constants of the rule, and who reads: evidence they may not see counts without its name. */
export interface On {
  today: string
  settings: Pick<Settings, 'evidence'>
  maySee?: (record: ChartRecord) => boolean
}

/** What is known for and against a claim, and how sure that makes us; computed, never typed in. */
export function verdictOf(graph: Graph, territory: Territory, claim: ChartRecord, on: On): Verdict {
  const weighed = weighedOf(graph, territory, claim, on)
  const items = weighed.map(item => shownTo(graph, item, on))
  const start = startOf(territory, claim)
  const { weights, ceilings } = on.settings.evidence
  const found = confidence({ start, items: weighed }, { ...evidenceRule, weights, ceilings })
  const against = items.filter(item => item.side === 'against')
  const verdict = {
    claim: claim.id,
    confidence: found.confidence,
    word: found.word,
    for: found.for,
    against: found.against,
    amount: found.amount,
    start,
    items,
    sources: found.sources,
    newest: items.reduce<string | null>((newest, item) => (newest && newest > item.at ? newest : item.at), null),
    strongestAgainst: against.sort(byStrength)[0] ?? null,
    oneSided: items.length >= 4 && (against.length === 0 || against.length === items.length),
  }
  return { ...verdict, says: verdictWords(territory, verdict) }
}

/** The evidence linked to a claim, each piece with its source, side, strength and age. */
export function evidenceOf(graph: Graph, territory: Territory, claim: ChartRecord, on: On): Evidence[] {
  return weighedOf(graph, territory, claim, on).map(item => shownTo(graph, item, on))
}

function weighedOf(graph: Graph, territory: Territory, claim: ChartRecord, on: On): Evidence[] {
  const type = claimTypeOf(territory, claim)
  if (!type) return []
  const pieces = graph.in(claim.id).flatMap(link => pieceOf(graph, territory, type, link, on) ?? [])
  return pieces.map(piece => settled(piece, pieces, type, on))
}

/** Which ladder grades the evidence of a record; null where it is no claim or says no type yet. */
export function claimTypeOf(territory: Territory, record: ChartRecord): ClaimType | null {
  const claim = territory.kinds.get(record.kind)?.claim
  if (!claim) return null
  if (typeof claim === 'string') return claim
  const type = record.fields[claim.field]
  // an assumption whose type nobody has named yet is graded as what people want
  return typeof type === 'string' ? (claimTypes[type] ?? 'desirability') : 'desirability'
}

const claimTypes: Readonly<Record<string, ClaimType>> = {
  desirability: 'desirability',
  usability: 'usability',
  feasibility: 'feasibility',
  viability: 'viability',
  legal: 'legal',
  ethics: 'ethics',
  technical: 'technical',
  budget: 'budget',
  political: 'political',
  privacy: 'privacy',
  'security & privacy': 'privacy',
  security: 'privacy',
  approval: 'approval',
  'process & approval': 'approval',
  process: 'approval',
}

interface Piece extends Evidence {
  shows: unknown
}

function pieceOf(graph: Graph, territory: Territory, type: ClaimType, link: ChartLink, on: On): Piece | null {
  const record = graph.record(link.from)
  if (!record || !territory.link(record.kind, link.name)?.evidence) return null
  const test = territory.kinds.get(record.kind)?.evidence?.test
  const judged = test ? testVerdict(record.state, record.fields, test) : null
  const side = link.values.side === 'for' || link.values.side === 'against' ? link.values.side : judged?.side
  if (!side) return null
  const { inside, relayed } = standing(territory, record)
  const at = saidOn(territory, record, link)
  const strength = strengthOf(link.values.strength, judged ? 3 : 1)
  return {
    source: sourceOf(graph, territory, record),
    side,
    strength,
    ageDays: daysBetween(at, on.today),
    halfLifeDays: halfLifeOf(type, strength, link.values.shows, on.settings.evidence),
    ...(judged ? { decisive: judged.decisive && judged.side === side, share: judged.share } : {}),
    link: link.id,
    record: record.id,
    key: record.key,
    kind: record.kind,
    title: record.title,
    called: calledBy(territory, record),
    at,
    note: typeof link.values.note === 'string' ? link.values.note : null,
    inside,
    relayed,
    changed: judged?.changed ?? false,
    shows: link.values.shows,
  }
}

/** What somebody may not see still counts, without its name, words and source. */
function shownTo(graph: Graph, item: Evidence, { maySee }: On): Evidence {
  const record = graph.record(item.record)
  if (!maySee || (record && maySee(record))) return item
  return { ...item, record: '', key: '', title: 'not visible to you', source: 'not visible to you', note: null }
}

/** An inside opinion weighs least; so does a report passed on, until somebody's own words or deeds stand beside it. */
function settled({ shows, ...piece }: Piece, pieces: readonly Piece[], type: ClaimType, on: On): Evidence {
  const firstHand = pieces.some(other => other.side === piece.side && !other.relayed && !other.inside)
  const relayed = piece.relayed && !firstHand
  if (!piece.inside && !relayed) return { ...piece, relayed: false }
  return { ...piece, relayed, strength: 1, halfLifeDays: halfLifeOf(type, 1, shows, on.settings.evidence) }
}

function standing(territory: Territory, record: ChartRecord): { inside: boolean; relayed: boolean } {
  const fields = territory.kinds.get(record.kind)?.evidence
  if (!fields) return { inside: false, relayed: false }
  const inside = fields.inside?.is.includes(String(record.fields[fields.inside.field])) ?? false
  const firstHand = fields.firstHand ? record.fields[fields.firstHand] : null
  const teller = fields.relayedBy ? record.fields[fields.relayedBy] : null
  return { inside, relayed: firstHand === false || (firstHand !== true && teller != null) }
}

function calledBy(territory: Territory, record: ChartRecord): string {
  const called = territory.kinds.get(record.kind)?.evidence?.called
  return called?.names[String(record.fields[called.field])] ?? record.kind
}

function saidOn(territory: Territory, record: ChartRecord, link: ChartLink): string {
  const places = territory.kinds.get(record.kind)?.evidence?.at ?? []
  const known = [link.values.at, ...places.map(field => record.fields[field])].find(
    value => typeof value === 'string' && value !== '',
  )
  return String(known ?? record.createdAt).slice(0, 10)
}

function startOf(territory: Territory, claim: ChartRecord): number {
  const field = territory.kinds.get(claim.kind)?.start
  const start = field ? claim.fields[field] : null
  return typeof start === 'number' ? Math.min(0.8, Math.max(0.2, start)) : 0.5
}

const strengthOf = (value: unknown, otherwise: 1 | 3): Evidence['strength'] =>
  value === 1 || value === 2 || value === 3 || value === 4 || value === 5 ? value : otherwise

const byStrength = (a: Evidence, b: Evidence) => b.strength - a.strength || a.ageDays - b.ageDays
