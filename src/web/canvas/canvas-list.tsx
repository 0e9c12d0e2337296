import '../list/list.css'
import { useRouter } from '@tanstack/react-router'
import { type ReactNode, useRef, useState } from 'react'
import { type Kind, manyOf } from '../../model/kind.ts'
import type { Layout, Primitive, Scene } from '../../ui/canvas/primitive.ts'
import type { StageActs } from '../../ui/canvas/stage-acts.ts'
import { Rows } from '../../ui/rows.tsx'
import type { Line, RowsHandle } from '../../ui/rows-shape.ts'
import { BulkBar } from '../list/bulk-bar.tsx'
import type { Around } from '../list/use-around.ts'
import { peekAddress } from '../peek/peek-address.ts'
import { recordAddress } from '../shell/places.ts'
import { canvasWords } from '../words/canvas.words.ts'
import { listWords } from '../words/list.words.ts'
import { ListAdder } from './list-adder.tsx'
import { pressRows } from './list-keys.ts'
import { GroupHead, NewLine } from './list-lines.tsx'
import { type CanvasRow, chosenRows, type RowGroup, rowOfRecord, rowsMeant, spotsOfRows } from './list-rows.ts'
import { type RowEdited, RowEditor } from './row-editor.tsx'
import { useListHands } from './use-list-hands.ts'
import { useListed } from './use-listed.ts'

/** What a list answers to from outside, beside what rows do. */
export interface ListHandle extends RowsHandle {
  /** Writes a new one where the row with the focus stands. */
  make(): void
}

interface Props {
  kind: Kind
  around: Around
  primitive: Primitive
  scene: Scene
  layout: Layout
  acts: StageActs
  open: string | undefined
  /** The spots that are chosen. */
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
  /** How the focus comes into the list from outside, or to one record. */
  handle: { current: ListHandle | null }
  /** What is said where there is nothing. */
  children?: ReactNode
}

/** The same canvas as a list: put together by the same places, the same values written by keys, where they stand. */
export function CanvasList(props: Props) {
  const { kind, around, primitive, scene, layout, acts, open, chosen, onChoose, handle } = props
  const { history } = useRouter()
  const [edited, setEdited] = useState<RowEdited | null>(null)
  const [active, setActive] = useState<string | undefined>(undefined)
  const rows = useRef<RowsHandle | null>(null)
  const field = useRef<HTMLInputElement | null>(null)
  const { groups, groupOf, columns } = useListed({ scene, layout, primitive, around, kind })
  const picked = chosenRows(groups, chosen, layout)
  const root = useRef<HTMLDivElement>(null)
  // whoever writes the next title already keeps the focus
  const onMade = (id: string) => {
    if (!document.activeElement?.matches('input, textarea')) handle.current?.focus(id)
  }
  const hands = useListHands({ root, scene, layout, primitive, groups, acts, picked, onMade })
  const newLine = (key: string) => ({
    id: `new ${key}`,
    heading: <NewLine key={`new ${key}`} onKeep={title => void hands.keep(title)} onLeave={hands.leave} />,
  })
  // where there is a line in which something new is written, it asks where
  const mayMake = (group: RowGroup) => acts.mayWrite && !primitive.hasAdder && group.place && !group.place.refuses
  const lines = groups.flatMap((group): Line<CanvasRow>[] => [
    ...(groups.length > 1
      ? [
          {
            id: group.id,
            heading: (
              <GroupHead
                key={group.id}
                label={group.label ?? canvasWords.elsewhere}
                count={group.rows.length}
                onNew={mayMake(group) ? () => hands.make(group) : undefined}
              />
            ),
          },
        ]
      : []),
    ...group.rows.map(row => ({ row })),
    ...(group === hands.making ? [newLine(group.place?.id ?? '')] : []),
  ])
  if (hands.isMaking && !hands.making) lines.push(newLine(''))
  const all = groups.flatMap(group => group.rows)
  const records = scene.cards.filter(card => all.some(row => picked.has(row.id) && row.record?.id === card.id))
  const openRow = rowOfRecord(groups, open)
  const edit = (row: CanvasRow, column: string, cell: HTMLElement) => setEdited({ row, column, cell })
  handle.current = {
    enter: () => rows.current?.enter(),
    focus: id => rows.current?.focus(rowOfRecord(groups, id)?.id ?? id),
    make: () => (field.current ? field.current.focus() : hands.make()),
  }
  return (
    <div className="canvas-list" data-scrolls ref={root}>
      {primitive.hasAdder && acts.mayWrite && (
        <ListAdder {...{ scene, layout, acts, field }} near={groupOf.get(active ?? '')?.place?.id} />
      )}
      <Rows
        name={manyOf(kind)}
        columns={columns}
        lines={lines}
        total={all.length}
        idOf={row => row.id}
        nameOf={row => row.record?.key ?? (primitive.lines ? row.spot?.says : row.spot?.text) ?? ''}
        addressOf={row => row.record && recordAddress(row.record.key)}
        chosen={picked}
        onChoose={ids => onChoose(spotsOfRows(groups, ids, layout))}
        open={openRow?.id}
        onPeek={({ record }) => record && history.push(peekAddress(record.id === open ? undefined : record.key))}
        onOpen={row => {
          if (row.record) return history.push(recordAddress(row.record.key))
          const cell = document.activeElement?.querySelector<HTMLElement>('[data-edited]')
          if (cell && acts.mayWrite) edit(row, cell.dataset.column ?? '', cell)
        }}
        onPass={({ record }) => record && history.replace(peekAddress(record.key))}
        onEdit={acts.mayWrite ? edit : undefined}
        onKey={(row, key) => pressRows(props, rowsMeant(groups, picked, row.id), key)}
        onActive={row => setActive(row.id)}
        sort={undefined}
        onSort={() => {}}
        words={{ select: listWords.select, selectAll: listWords.selectAll }}
        handle={rows}
      />
      {lines.length === 0 && props.children}
      {edited && (
        <RowEditor
          {...props}
          edited={edited}
          together={rowsMeant(groups, picked, edited.row.id)}
          onClose={() => {
            setEdited(null)
            edited.cell.focus()
          }}
        />
      )}
      {records.length > 0 && acts.mayWrite && (
        <BulkBar
          kind={kind}
          around={around}
          records={records}
          all={undefined}
          onAll={() => {}}
          onNone={() => onChoose(new Set())}
        />
      )}
    </div>
  )
}
