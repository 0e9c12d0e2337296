import type { HistoryLine } from '../../model/answers.ts'
import type { Kind } from '../../model/kind.ts'
import { type ChartRecord, commonNames } from '../../model/record.ts'
import { ownMoment } from '../own-days.ts'

const leaves: ReadonlySet<string> = new Set(['create', 'update', 'archive', 'restore', 'turn', 'merge'])

/** The changes that left another version of a record behind, oldest first; what happened to its links leaves none. */
export const versionsOf = (lines: readonly HistoryLine[], id: string): HistoryLine[] =>
  lines.filter(line => line.record?.id === id && leaves.has(line.verb)).reverse()

/** Which of the versions an address names: a day (its end), a moment, or a ledger number; the first where all came later. */
export function versionAt(versions: readonly Pick<HistoryLine, 'number' | 'at'>[], at: string): number {
  const isNumber = /^\d+$/.test(at)
  const until = ownMoment(at)
  const place = versions.findLastIndex(one => (isNumber ? one.number <= Number(at) : one.at <= until))
  return Math.max(0, place)
}

/** One value then and now. */
export interface ValueThen {
  name: string
  then: unknown
  now: unknown
  isField: boolean
  differs: boolean
}

const skipped: ReadonlySet<string> = new Set(['cameFrom', 'waivers', 'product'])

/** All values that a record has or had, those that differ first. */
export function valuesOf(kind: Kind, then: ChartRecord, now: ChartRecord): ValueThen[] {
  const common = commonNames
    .filter(name => !skipped.has(name))
    .map(name => one(name, then[name] ?? null, now[name] ?? null, false))
  const fields = Object.keys(kind.fields).map(name =>
    one(name, then.fields[name] ?? null, now.fields[name] ?? null, true),
  )
  return [...common, ...fields]
    .filter(value => value.differs || !isEmpty(value.then))
    .sort((a, b) => Number(b.differs) - Number(a.differs))
}

const one = (name: string, then: unknown, now: unknown, isField: boolean): ValueThen => ({
  name,
  then,
  now,
  isField,
  differs: JSON.stringify(then) !== JSON.stringify(now),
})

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** What an update sets to bring a value back. */
export const broughtBack = ({ name, then, isField }: ValueThen): Record<string, unknown> =>
  isField ? { fields: { [name]: then } } : { [name]: then }
