import type { Outcome } from '../model/change.ts'
import type { OperationName } from '../model/contract.ts'
import type { ChartRecord } from '../model/record.ts'

/** The answers that tell of now and that records are changed from; those of other days stay as they were. */
export const ofNow: ReadonlySet<OperationName> = new Set(['read', 'list', 'canvas', 'next', 'whatIf', 'roadmap'])

/**
 * An answer as it reads with the records that a step back left: wherever an older version of one stands in it, the newer
 * one's values are drawn. What the answer does not tell of a record is not added.
 */
export function asLeft(outcomes: readonly Outcome[]): (answer: unknown) => unknown {
  const records = new Map(outcomes.flatMap(one => ('record' in one ? [[one.record.id, one.record]] : [])))
  const drawn = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null) return node
    if (Array.isArray(node)) {
      const next = node.map(drawn)
      return next.some((one, at) => one !== node[at]) ? next : node
    }
    const said = node as Readonly<Record<string, unknown>>
    const record = typeof said.id === 'string' && typeof said.version === 'number' ? records.get(said.id) : undefined
    if (record && (said.version as number) < record.version) return { ...said, ...told(said, record) }
    const next = Object.entries(said).map(([name, value]) => [name, drawn(value)] as const)
    return next.some(([name, value]) => value !== said[name]) ? Object.fromEntries(next) : node
  }
  return drawn
}

const told = (said: Readonly<Record<string, unknown>>, record: ChartRecord) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name in said))
