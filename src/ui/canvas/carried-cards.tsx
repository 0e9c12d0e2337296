import type { Carry, Drawing } from './carry.ts'
import { middleOf } from './geometry.ts'
import type { Face } from './stage.tsx'

const most = 24

/** The cards in hand, over where they are held, and outlines of where they would come to stand. */
export function CarriedCards({
  carry,
  isReturning,
  face,
  on: { primitive, scene, layout },
}: {
  carry: Carry
  isReturning: boolean
  face: Face
  on: Drawing
}) {
  const { Cell } = primitive
  const shown = carry.cards.slice(0, most)
  const mark = isReturning ? undefined : shown[0]?.aim?.mark
  return (
    <div aria-hidden>
      {mark && (
        <div
          className="carry-mark"
          style={{ transform: `translate(${mark.x}px, ${mark.y}px)`, width: mark.width, height: mark.height }}
        />
      )}
      {!isReturning &&
        shown.map(({ spot, aim }) =>
          aim?.lands ? (
            <div
              key={spot.id}
              className="carry-lands"
              style={{
                transform: `translate(${aim.lands.x}px, ${aim.lands.y}px)`,
                width: spot.box.width,
                height: spot.box.height,
              }}
            />
          ) : null,
        )}
      {shown.map(({ spot, off }) => {
        const card = spot.record === undefined ? undefined : scene.records.get(spot.record)
        const { width, height } = spot.box
        const middle = isReturning ? middleOf(spot.box) : { x: carry.at.x + off.x, y: carry.at.y + off.y }
        return (
          <div
            key={spot.id}
            className="spot spot-carried"
            data-returning={isReturning || undefined}
            data-pile={spot.pile ? true : undefined}
            data-hollow={spot.hollow || undefined}
            style={{ transform: `translate(${middle.x - width / 2}px, ${middle.y - height / 2}px)`, width, height }}
          >
            {card && !spot.isOwn ? face(card, spot) : Cell && <Cell scene={scene} layout={layout} spot={spot} />}
          </div>
        )
      })}
    </div>
  )
}
