import '../list/list.css'
import { useRouter } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { type Kind, manyOf } from '../../model/kind.ts'
import type { Layout, Primitive, Scene } from '../../ui/canvas/primitive.ts'
import type { StageActs } from '../../ui/canvas/stage-acts.ts'
import { Rows } from '../../ui/rows.tsx'
import type { Line, RowsHandle } from '../../ui/rows-shape.ts'
import { number } from '../format.ts'
import { BulkBar } from '../list/bulk-bar.tsx'
import type { Around } from '../list/use-around.ts'
import { peekAddress } from '../peek/peek-address.ts'
import { recordAddress } from '../shell/places.ts'
import { canvasWords } from '../words/canvas.words.ts'
import { listWords } from '../words/list.words.ts'
import { ListAdder } from './list-adder.tsx'
import { pressRows } from './list-keys.ts'
import { type CanvasRow, chosenRows, rowOfRecord, spotsOfRows } from './list-rows.ts'
import { type RowEdited, RowEditor } from './row-editor.tsx'
import { useListed } from './use-listed.ts'

/** What a list answers to from outside, beside what rows do. */
export interface ListHandle extends RowsHandle {
  /** Goes to where something new is written; false where there is no such line. */
  make(): boolean
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
  const lines = groups.flatMap(({ id, label, rows: own }): Line<CanvasRow>[] => [
    ...(groups.length > 1
      ? [
          {
            id,
            heading: (
              <p className="list-group" key={id}>
                {label ?? canvasWords.elsewhere} <span className="number quiet">{number(own.length)}</span>
              </p>
            ),
          },
        ]
      : []),
    ...own.map(row => ({ row })),
  ])
  const picked = chosenRows(groups, chosen, layout)
  const all = groups.flatMap(group => group.rows)
  const records = scene.cards.filter(card => all.some(row => picked.has(row.id) && row.record?.id === card.id))
  const openRow = rowOfRecord(groups, open)
  const edit = (row: CanvasRow, column: string, cell: HTMLElement) => setEdited({ row, column, cell })
  handle.current = {
    enter: () => rows.current?.enter(),
    focus: id => rows.current?.focus(rowOfRecord(groups, id)?.id ?? id),
    make() {
      field.current?.focus()
      return field.current !== null
    },
  }
  const press = (row: CanvasRow, key: string, at: HTMLElement): boolean => {
    if (key === 'F2') {
      const cell = at.closest('[role=row]')?.querySelector<HTMLElement>('[data-column=title]')
      if (cell && acts.mayWrite) edit(row, 'title', cell)
      return cell !== null && cell !== undefined
    }
    return pressRows(props, picked.has(row.id) ? all.filter(one => picked.has(one.id)) : [row], key)
  }
  return (
    <div className="canvas-list" data-scrolls>
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
        onKey={press}
        onActive={row => setActive(row.id)}
        sort={undefined}
        onSort={() => {}}
        words={{ select: listWords.select, selectAll: listWords.selectAll }}
        handle={rows}
      />
      {edited && (
        <RowEditor
          {...props}
          edited={edited}
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
