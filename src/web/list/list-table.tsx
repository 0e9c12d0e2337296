import { useRouter } from '@tanstack/react-router'
import ChevronRight from 'lucide-react/icons/chevron-right'
import { useMemo, useRef, useState } from 'react'
import { type Kind, manyOf } from '../../model/kind.ts'
import { usualColumns } from '../../model/list-shape.ts'
import type { ChartRecord } from '../../model/record.ts'
import type { ViewQuery } from '../../model/view.ts'
import { Button } from '../../ui/button.tsx'
import { Rows } from '../../ui/rows.tsx'
import type { Line, RowsHandle } from '../../ui/rows-shape.ts'
import { number } from '../format.ts'
import { useLeft } from '../left-here.ts'
import { peekAddress } from '../peek/peek-address.ts'
import { useBehind } from '../peek/use-behind.ts'
import { recordAddress } from '../shell/places.ts'
import { toneOf } from '../territory.ts'
import { listWords } from '../words/list.words.ts'
import { CellEditor } from './cell-editor.tsx'
import { drawnColumns } from './list-columns.tsx'
import type { Around } from './use-around.ts'
import type { Filled } from './use-sections.ts'

interface Props {
  kind: Kind
  query: ViewQuery
  around: Around
  groups: readonly Filled[]
  total: number
  mayWrite: boolean
  open: string | undefined
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
  onQuery: (query: ViewQuery) => void
  onMore: (group: string) => void
  /** How the focus comes into the list from outside. */
  enter: { current: () => void }
}

interface Edited {
  record: ChartRecord
  column: string
  cell: HTMLElement
}

/** Records as rows in groups that fold; what is chosen, written and looked at happens where it stands. */
export function ListTable(props: Props) {
  const { kind, query, around, groups, total, mayWrite, open, chosen, onChoose, onQuery, onMore, enter } = props
  const { history } = useRouter()
  const handle = useRef<RowsHandle | null>(null)
  const [folded, setFolded] = useLeft<ReadonlySet<string>>(`folded ${kind.word} ${query.group}`, new Set())
  const [edited, setEdited] = useState<Edited | null>(null)
  const columns = useMemo(
    () => drawnColumns(kind, query.columns ?? usualColumns(kind), around, toneOf(around.territory, kind.word)),
    [kind, query.columns, around],
  )
  const lines = linesOf(groups, folded, query.group !== undefined, {
    fold: id => setFolded(was => new Set(was.has(id) ? [...was].filter(one => one !== id) : [...was, id])),
    more: onMore,
  })
  const shown = lines.flatMap(line => ('row' in line ? [line.row] : []))
  useBehind(
    shown.map(row => row.key),
    key => {
      const row = shown.find(one => one.key === key)
      if (row) handle.current?.focus(row.id)
    },
  )
  enter.current = () => handle.current?.enter()
  const sort = query.sort ?? '-updatedAt'
  const last = groups.at(-1)
  return (
    <>
      <Rows
        name={manyOf(kind)}
        columns={columns}
        lines={lines}
        total={total}
        idOf={row => row.id}
        nameOf={row => row.key}
        addressOf={row => recordAddress(row.key)}
        chosen={chosen}
        onChoose={onChoose}
        open={shown.find(row => row.key === open)?.id}
        onPeek={row => history.push(peekAddress(row.key === open ? undefined : row.key))}
        onOpen={row => history.push(recordAddress(row.key))}
        onPass={row => history.replace(peekAddress(row.key))}
        onEdit={mayWrite ? (record, column, cell) => setEdited({ record, column, cell }) : undefined}
        onEnd={last?.hasMore && !last.isReading && !folded.has(last.id) ? () => onMore(last.id) : undefined}
        sort={{ column: sort.replace(/^-/, ''), down: sort.startsWith('-') }}
        onSort={(column, down) => onQuery({ ...query, sort: `${down ? '-' : ''}${column}` })}
        words={{ select: listWords.select, selectAll: listWords.selectAll }}
        handle={handle}
      />
      {edited && (
        <CellEditor
          {...edited}
          kind={kind}
          around={around}
          onClose={() => {
            setEdited(null)
            edited.cell.focus()
          }}
        />
      )}
    </>
  )
}

function linesOf(
  groups: readonly Filled[],
  folded: ReadonlySet<string>,
  isGrouped: boolean,
  on: { fold: (id: string) => void; more: (id: string) => void },
): Line<ChartRecord>[] {
  return groups.flatMap((group, place): Line<ChartRecord>[] => {
    const isFolded = folded.has(group.id)
    const rows = isFolded ? [] : group.records.map(row => ({ row }))
    if (!isGrouped) return rows
    const hasMore = !isFolded && group.hasMore && place < groups.length - 1
    const heading = <Heading group={group} isFolded={isFolded} onFold={() => on.fold(group.id)} key={group.id} />
    const more = <More group={group} onMore={() => on.more(group.id)} key={group.id} />
    return [{ id: group.id, heading }, ...rows, ...(hasMore ? [{ id: `${group.id} more`, heading: more }] : [])]
  })
}

function Heading({ group, isFolded, onFold }: { group: Filled; isFolded: boolean; onFold: () => void }) {
  return (
    <button type="button" className="list-group" aria-expanded={!isFolded} onClick={onFold}>
      <ChevronRight aria-hidden />
      {group.label} <span className="number quiet">{number(group.count)}</span>
    </button>
  )
}

const More = ({ group, onMore }: { group: Filled; onMore: () => void }) => (
  <Button size="small" look="plain" onPress={onMore}>
    {listWords.moreOf(group.count - group.records.length)}
  </Button>
)
