import type { CanvasCard } from '../../../model/canvas-seen.ts'
import { middleOf } from '../geometry.ts'
import type { Spot } from '../primitive.ts'
import type { DotSpot } from './plane-layout.ts'

/** A record as a dot: filled where somebody was asked, hollow where it is a guess; its words beside it. */
export function Dot({ card, spot }: { card: CanvasCard; spot: Spot }) {
  const { label, box } = spot as DotSpot // the spots of a plane are dots
  const { x, y } = middleOf(box)
  const lead = label?.lead
  return (
    <div className="dot" title={card.title}>
      {lead && (
        <svg className="dot-lead" aria-hidden>
          <line x1={0} y1={0} x2={lead.x - x} y2={lead.y - y} />
        </svg>
      )}
      <span className="dot-mark" data-hollow={spot.hollow || undefined} />
      {label && (
        <span
          className="dot-label"
          data-before={label.isBefore || undefined}
          style={{
            transform: `translate(${label.box.x - box.x}px, ${label.box.y - box.y}px)`,
            inlineSize: label.box.width,
          }}
        >
          <span className="shortened">
            {label.text}
            {spot.pile && <b className="number"> +{spot.pile.length - 1}</b>}
          </span>
        </span>
      )}
      {!label && spot.pile && <b className="dot-label dot-pile number">+{spot.pile.length - 1}</b>}
    </div>
  )
}
