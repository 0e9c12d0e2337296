import Ellipsis from 'lucide-react/icons/ellipsis'
import Plus from 'lucide-react/icons/plus'
import { useState } from 'react'
import type { Kind } from '../../model/kind.ts'
import type { ChartRecord } from '../../model/record.ts'
import type { ViewQuery } from '../../model/view.ts'
import { Button } from '../../ui/button.tsx'
import { LimitForm } from '../../ui/limit-form.tsx'
import { Popover } from '../../ui/popover.tsx'
import { number } from '../format.ts'
import { dialogs } from '../shell/dialogs.ts'
import { listWords } from '../words/list.words.ts'
import { BoardCard } from './board-card.tsx'
import type { Around } from './use-around.ts'
import type { Filled } from './use-sections.ts'

/** What the form of a column's limit says. */
export const limitWords = () => ({
  limit: listWords.board.limit,
  help: listWords.board.limitHelp,
  wrong: listWords.board.limitWrong,
  apply: listWords.apply,
})

interface Props {
  kind: Kind
  query: ViewQuery
  around: Around
  by: string
  group: Filled
  groups: readonly Filled[]
  mayWrite: boolean
  current: string | null
  open: string | undefined
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
  onQuery: (query: ViewQuery) => void
  onMore: (group: string) => void
  onFocus: (id: string) => void
  onMove: (record: ChartRecord, to: string) => void
  onDrop: (id: string) => void
}

/** One column: what it stands for, how many of how many, and its cards; a card let go over it moves here. */
export function BoardColumn(props: Props) {
  const { kind, query, group, by, mayWrite, onMore, onQuery, onDrop } = props
  const [isOver, setOver] = useState(false)
  const limit = query.limits?.[group.id]
  const isFull = limit !== undefined && group.count > limit
  const { board } = listWords
  return (
    <li
      className="board-column"
      data-over={isOver || undefined}
      data-full={isFull || undefined}
      onDragOver={event => {
        if (!mayWrite) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={event => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      }}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        onDrop(event.dataTransfer.getData('text/plain'))
      }}
    >
      <div className="board-head">
        <h2 className="shortened" title={group.label}>
          {group.label}
        </h2>
        <span className="board-count number" title={isFull ? board.over(limit) : undefined}>
          {number(group.count)}
          {limit !== undefined && ` / ${number(limit)}`}
          {isFull && <span className="only-read"> {board.over(limit)}</span>}
        </span>
        <span className="board-head-acts">
          <Popover
            label={board.limitOf(group.label)}
            button={
              <Button look="plain" size="small" icon aria-label={board.limitOf(group.label)}>
                <Ellipsis aria-hidden />
              </Button>
            }
          >
            {close => (
              <LimitForm
                words={limitWords()}
                limit={limit}
                onSet={next => {
                  const { [group.id]: _was, ...others } = query.limits ?? {}
                  onQuery({ ...query, limits: next === undefined ? others : { ...others, [group.id]: next } })
                  close()
                }}
              />
            )}
          </Popover>
          {mayWrite && by === 'state' && (
            <Button
              look="plain"
              size="small"
              icon
              aria-label={board.new(kind.title, group.label)}
              onPress={() => dialogs.open({ dialog: 'create', kind: kind.word, state: group.id })}
            >
              <Plus aria-hidden />
            </Button>
          )}
        </span>
      </div>
      <ul className="board-cards" aria-label={group.label}>
        {group.records.map(record => (
          <BoardCard key={record.id} {...props} record={record} />
        ))}
        {group.records.length === 0 && !group.isReading && <li className="board-none small quiet">{board.empty}</li>}
        {group.hasMore && (
          <li>
            <Button look="plain" size="small" onPress={() => onMore(group.id)}>
              {listWords.moreOf(group.count - group.records.length)}
            </Button>
          </li>
        )}
      </ul>
    </li>
  )
}
