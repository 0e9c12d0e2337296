import type { Canvas } from '../../model/canvas.ts'
import { insideLinks, linkOf } from '../../model/canvas.ts'
import type { CanvasCard } from '../../model/canvas-seen.ts'
import type { Kind } from '../../model/kind.ts'
import type { ChartRecord } from '../../model/record.ts'
import type { Figure, LineColumn, Sayable } from '../../ui/canvas/list-columns.ts'
import type { Layout, Primitive, Scene } from '../../ui/canvas/primitive.ts'
import { linkedFrom } from '../../ui/canvas/zones.ts'
import type { RowColumn } from '../../ui/rows-shape.ts'
import { Tag, type Tone } from '../../ui/tag.tsx'
import { capital, decimal } from '../format.ts'
import { drawnColumns } from '../list/list-columns.tsx'
import type { Around } from '../list/use-around.ts'
import { toneOf } from '../territory.ts'
import { canvasWords } from '../words/canvas.words.ts'
import type { CanvasRow } from './list-rows.ts'

/** The name of a column that stands for a link, so that no field can be called the same. */
export const linkColumn = (name: string): string => `link ${name}`
export const linkOfColumn = (column: string): string | undefined =>
  column.startsWith('link ') ? column.slice(5) : undefined
/** The column of what is computed, where a press asks. */
export const knownColumn = 'what is known'
/** The column that says where a card stands. */
export const placeColumn = 'where it stands'
/** The column of what else can be said of a row. */
export const saidColumn = 'what is said of it'
/** The name of a column that only lines have. */
export const lineColumn = (name: string): string => `line ${name}`

interface Given {
  canvas: Canvas
  kind: Kind
  scene: Scene
  primitive: Primitive
  layout: Layout
  around: Around
  tone: Tone
  /** Where each row stands, in words. */
  placeOf: (row: CanvasRow) => string
}

/** The columns of a canvas's list: what its axes, columns and lanes write, what they show, and whose it is. */
export function canvasColumns({
  canvas,
  kind,
  scene,
  primitive,
  layout,
  around,
  tone,
  placeOf,
}: Given): RowColumn<CanvasRow>[] {
  if (primitive.lines) return primitive.lines.map(column => lineCell(column, layout))
  const written = primitive.columns?.(scene) ?? []
  const names = [...new Set([...written, 'state', 'owner', ...(canvas.face ?? [])])]
  const links = [...new Set([linkOf(canvas.columns), linkOf(canvas.lanes), ...insideLinks(canvas)])].filter(
    name => name !== undefined,
  )
  const known = kind.claim ? [knownCell()] : []
  const said = primitive.sayable?.(scene)
  const standing: RowColumn<CanvasRow>[] = [
    ...(said ? [saidCell(said, layout)] : []),
    ...(canvas.primitive === 'tree' || canvas.corners || canvas.plane || canvas.within || canvas.backbone
      ? [placeCell(placeOf)]
      : []),
  ]
  const [key, title, ...fields] = drawnColumns(kind, names, around, tone)
  const before = fields.slice(0, written.length)
  const after = fields.slice(written.length)
  const ofRecord = (column: RowColumn<ChartRecord>): RowColumn<CanvasRow> => {
    const cell = byKind(column, { kind, scene, names, around })
    const text = column.id === 'title'
    return {
      ...column,
      sortable: false,
      // lines have no state: where there is little room, their words come first, and so does what is computed
      kept: column.kept === true && (column.id !== 'state' || !(said || primitive.figures)),
      cell: ({ record, spot }) =>
        record ? cell(record) : text ? <span className="shortened">{spot?.text}</span> : null,
    }
  }
  return [
    ...[key!, title!, ...before, ...[...new Set(links)].map(name => linkCell(name, kind, scene)), ...known].map(
      ofRecord,
    ),
    ...standing,
    ...[...(primitive.figures?.(scene, layout) ?? []).map(figureCell), ...after].map(ofRecord),
  ]
}

const placeCell = (placeOf: Given['placeOf']): RowColumn<CanvasRow> => ({
  id: placeColumn,
  title: canvasWords.place,
  least: 10,
  editable: true,
  cell: row => <span className="shortened">{placeOf(row)}</span>,
})

const saidCell = ({ title, of }: Sayable, layout: Layout): RowColumn<CanvasRow> => ({
  id: saidColumn,
  title,
  least: 5,
  kept: true,
  number: true,
  editable: true,
  cell: ({ spot }) => (spot ? <b data-tone={spot.mark?.tone}>{of(layout, spot)}</b> : null),
})

const lineCell = (
  { id, title, least, number, grows, later, of, reads, write }: LineColumn,
  layout: Layout,
): RowColumn<CanvasRow> => ({
  id: lineColumn(id),
  title,
  least,
  kept: later !== true,
  ...(number ? { number } : {}),
  ...(grows ? { grows } : {}),
  ...(write ? { editable: true } : {}),
  cell: ({ spot }) => {
    const text = spot ? of(layout, spot) : ''
    return <span className="shortened">{reads && text !== '' ? reads(text) : text}</span>
  },
})

/** A cell as the row's own kind draws it, where a canvas draws several: its states and colours are its own. */
function byKind(
  column: RowColumn<ChartRecord>,
  { kind, scene, names, around }: Pick<Given, 'kind' | 'scene' | 'around'> & { names: string[] },
): RowColumn<ChartRecord>['cell'] {
  const known = new Map<string, RowColumn<ChartRecord> | undefined>([[kind.word, column]])
  return row => {
    const own = scene.kinds.get(row.kind)
    if (own && !known.has(row.kind)) {
      const drawn = drawnColumns(own, names, around, toneOf(around.territory, row.kind))
      known.set(row.kind, drawn.find(one => one.id === column.id) ?? column)
    }
    return (known.get(row.kind) ?? column).cell(row)
  }
}

function linkCell(name: string, kind: Kind, scene: Scene): RowColumn<ChartRecord> {
  return {
    id: linkColumn(name),
    title: capital(kind.links[name]?.says ?? name),
    least: 12,
    editable: true,
    cell: row => (
      <span className="shortened">
        {(linkedFrom(scene, name).get(row.id) ?? [])
          .map(id => `${scene.records.get(id)?.key} ${scene.records.get(id)?.title}`)
          .join(', ')}
      </span>
    ),
  }
}

const figureCell = ({ id, title, of }: Figure): RowColumn<ChartRecord> => ({
  id: `figure ${id}`,
  title,
  least: 7,
  kept: true,
  number: true,
  cell: of,
})

function knownCell(): RowColumn<ChartRecord> {
  return {
    id: knownColumn,
    title: canvasWords.evidence,
    least: 11,
    editable: true,
    cell: row => {
      const { known } = row as CanvasCard // the rows of a canvas are its cards
      if (!known) return null
      return (
        <span className="shortened" title={known.says}>
          <Tag>{canvasWords.confidence[known.word]}</Tag>{' '}
          {known.items > 0 && <span className="number quiet">{decimal(known.amount)}</span>}
        </span>
      )
    },
  }
}
