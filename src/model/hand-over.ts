import type { RecordName } from './answers.ts'
import type { Territory } from './assemble.ts'
import type { ChartRecord } from './record.ts'
import type { Waiver } from './settings.ts'
import { type Action, type Asked, type RecordSignal, signal } from './signal.ts'

/** How well one thing stands before work is handed over: there, there but weak, or not there. */
export type Standing = 'whole' | 'thin' | 'missing'

/** What a check finds on one record. */
export interface Look {
  state: Standing
  /** What stands there or what is missing, one short sentence without a full stop. */
  says: string
  /** The one thing that mends it, and the record it is done on, where that is another one. */
  action?: Action
  on?: ChartRecord
}

/** One thing that is asked before work is handed over. */
export interface HandOverCheck {
  id: string
  title: string
  /** Why whoever takes it over will miss it. */
  why: string
  /** Walks it reads, as a signal's. */
  reads: readonly string[]
  look(record: ChartRecord, asked: Asked): Look
}

/** What is asked of a kind's records before they reach a state in which others take them over. */
export interface HandOver {
  about: string
  state: string
  checks: readonly HandOverCheck[]
}

/** One line of the sheet, as somebody reads it. */
export interface HandOverLine {
  id: string
  title: string
  why: string
  state: Standing | 'waived'
  says: string
  action: Action | null
  on: RecordName
  /** The rule under which it is waived. */
  rule: string
  waiver: Waiver | null
}

/** Whether a record is ready to be handed over, line by line. */
export interface HandOverSeen {
  record: RecordName
  /** The state it is about to reach. */
  to: string
  lines: readonly HandOverLine[]
  /** How many lines are whole or waived. */
  settled: number
}

/** The word under which a check is waived on a record. */
export const handOverRule = (check: string): string => `hand-over-${check}`

/** What is asked of a kind before it is handed over, where anything is. */
export const handOverOf = (territory: Territory, kind: string): HandOver | undefined =>
  territory.areas.flatMap(area => area.handOvers ?? []).find(one => one.about === kind)

/** Whether a rule is one of a hand-over's checks. */
export const isHandOverRule = (territory: Territory, rule: string): boolean =>
  territory.areas.some(area => area.handOvers?.some(one => one.checks.some(check => handOverRule(check.id) === rule)))

/** All that the checks of a hand-over read, declared as one question. */
export const readsOf = (handOver: HandOver): RecordSignal =>
  signal({
    name: 'hand-over',
    title: 'Ready to hand over',
    about: handOver.about,
    sort: 'missing',
    effort: '30 min',
    reads: [...new Set(handOver.checks.flatMap(check => check.reads))],
    find: () => [],
  })

/** The sheet for one record as it stands. */
export function linesOf(handOver: HandOver, record: ChartRecord, asked: Asked): HandOverLine[] {
  return handOver.checks.map(check => {
    const { state, says, action, on } = check.look(record, asked)
    const rule = handOverRule(check.id)
    const waiver = record.waivers[rule]
    const isWaived = state !== 'whole' && waiver !== undefined && waiver.until >= asked.today
    const { id, key, kind, title, state: at } = on ?? record
    return {
      id: check.id,
      title: check.title,
      why: check.why,
      state: isWaived ? 'waived' : state,
      says,
      action: action ?? null,
      on: { id, key, kind, title, state: at },
      rule,
      waiver: isWaived ? waiver : null,
    }
  })
}
