import { useMemo, useSyncExternalStore } from 'react'
import { pagesOf } from '../../client/pages.ts'
import { isOpen, type Kind } from '../../model/kind.ts'
import { app } from '../app.ts'
import { useAnswerIf } from '../use-answer.ts'
import type { ListAsked } from './area-records.tsx'
import type { RecordRow } from './record-table.tsx'

/** The records of a kind as the address asks for them: by words through search, else page by page. */
export function useRecords(
  kind: Kind,
  asked: ListAsked,
  pages: number,
): { rows: readonly RecordRow[]; hasMore: boolean; isReading: boolean } {
  const { q, state, closed, sort } = asked
  const source = useMemo(() => {
    const states = Object.keys(kind.states)
    const open = states.filter(one => isOpen(kind, one))
    const where = state
      ? [`state=${state}`]
      : closed || open.length === states.length
        ? []
        : [`state=${open.join(',')}`]
    return pagesOf(app, { kind: kind.word, where, sort: sort ?? '-updatedAt', limit: 50 }, pages)
  }, [kind, state, closed, sort, pages])
  const paged = useSyncExternalStore(source.listen, source.now)
  const found = useAnswerIf('search', q ? { q, kind: [kind.word], limit: 100 } : null)
  if (!q) return { rows: paged.records, hasMore: paged.hasMore, isReading: paged.isReading }
  const hits = (found.data?.hits ?? []).map(hit => hit.record).filter(record => !state || record.state === state)
  return { rows: hits, hasMore: false, isReading: found.data === undefined && found.problem === undefined }
}
