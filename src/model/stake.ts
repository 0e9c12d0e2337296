import type { RecordName } from './answers.ts'
import type { Territory } from './assemble.ts'
import type { Graph } from './graph.ts'
import { isOpen } from './kind.ts'
import { passagesOf, step } from './passages.ts'
import type { ChartRecord } from './record.ts'
import { nameOf } from './record-name.ts'
import type { Settings } from './settings.ts'

/** What a record hangs on: the largest bet within four links, and whether any bet in now or next reaches it at all. */
export interface Reached {
  stake: number
  /** The bet at stake, and the goal of this period that it serves through its outcome. */
  bet: RecordName | null
  goal: RecordName | null
  /** Reached from a bet in now or next, however far. */
  near: boolean
}

/** What is at stake with a bet itself; null for what is no bet or is closed. */
export function stakeOf(
  territory: Territory,
  graph: Graph,
  record: ChartRecord,
  today: string,
  { stakes }: Pick<Settings, 'stakes'>,
): Reached | null {
  const kind = territory.kinds.get(record.kind)
  if (!kind?.plan || !isOpen(kind, record.state)) return null
  const horizon = horizonOf(record.fields[kind.plan.horizon])
  const goal = goalOf(territory, graph, record, today)
  const near = horizon === 'now' || horizon === 'next'
  return { stake: stakes[horizon] * (goal ? stakes.goal : 1), near, bet: nameOf(record), goal: goal && nameOf(goal) }
}

const horizonOf = (value: unknown) => (value === 'now' || value === 'next' || value === 'later' ? value : 'none')

/** The goal of this period that a bet's outcome serves. */
function goalOf(territory: Territory, graph: Graph, bet: ChartRecord, today: string): ChartRecord | null {
  let level = [bet]
  for (let height = 0; height < 3; height += 1) {
    level = level.flatMap(record =>
      passagesOf(territory, record.kind)
        .up.filter(passage => passage.side === 'business' || (height > 0 && passage.side === 'every'))
        .flatMap(passage => step(graph, record.id, passage).map(taken => taken.record)),
    )
    const goal = level.find(record => isOfPeriod(territory, record, today))
    if (goal) return goal
  }
  return null
}

function isOfPeriod(territory: Territory, record: ChartRecord, today: string): boolean {
  const kind = territory.kinds.get(record.kind)
  if (!kind?.period || !isOpen(kind, record.state)) return false
  const from = kind.period.from ? record.fields[kind.period.from] : null
  const until = record.fields[kind.period.until]
  if (typeof until !== 'string') return false
  return until.slice(0, 10) >= today && (typeof from !== 'string' || from.slice(0, 10) <= today)
}
