import type { Area } from '../../model/area.ts'
import type { ChartRecord } from '../../model/record.ts'
import { useAnswer, useAnswerIf } from '../use-answer.ts'

const shown = 8

/** The records of an area that changed last; of its two fullest kinds, since a list is of one kind. */
export function useLately(area: Area): readonly ChartRecord[] {
  const { data: map } = useAnswer('map', {})
  const counts = map?.areas.find(one => one.id === area.id)?.counts ?? []
  const [first, second] = [...counts].filter(count => count.live > 0).sort((one, other) => other.live - one.live)
  const one = useAnswerIf('list', first ? { kind: first.kind, sort: '-updatedAt', limit: shown } : null)
  const other = useAnswerIf('list', second ? { kind: second.kind, sort: '-updatedAt', limit: shown } : null)
  return [...(one.data?.items ?? []), ...(other.data?.items ?? [])]
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
    .slice(0, shown)
}
