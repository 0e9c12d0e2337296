import './board.css'
import Ellipsis from 'lucide-react/icons/ellipsis'
import Plus from 'lucide-react/icons/plus'
import { Button } from '../../button.tsx'
import { LimitForm } from '../../limit-form.tsx'
import { Popover } from '../../popover.tsx'
import { Pinned } from '../pinned.tsx'
import type { Drawn, Primitive } from '../primitive.ts'
import { useStage } from '../stage-context.ts'
import { boardAim, boardStep } from './board-aim.ts'
import { laneOptions } from './board-lanes.ts'
import { type BoardLayout, boardLayout, type Column } from './board-layout.ts'
import type { BoardWords } from './board-words.ts'

/** Records in columns, and in lanes across them: a drop writes the column's value and the lane's. */
export const board = (words: BoardWords): Primitive<BoardLayout> => ({
  face: 'full',
  gathers: true,
  looks: 'from the top',
  layOut: scene => boardLayout(scene, words),
  aim: (_scene, layout, at, spot) => boardAim(layout, at, spot, words),
  step: (_scene, layout, at, direction, far) => boardStep(layout, at, direction, far),
  options: scene => laneOptions(scene, words),
  columns: ({ canvas: { columns, lanes } }) => [columns, lanes].flatMap(by => (typeof by === 'string' ? [by] : [])),
  Ground,
  Rim: ({ layout }) => <Heads layout={layout} words={words} />,
})

function Ground({ layout: { columns, lanes } }: Drawn<BoardLayout>) {
  return (
    <>
      {columns.map(({ zone, box }) => (
        <div
          key={zone.id}
          className="board-ground"
          data-closed={zone.closed}
          style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }}
        />
      ))}
      {lanes.length > 1 &&
        lanes.map(({ zone, box }) => (
          <div
            key={zone.id}
            className="board-lane"
            style={{ transform: `translate(${box.x}px, ${box.y - 34}px)`, width: box.width, height: 34 }}
          />
        ))}
    </>
  )
}

function Heads({ layout: { columns, lanes }, words }: { layout: BoardLayout; words: BoardWords }) {
  return (
    <>
      {lanes.length > 1 &&
        lanes.map(({ zone, box, count }) => (
          <Pinned
            key={zone.id}
            at={{ x: box.x, y: box.y - 34, height: box.height }}
            edge="left"
            inside
            className="board-lane-head"
          >
            <h2 className="board-label">
              {zone.record && <span className="board-lane-key">{zone.record.key}</span>}
              <span className="shortened">{zone.label}</span>
              <span className="number quiet">{words.count(count)}</span>
            </h2>
          </Pinned>
        ))}
      {columns.map(column => (
        <Pinned
          key={column.zone.id}
          at={{ x: column.box.x, y: column.box.y, width: column.box.width }}
          edge="top"
          className="board-column-head"
        >
          <Head column={column} all={columns} words={words} canMake={lanes.length < 2} />
        </Pinned>
      ))}
    </>
  )
}

interface HeadProps {
  column: Column
  all: readonly Column[]
  words: BoardWords
  canMake: boolean
}

/** The head of a column: what it stands for, how many of how many stand in it, and a new one for it. */
function Head({ column, all, words, canMake }: HeadProps) {
  const { acts, makeAt, ask } = useStage()
  const { zone, count, limit } = column
  const isOver = limit !== undefined && count > limit
  const setLimit = (next: number | undefined) => {
    const limits = all.flatMap(one => {
      const own = one === column ? next : one.limit
      return own === undefined ? [] : [`${one.zone.id}:${own}`]
    })
    ask({ limits: limits.join(',') || undefined })
  }
  return (
    <div className="board-title" data-over={isOver || undefined} data-closed={zone.closed} data-own>
      <h2 className="board-label shortened" title={zone.label}>
        {zone.label}
      </h2>
      <span className="board-number number" title={isOver ? words.over(limit) : undefined}>
        {limit === undefined ? words.count(count) : words.limit(count, limit)}
        {isOver && <span className="only-read"> {words.over(limit)}</span>}
      </span>
      <span className="board-acts" data-no-picture>
        <Popover
          label={words.limitOf(zone.label)}
          button={
            <Button look="plain" size="small" icon aria-label={words.limitOf(zone.label)}>
              <Ellipsis aria-hidden />
            </Button>
          }
        >
          {close => (
            <LimitForm
              limit={limit}
              words={words.limitForm}
              onSet={next => {
                setLimit(next)
                close()
              }}
            />
          )}
        </Popover>
        {acts.mayWrite && canMake && (
          <Button look="plain" size="small" icon aria-label={words.new(zone.label)} onPress={() => makeAt(zone.id)}>
            <Plus aria-hidden />
          </Button>
        )}
      </span>
    </div>
  )
}
