import type { Change } from '../../model/change.ts'
import type { ChartRecord } from '../../model/record.ts'

/** The changes that move one record a place up or down among its neighbours; as few numbers change as can be. */
export function reordered(
  neighbours: readonly ChartRecord[],
  id: string,
  by: 1 | -1,
  field: string,
): { changes: Change[]; place: number } {
  const from = neighbours.findIndex(one => one.id === id)
  const to = from + by
  if (from < 0 || to < 0 || to >= neighbours.length) return { changes: [], place: from + 1 }
  const next = [...neighbours]
  const [moved] = next.splice(from, 1)
  next.splice(to, 0, moved!)
  const isPlaced = neighbours.every((one, at) => {
    const before = neighbours[at - 1]
    return (
      typeof one.fields[field] === 'number' &&
      (!before || (before.fields[field] as number) < (one.fields[field] as number))
    )
  })
  // where the numbers already part them, the two swap theirs; else all are numbered anew
  const numbers = isPlaced ? neighbours.map(one => one.fields[field] as number) : next.map((_, at) => at + 1)
  const changes = next.flatMap((record, at): Change[] =>
    record.fields[field] === numbers[at]
      ? []
      : [{ verb: 'update', id: record.id, version: record.version, set: { fields: { [field]: numbers[at] } } }],
  )
  return { changes, place: to + 1 }
}
