import './list-board.css'
import { useRouter } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type Kind, manyOf } from '../../model/kind.ts'
import type { ChartRecord } from '../../model/record.ts'
import { settingOf } from '../../model/setting.ts'
import type { ViewQuery } from '../../model/view.ts'
import { switched } from '../../ui/chosen.ts'
import { openMenu } from '../../ui/menu.tsx'
import { make } from '../change.ts'
import { peekAddress } from '../peek/peek-address.ts'
import { useBehind } from '../peek/use-behind.ts'
import { recordAddress } from '../shell/places.ts'
import { listWords } from '../words/list.words.ts'
import { BoardColumn } from './board-column.tsx'
import { columnBeside, stepOnBoard } from './board-move.ts'
import { nameLabel } from './condition-parts.ts'
import { boardBy } from './list-query.ts'
import type { Around } from './use-around.ts'
import type { Filled } from './use-sections.ts'

interface Props {
  kind: Kind
  query: ViewQuery
  around: Around
  groups: readonly Filled[]
  mayWrite: boolean
  open: string | undefined
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
  onQuery: (query: ViewQuery) => void
  onMore: (group: string) => void
  /** How the focus comes to the cards from outside. */
  enter: { current: () => void }
}

const steps = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'j', 'k']

/** Records as cards in columns of a state or another value: dragged, moved with Shift and an arrow, or by a menu. */
export function ListBoard(props: Props) {
  const { kind, query, groups, mayWrite, open, chosen, onChoose } = props
  const { history } = useRouter()
  const board = useRef<HTMLDivElement>(null)
  const by = boardBy(kind, query)
  const [at, setAt] = useState<string | null>(null)
  const wanted = useRef<string | null>(null)
  const records = groups.flatMap(group => group.records)
  const columns = groups.map(group => group.records.map(({ id }) => id))
  const current = at !== null && records.some(({ id }) => id === at) ? at : (columns.flat()[0] ?? null)
  const focus = (id: string) => {
    wanted.current = id
    setAt(id)
  }
  // a card that moved stands in another column once the change is drawn, and takes its focus along
  useEffect(() => {
    if (wanted.current === null) return
    const card = board.current?.querySelector<HTMLElement>(`[data-id="${wanted.current}"]`)
    if (!card) return
    if (document.activeElement !== card) card.focus()
    else wanted.current = null
    card.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  useBehind(
    records.map(({ key }) => key),
    key => {
      const record = records.find(one => one.key === key)
      if (record) focus(record.id)
    },
  )
  props.enter.current = () => {
    if (current !== null) focus(current)
  }
  const move = (record: ChartRecord, to: string) => {
    const group = groups.find(({ id }) => id === to)
    if (!group || !mayWrite || groups.find(one => one.records.includes(record))?.id === to) return
    focus(record.id)
    void make(
      [{ verb: 'update', id: record.id, version: record.version, set: settingOf(kind, by, to) }],
      listWords.board.moved(record.key, group.label),
    )
  }
  const press = (event: KeyboardEvent) => {
    const card = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-id]') : null
    const record = records.find(({ id }) => id === card?.dataset.id)
    if (!record || event.target !== card || event.ctrlKey || event.metaKey || event.altKey) return
    const isAside = event.key === 'ArrowLeft' || event.key === 'ArrowRight'
    const column = groups.find(group => group.records.includes(record))
    if (event.shiftKey && isAside && column) {
      const to = columnBeside(
        groups.map(({ id }) => id),
        column.id,
        event.key,
      )
      if (to !== undefined) move(record, to)
    } else if (steps.includes(event.key)) {
      const next = stepOnBoard(columns, record.id, event.key)
      if (next) focus(next)
      const other = records.find(({ id }) => id === next)
      if (other && open !== undefined && other.key !== open) history.replace(peekAddress(other.key))
    } else if (event.key === 'Enter') history.push(recordAddress(record.key))
    else if (event.key === ' ') history.push(peekAddress(record.key === open ? undefined : record.key))
    else if (event.key === 'x') onChoose(switched(chosen, record.id))
    else if (event.key === 'm') openMenu(card?.querySelector('button'))
    else if (event.key === 'Escape' && chosen.size > 0) onChoose(new Set())
    else return
    event.preventDefault()
    event.stopPropagation()
    event.nativeEvent.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the cards in it
    <div className="board-frame" ref={board} onKeyDown={press} data-peek>
      <ol className="board" aria-label={listWords.board.name(manyOf(kind), nameLabel(kind, by))}>
        {groups.map(group => (
          <BoardColumn
            key={group.id}
            {...props}
            by={by}
            group={group}
            groups={groups}
            current={current}
            onFocus={setAt}
            onMove={move}
            onDrop={id => {
              const record = records.find(one => one.id === id)
              if (record) move(record, group.id)
            }}
          />
        ))}
      </ol>
    </div>
  )
}
