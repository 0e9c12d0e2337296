import '../list/list.css'
import { useRouter } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import { type Kind, manyOf } from '../../model/kind.ts'
import type { ChartRecord } from '../../model/record.ts'
import type { Layout, Primitive, Scene } from '../../ui/canvas/primitive.ts'
import type { StageActs } from '../../ui/canvas/stage-acts.ts'
import { Rows } from '../../ui/rows.tsx'
import type { Line, RowsHandle } from '../../ui/rows-shape.ts'
import { number } from '../format.ts'
import { BulkBar } from '../list/bulk-bar.tsx'
import { CellEditor } from '../list/cell-editor.tsx'
import type { Around } from '../list/use-around.ts'
import { peekAddress } from '../peek/peek-address.ts'
import { recordAddress } from '../shell/places.ts'
import { toneOf } from '../territory.ts'
import { canvasWords } from '../words/canvas.words.ts'
import { listWords } from '../words/list.words.ts'
import { groupsOf } from './canvas-groups.ts'
import { canvasColumns } from './list-columns.tsx'
import { ZoneEditor } from './zone-editor.tsx'

interface Props {
  kind: Kind
  around: Around
  primitive: Primitive
  scene: Scene
  layout: Layout
  acts: StageActs
  open: string | undefined
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
  /** How the focus comes into the list from outside, or to one record. */
  handle: { current: RowsHandle | null }
}

interface Edited {
  record: ChartRecord
  column: string
  cell: HTMLElement
}

/** The same canvas as a list: put together by the same places, the same values written by keys, where they stand. */
export function CanvasList(props: Props) {
  const { kind, around, primitive, scene, layout, acts, open, chosen, onChoose, handle } = props
  const { history } = useRouter()
  const [edited, setEdited] = useState<Edited | null>(null)
  const groups = useMemo(() => groupsOf(scene, layout), [scene, layout])
  const placeOf = (record: ChartRecord) => groups.find(group => group.records.includes(record))?.place?.label ?? ''
  const columns = canvasColumns({
    canvas: scene.canvas,
    kind,
    scene,
    primitive,
    layout,
    around,
    tone: toneOf(around.territory, kind.word),
    placeOf,
  })
  const lines = groups.flatMap((group): Line<ChartRecord>[] => [
    ...(groups.length > 1
      ? [
          {
            id: group.place?.id ?? 'nowhere',
            heading: (
              <p className="list-group" key={group.place?.id ?? ''}>
                {group.place?.label ?? canvasWords.elsewhere}{' '}
                <span className="number quiet">{number(group.records.length + group.texts.length)}</span>
              </p>
            ),
          },
        ]
      : []),
    ...group.texts.map(spot => ({
      id: spot.id,
      heading: (
        <p className="canvas-list-text" key={spot.id}>
          {spot.text} {spot.mark && <b className="number quiet">{spot.mark.text}</b>}
        </p>
      ),
    })),
    ...group.records.map(row => ({ row })),
  ])
  const back = useRef<HTMLElement | null>(null)
  const close = () => {
    setEdited(null)
    back.current?.focus()
  }
  const picked = scene.cards.filter(card => chosen.has(card.id))
  return (
    <div className="canvas-list" data-scrolls>
      <Rows
        name={manyOf(kind)}
        columns={columns}
        lines={lines}
        total={scene.cards.length}
        idOf={row => row.id}
        nameOf={row => row.key}
        addressOf={row => recordAddress(row.key)}
        chosen={chosen}
        onChoose={onChoose}
        open={open}
        onPeek={row => history.push(peekAddress(row.id === open ? undefined : row.key))}
        onOpen={row => history.push(recordAddress(row.key))}
        onPass={row => history.replace(peekAddress(row.key))}
        onEdit={
          acts.mayWrite
            ? (record, column, cell) => {
                back.current = cell
                setEdited({ record, column, cell })
              }
            : undefined
        }
        sort={undefined}
        onSort={() => {}}
        words={{ select: listWords.select, selectAll: listWords.selectAll }}
        handle={handle}
      />
      {edited && ZoneEditor.edits(edited.column) ? (
        <ZoneEditor {...edited} scene={scene} layout={layout} primitive={primitive} acts={acts} onClose={close} />
      ) : (
        edited && (
          <CellEditor
            {...edited}
            kind={around.territory.kinds.get(edited.record.kind) ?? kind}
            around={around}
            onClose={close}
          />
        )
      )}
      {picked.length > 0 && acts.mayWrite && (
        <BulkBar
          kind={kind}
          around={around}
          records={picked}
          all={undefined}
          onAll={() => {}}
          onNone={() => onChoose(new Set())}
        />
      )}
    </div>
  )
}
