import ArrowLeftRight from 'lucide-react/icons/arrow-left-right'
import type { Kind } from '../../model/kind.ts'
import { usualColumns } from '../../model/list-shape.ts'
import type { ChartRecord } from '../../model/record.ts'
import type { ViewQuery } from '../../model/view.ts'
import { Button } from '../../ui/button.tsx'
import { switched } from '../../ui/chosen.ts'
import { Key } from '../../ui/link-chip.tsx'
import { Menu } from '../../ui/menu.tsx'
import { FewTags } from '../../ui/tag.tsx'
import { recordAddress } from '../shell/places.ts'
import { toneOf } from '../territory.ts'
import { listWords } from '../words/list.words.ts'
import { cellText } from './cell-text.ts'
import { nameLabel } from './condition-parts.ts'
import { OpenThreads } from './open-threads.tsx'
import type { Around } from './use-around.ts'
import type { Filled } from './use-sections.ts'

interface Props {
  kind: Kind
  query: ViewQuery
  around: Around
  by: string
  record: ChartRecord
  group: Filled
  groups: readonly Filled[]
  mayWrite: boolean
  current: string | null
  open: string | undefined
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
  onFocus: (id: string) => void
  onMove: (record: ChartRecord, to: string) => void
}

/** One record as a card: what it is, the values the view asks for, and a menu that moves it without dragging. */
export function BoardCard(props: Props) {
  const { kind, query, around, by, record, group, groups, chosen } = props
  const skipped = new Set([by, 'state', 'updatedAt', 'tags'])
  const names = (query.columns ?? usualColumns(kind)).filter(name => !skipped.has(name))
  const values = names.flatMap(name => {
    const text = cellText(kind, name, record, around)
    return text === '' ? [] : [{ name, text }]
  })
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the board around
    <li
      className="board-card"
      tabIndex={props.current === record.id ? 0 : -1}
      data-id={record.id}
      data-chosen={chosen.has(record.id) || undefined}
      data-open={props.open === record.key || undefined}
      aria-label={`${record.key} ${record.title}`}
      draggable={props.mayWrite}
      onFocus={event => event.target === event.currentTarget && props.onFocus(record.id)}
      onDragStart={event => {
        event.dataTransfer.setData('text/plain', record.id)
        event.dataTransfer.effectAllowed = 'move'
      }}
      onClick={event => {
        if (!event.shiftKey) return
        event.preventDefault()
        props.onChoose(switched(chosen, record.id))
      }}
    >
      <div className="board-card-line">
        <span className="board-card-key">
          <Key mark={record.key} tone={toneOf(around.territory, kind.word)} />
          <OpenThreads record={record.id} />
        </span>
        {props.mayWrite && (
          <Menu
            label={listWords.board.move(record.key)}
            entries={groups
              .filter(({ id }) => id !== group.id)
              .map(({ id, label }) => ({ id: id || 'nothing', label, act: () => props.onMove(record, id) }))}
          >
            <Button look="plain" size="small" icon excludeFromTabOrder aria-label={listWords.board.move(record.key)}>
              <ArrowLeftRight aria-hidden />
            </Button>
          </Menu>
        )}
      </div>
      <a className="board-card-title" href={recordAddress(record.key)} tabIndex={-1} draggable={false}>
        {record.title}
      </a>
      {(values.length > 0 || record.tags.length > 0) && (
        <p className="board-card-values">
          {values.map(({ name, text }) => (
            <span key={name} className="shortened" title={`${nameLabel(kind, name)}: ${text}`}>
              {text}
            </span>
          ))}
          <FewTags tags={record.tags} most={5} says={listWords.moreTags} />
        </p>
      )}
    </li>
  )
}
