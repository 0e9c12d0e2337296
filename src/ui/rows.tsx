// biome-ignore-all lint/a11y/useSemanticElements: rows that are not drawn are counted too, which a table cannot say
// biome-ignore-all lint/a11y/useFocusableInteractive: in a grid the row has the focus, or the cell one went to
// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: in a grid the row has the focus
import './rows.css'
import { useEffect, useRef, useState } from 'react'
import { between, switched } from './chosen.ts'
import { RowsHead } from './rows-head.tsx'
import { rowsPress } from './rows-press.ts'
import { RowsRow } from './rows-row.tsx'
import { type RowsProps, templates } from './rows-shape.ts'
import { useWindow } from './use-window.ts'

const rowHeight = 40
const headingHeight = 44

/** Thousands of records as rows, of which only those in sight are drawn; arrows go from row to row and into the cells. */
export function Rows<T>(props: RowsProps<T>) {
  const { columns, lines, idOf, chosen, onChoose, open, onPeek, onOpen, onPass, onEdit, onEnd, handle } = props
  const body = useRef<HTMLDivElement>(null)
  const part = useWindow(body)
  const [active, setActive] = useState<string | null>(null)
  const [cell, setCell] = useState<string | null>(null)
  const anchor = useRef<{ id: string; base: ReadonlySet<string> } | null>(null)
  const wantsFocus = useRef(false)
  const [, setAsked] = useState(0)
  const holdsFocus = useRef(false)
  const rows = lines.flatMap(line => ('row' in line ? [line.row] : []))
  const ids = rows.map(idOf)
  const tops: number[] = []
  let height = 0
  for (const line of lines) {
    tops.push(height)
    height += 'row' in line ? rowHeight : headingHeight
  }
  const current = active !== null && ids.includes(active) ? active : (ids[0] ?? null)
  const currentCell = columns.some(column => column.id === cell) ? cell : null

  const move = (id: string | undefined, column: string | null) => {
    if (id === undefined) return
    wantsFocus.current = true
    // the same row may be asked for again
    setAsked(times => times + 1)
    setActive(id)
    setCell(column)
    if (open !== undefined && id !== open) onPass(rows[ids.indexOf(id)]!)
  }
  useEffect(() => {
    // the row that had the focus is gone: the one in its place takes it
    const isLost = holdsFocus.current && document.activeElement === document.body
    if (!wantsFocus.current && !isLost) return
    wantsFocus.current = false
    const row = body.current?.querySelector<HTMLElement>(`[data-id="${current}"]`)
    const at = cell === null ? row : row?.querySelector<HTMLElement>(`[data-column="${cell}"]`)
    at?.focus({ preventScroll: true })
    at?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  const isNearEnd = part.to > height && Number.isFinite(part.to)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time the end comes into sight, or more came and it still is
  useEffect(() => {
    if (isNearEnd && rows.length > 0) onEnd?.()
  }, [isNearEnd, rows.length])
  handle.current = { enter: () => move(current ?? undefined, null), focus: id => move(id, null) }

  const choose = (id: string, spans: boolean) => {
    if (spans && anchor.current) onChoose(new Set([...anchor.current.base, ...between(ids, anchor.current.id, id)]))
    else {
      const next = switched(chosen, id)
      anchor.current = { id, base: next }
      onChoose(next)
    }
  }
  const extend = (to: string) => {
    anchor.current ??= { id: current ?? to, base: chosen }
    choose(to, true)
  }
  const press = rowsPress({
    ids,
    columns: columns.map(column => column.id),
    at: current,
    cell: currentCell,
    isChosen: chosen.size > 0,
    move(id, column, spans) {
      if (spans) extend(id)
      else if (id !== current) anchor.current = null
      move(id, column)
    },
    choose: id => choose(id, false),
    all: () => onChoose(new Set(ids)),
    none: () => onChoose(new Set()),
    peek: place => onPeek(rows[place]!),
    open: place => onOpen(rows[place]!),
    edit: (place, column, at) => onEdit?.(rows[place]!, column, at),
    other: (place, key, at) => props.onKey?.(rows[place]!, key, at) ?? false,
  })
  return (
    <div className="rows-frame">
      <div
        role="grid"
        aria-label={props.name}
        aria-rowcount={props.total + 1}
        aria-multiselectable
        className="rows"
        style={templates(columns)}
        onKeyDown={press}
        onFocus={() => {
          holdsFocus.current = true
        }}
        onBlur={event => {
          if (event.target.isConnected) holdsFocus.current = false
        }}
      >
        <RowsHead {...props} ids={ids} />
        <div
          role="rowgroup"
          className="rows-body"
          ref={body}
          style={{ '--rows-height': `${height}px` } as React.CSSProperties}
          data-peek
        >
          {lines.map((line, place) => {
            const top = tops[place]!
            const isActive = 'row' in line && idOf(line.row) === current
            if (!isActive && (top + headingHeight < part.from || top > part.to)) return null
            if (!('row' in line))
              return (
                <div key={`heading ${line.id}`} role="row" className="rows-heading" style={{ insetBlockStart: top }}>
                  <div role="gridcell">{line.heading}</div>
                </div>
              )
            const id = idOf(line.row)
            return (
              <RowsRow
                key={id}
                {...props}
                row={line.row}
                id={id}
                place={place}
                top={top}
                isActive={isActive}
                cell={isActive ? currentCell : null}
                onActive={column => {
                  if (id !== active) props.onActive?.(line.row)
                  setActive(id)
                  setCell(column)
                }}
                onSwitch={spans => (spans ? extend(id) : choose(id, false))}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
}
