import './list.css'
import { useSearch } from '@tanstack/react-router'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { Kind } from '../../model/kind.ts'
import type { ChartRecord } from '../../model/record.ts'
import type { ViewQuery } from '../../model/view.ts'
import { focusedId, usePlanKeys } from '../become/plan-keys.ts'
import { refused } from '../change.ts'
import { useLeft } from '../left-here.ts'
import { listKeys } from '../shell/key-book.ts'
import { useKeys } from '../shell/live-keys.ts'
import { useMayWrite } from '../use-may-write.ts'
import { listWords } from '../words/list.words.ts'
import { BulkBar } from './bulk-bar.tsx'
import { everyRecord } from './every-record.ts'
import { ListBoard } from './list-board.tsx'
import { ListEmpty } from './list-empty.tsx'
import { boardBy } from './list-query.ts'
import { ListTable } from './list-table.tsx'
import { ListTools } from './list-tools.tsx'
import { OpenThreadsOf } from './open-threads.tsx'
import { useAround } from './use-around.ts'
import { usePrinting } from './use-printing.ts'
import { useSections } from './use-sections.ts'

interface Props {
  kind: Kind
  query: ViewQuery
  onQuery: (query: ViewQuery) => void
  /** What stands before the filter: which kind it is. */
  before?: ReactNode
  /** What can be done with the view. */
  views?: ReactNode
}

/** How many pages of each group are here, for one question. */
interface More {
  asked: string
  pages: Readonly<Record<string, number>>
}

/** Records of one kind as a table or a board: narrowed, ordered, put together and changed, all of it in the address. */
export function ListView({ kind, query, onQuery, before, views }: Props) {
  const around = useAround()
  const { open } = useSearch({ strict: false })
  const mayWrite = useMayWrite()
  const isBoard = query.shape === 'board'
  const asked = JSON.stringify([kind.word, query.where, query.q, query.sort, query.group, isBoard])
  const [more, setMore] = useLeft<More>(`list ${kind.word}`, { asked, pages: {} })
  const pages = more.asked === asked ? more.pages : {}
  const { groups, total } = useSections({
    kind,
    query,
    by: isBoard ? boardBy(kind, query) : query.group,
    keepsEmpty: isBoard,
    pages,
    size: isBoard ? 50 : 100,
  })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [further, setFurther] = useState<readonly ChartRecord[]>([])
  const shown = useMemo(() => groups.flatMap(group => group.records), [groups])
  const picked = useMemo(() => chosenOf(shown, further, chosen), [shown, further, chosen])
  const isReading = groups.some(group => group.isReading && group.records.length === 0)
  const chooseAll = () =>
    void everyRecord(kind, query)
      .then(records => {
        setFurther(records)
        setChosen(new Set(records.map(({ id }) => id)))
      })
      .catch(refused)
  const onMore = (group: string) => setMore({ asked, pages: { ...pages, [group]: (pages[group] ?? 1) + 1 } })
  const enter = useRef(() => {})
  const onPrint = usePrinting(groups, onMore)
  const common = { kind, query, around, groups, mayWrite, open, chosen, onChoose: setChosen, onQuery, onMore, enter }
  useKeys(listKeys, { into: () => enter.current() })
  usePlanKeys(kind, () => (mayWrite ? (picked.length > 0 ? picked : shown.filter(({ id }) => id === focusedId())) : []))
  const isEmpty = !isReading && shown.length === 0
  return (
    <div className="list" data-shape={isBoard ? 'board' : 'table'}>
      <ListTools {...{ kind, query, around, onQuery, before, views, onPrint, onLeave: () => enter.current() }} />
      {isEmpty && !isBoard ? (
        <ListEmpty kind={kind} query={query} onQuery={onQuery} mayWrite={mayWrite} />
      ) : isBoard ? (
        <OpenThreadsOf records={shown}>
          <ListBoard {...common} />
        </OpenThreadsOf>
      ) : (
        <OpenThreadsOf records={shown}>
          <ListTable {...common} total={total ?? shown.length} />
        </OpenThreadsOf>
      )}
      {picked.length > 0 && mayWrite && (
        <BulkBar
          kind={kind}
          around={around}
          records={picked}
          all={total !== undefined && total > picked.length && total > shown.length ? total : undefined}
          onAll={chooseAll}
          onNone={() => setChosen(new Set())}
        />
      )}
      <p className="list-foot small quiet" role="status">
        {isReading ? listWords.reading : !isEmpty && listWords.shown(shown.length, total ?? shown.length)}
      </p>
    </div>
  )
}

/** The chosen records as they are now: those in sight first, the others as they were read. */
function chosenOf(
  shown: readonly ChartRecord[],
  further: readonly ChartRecord[],
  chosen: ReadonlySet<string>,
): ChartRecord[] {
  const all = new Map([...further, ...shown].map(record => [record.id, record]))
  return [...chosen].flatMap(id => all.get(id) ?? [])
}
