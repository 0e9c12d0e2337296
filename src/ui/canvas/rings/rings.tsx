import './rings.css'
import Plus from 'lucide-react/icons/plus'
import { Button } from '../../button.tsx'
import { meets, type Point } from '../geometry.ts'
import { Pinned } from '../pinned.tsx'
import type { Drawn, PictureOption, Primitive, Scene, Spot } from '../primitive.ts'
import { useStage } from '../stage-context.ts'
import { ringsAim, ringsStep } from './rings-aim.ts'
import { chip, pointAt, wide } from './rings-geometry.ts'
import { middleOf, type RingsLayout, ringsLayout, type Sector } from './rings-layout.ts'
import type { RingsWords } from './rings-words.ts'

/** Records around a centre, in rings and sectors; a drop writes the ring's value and the sector's. */
export const rings = (words: RingsWords): Primitive<RingsLayout> => ({
  face: 'chip',
  gathers: true,
  looks: 'from the middle',
  layOut: scene => ringsLayout(scene, words),
  aim: (_scene, layout, at) => ringsAim(layout, at, words),
  step: (_scene, layout, at, direction, far) => ringsStep(layout, at, direction, far),
  options: scene => shownOptions(scene, words),
  columns: ({ canvas: { columns, lanes } }) => [columns, lanes].flatMap(by => (typeof by === 'string' ? [by] : [])),
  Ground,
  Rim: ({ scene, layout }) => <Rim scene={scene} layout={layout} words={words} />,
})

function shownOptions({ canvas, asked }: Scene, words: RingsWords): PictureOption[] {
  if (canvas.lanes !== undefined) return []
  const options = [
    { id: 'around', label: words.around },
    { id: 'equals', label: words.equals },
  ]
  return [{ name: 'show', label: words.shown, options, value: asked.show === 'equals' ? 'equals' : 'around' }]
}

function Ground({ layout: { rings: all, sectors } }: Drawn<RingsLayout>) {
  const outer = all.at(-1)?.outer ?? 0
  return (
    <svg
      className="rings-ground"
      style={{ transform: `translate(${-outer * wide}px, ${-outer}px)`, width: outer * wide * 2, height: outer * 2 }}
      viewBox={`${-outer * wide} ${-outer} ${outer * wide * 2} ${outer * 2}`}
      aria-hidden
    >
      {[...all].reverse().map((ring, at) => (
        <ellipse
          key={ring.zone.id}
          rx={ring.outer * wide - 1}
          ry={ring.outer - 1}
          data-place={all.length - 1 - at}
          data-unsaid={ring.zone.id === '' || undefined}
        />
      ))}
      {sectors.length > 1 &&
        sectors.map(({ zone, from }) => {
          const end = pointAt(from, outer)
          return <line key={zone.id} x1={0} y1={0} x2={end.x} y2={end.y} />
        })}
    </svg>
  )
}

/** Which way the name of a sector runs from the outermost ring; above and beneath it stands in the middle. */
function sideOf(sector: Sector, outer: number): 'left' | 'right' | undefined {
  const { x } = pointAt(middleOf(sector), outer)
  return Math.abs(x) < outer * 0.35 ? undefined : x > 0 ? 'right' : 'left'
}

/** Where the name of a sector stands: past the outermost ring, above or beneath a card that reaches beyond it. */
function besideCards(sector: Sector, outer: number, spots: readonly Spot[]): Point {
  const { x, y } = pointAt(middleOf(sector), outer + 26)
  const side = sideOf(sector, outer)
  const name = { x: side === 'left' ? x - 120 : side === 'right' ? x : x - 60, y: y - 20, width: 120, height: 40 }
  const away = spots.some(({ box }) => meets(box, name)) ? chip.height / 2 + 28 : 0
  return { x, y: y + (y < 0 ? -away : away) }
}

function Rim({ layout, words }: Drawn<RingsLayout> & { words: RingsWords }) {
  const { acts, makeAt } = useStage()
  const { rings: all, sectors, spots, bounds, isEven } = layout
  const outer = all.at(-1)?.outer ?? 0
  return (
    <>
      {isEven && (
        <Pinned at={{ x: bounds.x + 40, y: bounds.y + 30 }} className="rings-even">
          {words.noCentre}
        </Pinned>
      )}
      {all.map((ring, at) => (
        <Pinned key={ring.zone.id} at={{ x: 0, y: -ring.outer }} className="rings-name">
          <span className="rings-label" data-centre={(at === 0 && sectors.length === 1) || undefined}>
            {ring.zone.short ?? ring.zone.label}
            {ring.zone.short === undefined && <b className="number">{words.count(ring.count)}</b>}
            {acts.mayWrite && sectors.length === 1 && (
              <Button
                look="plain"
                size="small"
                icon
                aria-label={words.new(ring.zone.label)}
                onPress={() => makeAt(`${ring.zone.id}|${sectors[0]!.zone.id}`)}
              >
                <Plus aria-hidden />
              </Button>
            )}
          </span>
        </Pinned>
      ))}
      {sectors.length > 1 &&
        sectors.map(sector => {
          const side = sideOf(sector, outer)
          return (
            <Pinned key={sector.zone.id} at={besideCards(sector, outer, spots)} className="rings-sector">
              <span className="rings-label" data-side={side}>
                {sector.zone.label} <b className="number">{words.count(sector.count)}</b>
              </span>
            </Pinned>
          )
        })}
    </>
  )
}
