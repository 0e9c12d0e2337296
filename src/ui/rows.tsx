// biome-ignore-all lint/a11y/useSemanticElements: rows that are not drawn are counted too, which a table cannot say
// biome-ignore-all lint/a11y/useFocusableInteractive: in a grid the row has the focus, not each of its cells
// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: in a grid the row has the focus
import './rows.css'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { between, switched } from './chosen.ts'
import { RowsHead } from './rows-head.tsx'
import { RowsRow } from './rows-row.tsx'
import { useWindow } from './use-window.ts'

/** One column of rows: its words, its width, and how a row reads in it. */
export interface RowColumn<T> {
  id: string
  title: string
  /** In rem: never narrower. */
  least: number
  /** Takes the room that is left. */
  grows?: boolean
  sortable?: boolean
  number?: boolean
  cell: (row: T) => ReactNode
}

/** A row, or a heading between rows. */
export type Line<T> = { row: T } | { id: string; heading: ReactNode }

/** What a list answers to from outside, for keys that are heard on the whole page. */
export interface RowsHandle {
  switchActive(): void
  active(): string | null
  focus(id: string): void
}

export interface RowsProps<T> {
  name: string
  columns: readonly RowColumn<T>[]
  lines: readonly Line<T>[]
  total: number
  idOf: (row: T) => string
  nameOf: (row: T) => string
  addressOf: (row: T) => string
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
  /** The row that stands open beside the list. */
  open?: string | undefined
  onOpen: (row: T) => void
  /** The active row changed while another stands open. */
  onPass: (row: T) => void
  onEnd?: (() => void) | undefined
  sort: { column: string; down: boolean } | undefined
  onSort: (column: string, down: boolean) => void
  words: { select: (name: string) => string; selectAll: string }
  handle: { current: RowsHandle | null }
}

const rowHeight = 40
const headingHeight = 44

/** Thousands of records as rows, of which only those in sight are drawn: arrows move, Space and Shift choose, Enter opens. */
export function Rows<T>(props: RowsProps<T>) {
  const { columns, lines, idOf, chosen, onChoose, open, onOpen, onPass, onEnd, handle } = props
  const body = useRef<HTMLDivElement>(null)
  const part = useWindow(body)
  const [active, setActive] = useState<string | null>(null)
  const anchor = useRef<string | null>(null)
  const wantsFocus = useRef(false)
  const rows = lines.flatMap(line => ('row' in line ? [line.row] : []))
  const ids = rows.map(idOf)
  const tops: number[] = []
  let height = 0
  for (const line of lines) {
    tops.push(height)
    height += 'row' in line ? rowHeight : headingHeight
  }
  const current = active !== null && ids.includes(active) ? active : (ids[0] ?? null)

  const move = (id: string | undefined) => {
    if (id === undefined) return
    wantsFocus.current = true
    setActive(id)
    const place = lines.findIndex(line => 'row' in line && idOf(line.row) === id)
    reveal(body.current, tops[place] ?? 0)
    if (open !== undefined && id !== open) onPass(rows[ids.indexOf(id)]!)
  }
  useEffect(() => {
    if (!wantsFocus.current) return
    wantsFocus.current = false
    body.current?.querySelector<HTMLElement>(`[data-id="${active}"]`)?.focus({ preventScroll: true })
  })
  const isNearEnd = part.to > height && Number.isFinite(part.to)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time the end comes into sight, or more came and it still is
  useEffect(() => {
    if (isNearEnd && rows.length > 0) onEnd?.()
  }, [isNearEnd, rows.length])
  handle.current = {
    switchActive: () => current !== null && choose(current, false),
    active: () => current,
    focus: id => move(id),
  }

  const choose = (id: string, spans: boolean) => {
    onChoose(spans ? new Set([...chosen, ...between(ids, anchor.current, id)]) : switched(chosen, id))
    if (!spans || anchor.current === null) anchor.current = id
  }
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('[role=row]') || current === null) return
    const place = ids.indexOf(current)
    const step = steps[event.key]
    const command = event.ctrlKey || event.metaKey
    if (step !== undefined && !command && !event.altKey) {
      const next = ids[Math.min(ids.length - 1, Math.max(0, place + step))]
      if (event.shiftKey && next !== undefined) {
        anchor.current ??= current
        onChoose(new Set([...chosen, current, next]))
      }
      move(next)
    } else if (event.key === 'Enter' && !command) onOpen(rows[place]!)
    else if (event.key === ' ') choose(current, event.shiftKey)
    else if (command && event.key.toLowerCase() === 'a') onChoose(new Set(ids))
    else if (event.key === 'Escape' && chosen.size > 0) onChoose(new Set())
    else return
    event.preventDefault()
    event.stopPropagation()
    event.nativeEvent.stopPropagation()
  }
  return (
    <div className="rows-frame">
      <div
        role="grid"
        aria-label={props.name}
        aria-rowcount={props.total + 1}
        aria-multiselectable
        className="rows"
        style={{ '--rows-columns': template(columns) } as React.CSSProperties}
        onKeyDown={press}
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
                place={ids.indexOf(id)}
                top={top}
                isActive={isActive}
                onActive={() => setActive(id)}
                onSwitch={spans => choose(id, spans)}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  j: 1,
  k: -1,
  PageDown: 12,
  PageUp: -12,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

const template = (columns: readonly { least: number; grows?: boolean }[]): string =>
  ['2rem', ...columns.map(({ least, grows }) => (grows ? `minmax(${least}rem, 1fr)` : `${least}rem`))].join(' ')

/** Scrolls the page just so far that a row stands in sight, below the head that sticks. */
function reveal(body: HTMLElement | null, top: number): void {
  if (!body) return
  const at = body.getBoundingClientRect().top + top
  const [above, below] = [96, innerHeight - rowHeight - 72]
  if (at < above) scrollBy(0, at - above)
  else if (at > below) scrollBy(0, at - below)
}
