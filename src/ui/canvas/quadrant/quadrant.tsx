import './quadrant.css'
import { AxisEnds } from '../axis-ends.tsx'
import { CornerLabel } from '../corner-label.tsx'
import type { Box } from '../geometry.ts'
import { Pinned } from '../pinned.tsx'
import type { Primitive } from '../primitive.ts'
import { quadrantAim, quadrantStep } from './quadrant-aim.ts'
import { type QuadrantLayout, quadrantLayout } from './quadrant-layout.ts'
import type { QuadrantWords } from './quadrant-words.ts'

/** Records between two axes; each writes a field, or shows what is computed and asks. */
export const quadrant = (words: QuadrantWords): Primitive<QuadrantLayout> => ({
  face: 'short',
  layOut: scene => quadrantLayout(scene, words),
  aim: (scene, layout, at, spot) => quadrantAim(scene, layout, at, spot, words),
  step: (_scene, layout, at, direction, far) => quadrantStep(layout, at, direction, far),
  columns: ({ canvas: { x, y } }) => [y, x].flatMap(axis => (axis?.does === 'writes' ? [axis.field] : [])),
  Ground: ({ layout }) => <Ground layout={layout} words={words} />,
  Rim: ({ layout }) => <Rim layout={layout} words={words} />,
})

function Ground({ layout, words }: { layout: QuadrantLayout; words: QuadrantWords }) {
  const { plane, corners, unknownX, unknownY, x, y } = layout
  return (
    <>
      <div className="quadrant-plane" style={boxed(plane)} />
      {corners.map(({ id, box, isPressing }) =>
        isPressing ? <div key={id} className="quadrant-pressing" data-corner={id} style={boxed(box)} /> : null,
      )}
      {unknownX && (
        <div className="quadrant-unknown" style={boxed(unknownX)}>
          <span className="quadrant-caption">
            {x?.axis.does === 'shows' ? words.unknown(x.axis.label) : words.unsaid(x?.axis.label ?? '')}
          </span>
        </div>
      )}
      {unknownY && (
        <div className="quadrant-unknown" style={boxed(unknownY)}>
          <span className="quadrant-caption">{words.unsaid(y?.axis.label ?? '')}</span>
        </div>
      )}
      <svg
        className="quadrant-lines"
        style={{
          insetInlineStart: plane.x,
          insetBlockStart: plane.y,
          inlineSize: plane.width,
          blockSize: plane.height,
        }}
        aria-hidden
      >
        <line x1="0" x2="100%" y1="50%" y2="50%" />
        <line x1="50%" x2="50%" y1="0" y2="100%" />
      </svg>
    </>
  )
}

const boxed = ({ x, y, width, height }: Box) => ({ transform: `translate(${x}px, ${y}px)`, width, height })

/** The level axis reaches over the edge where nothing is known, where that is an end of it. */
function alongX({ plane, x, unknownX, unknownY }: QuadrantLayout): { x: number; y: number; width: number } {
  const y = 6 + (unknownY ? unknownY.y + unknownY.height : plane.y + plane.height)
  if (!unknownX || x?.axis.does !== 'shows') return { x: plane.x, y, width: plane.width }
  const [start, end] = [Math.min(plane.x, unknownX.x), Math.max(plane.x + plane.width, unknownX.x + unknownX.width)]
  return { x: start, y, width: end - start }
}

function Rim({ layout, words }: { layout: QuadrantLayout; words: QuadrantWords }) {
  const { plane, corners, x, y, unknownX } = layout
  const left = Math.min(plane.x, unknownX?.x ?? plane.x)
  return (
    <>
      {corners.map(({ id, title, box, holds: inside }) => (
        <CornerLabel
          key={id}
          box={box}
          isBottom={id.startsWith('bottom')}
          isRight={id.endsWith('Right')}
          className="quadrant-corner"
        >
          {title} <b className="number">{words.count(inside.size)}</b>
        </CornerLabel>
      ))}
      {x && (
        <Pinned at={alongX(layout)} edge="bottom" className="axis-band">
          <AxisEnds axis={x.axis} />
        </Pinned>
      )}
      {y && (
        <Pinned at={{ x: left - 4, y: plane.y, height: plane.height }} edge="left" className="axis-band axis-up">
          <AxisEnds axis={y.axis} isUp />
        </Pinned>
      )}
    </>
  )
}
