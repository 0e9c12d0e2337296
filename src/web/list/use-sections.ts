import { useMemo, useRef, useSyncExternalStore } from 'react'
import { type Section, sectionsOf } from '../../client/sections.ts'
import type { Kind } from '../../model/kind.ts'
import { askedWhere } from '../../model/list-shape.ts'
import type { ChartRecord } from '../../model/record.ts'
import type { ViewQuery } from '../../model/view.ts'
import { app } from '../app.ts'
import { useAnswer } from '../use-answer.ts'
import { type Group, groupsOf } from './groups-of.ts'

/** A group with the records of it that are here. */
export interface Filled extends Group {
  records: readonly ChartRecord[]
  count: number
  hasMore: boolean
  isReading: boolean
}

interface Asked {
  kind: Kind
  query: ViewQuery
  /** What the records are put together by; nothing makes one group of all. */
  by: string | undefined
  /** Groups without records are kept, as a board needs them. */
  keepsEmpty?: boolean
  pages: Readonly<Record<string, number>>
  size: number
}

const none: readonly never[] = []

/** The records of a list in groups, each as far as it was asked for, with the counts of all. */
export function useSections({ kind, query, by, keepsEmpty, pages, size }: Asked): {
  groups: readonly Filled[]
  total: number | undefined
} {
  const where = askedWhere(kind, query)
  const q = query.q ? { q: query.q } : {}
  const members = useAnswer('members', {}).data?.items ?? none
  const counts = useAnswer('groups', { kind: kind.word, by: by ?? 'state', where, ...q })
  const groups = by
    ? groupsOf(kind, by, counts.data?.groups ?? none, { members, where, keepsEmpty: keepsEmpty ?? false })
    : [all]
  const sections = groups.map(
    (group): Section => ({
      input: {
        kind: kind.word,
        where: group.where ? [...where.filter(text => !text.startsWith(`${by}=`)), group.where] : where,
        sort: query.sort ?? '-updatedAt',
        limit: size,
        ...q,
      },
      pages: pages[group.id] ?? 1,
    }),
  )
  const asked = JSON.stringify(sections)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked stands for sections
  const source = useMemo(() => sectionsOf(app, sections), [asked])
  const found = useSyncExternalStore(source.listen, source.now)
  // what was there stays while another question is on its way, so that nothing flickers
  const last = useRef<{ kind: Kind; by: string | undefined; groups: readonly Filled[] } | null>(null)
  const filled = groups.map((group, place): Filled => {
    const { records, hasMore, isReading } = found[place] ?? { records: none, hasMore: false, isReading: true }
    const before = isReading && records.length === 0 ? last.current?.groups.find(one => one.id === group.id) : undefined
    const count = by ? (counts.data?.groups.find(one => (one.value ?? '') === group.id)?.count ?? 0) : 0
    return { ...group, records: before?.records ?? records, hasMore, isReading, count: Math.max(count, 0) }
  })
  if (last.current?.kind !== kind || last.current.by !== by) last.current = null
  if (filled.every(group => !group.isReading)) last.current = { kind, by, groups: filled }
  return { groups: filled, total: counts.data?.total }
}

const all: Group = { id: '', label: '', where: undefined }
