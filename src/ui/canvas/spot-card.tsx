import { type ComponentType, type CSSProperties, memo } from 'react'
import type { CanvasCard } from '../../model/canvas-seen.ts'
import type { Drawn, Layout, Scene, Spot } from './primitive.ts'
import type { Face } from './stage.tsx'

interface Props {
  spot: Spot
  card: CanvasCard | undefined
  name: string
  face: Face
  cell: ComponentType<Drawn & { spot: Spot }> | undefined
  scene: Scene
  layout: Layout
  isCurrent: boolean
  isSelected: boolean
  isOpen: boolean
  isCarried: boolean
  isCut: boolean
  isEdited: boolean
}

function Card({ spot, card, name, face, cell: Cell, scene, layout, ...is }: Props) {
  const { x, y, width, height } = spot.box
  return (
    <div
      className={card ? 'spot' : 'spot spot-cell'}
      role="option"
      // what is drawn is said in one sentence, in the order in which it is heard best; as text of its own it would have a
      // clipped place, and with that every card would be painted anew whenever the world has moved and one comes into sight
      aria-label={name}
      aria-selected={is.isSelected}
      tabIndex={is.isCurrent ? 0 : -1}
      data-spot={spot.id}
      data-current={is.isCurrent || undefined}
      data-open={is.isOpen || undefined}
      data-carried={is.isCarried || undefined}
      data-cut={is.isCut || undefined}
      data-edited={is.isEdited || undefined}
      data-hollow={spot.hollow || undefined}
      data-pile={spot.pile ? true : undefined}
      style={placed({ '--x': `${x}px`, '--y': `${y}px`, '--w': `${width}px`, '--h': `${height}px` })}
    >
      <div className="spot-face" aria-hidden>
        {card && !spot.isOwn ? face(card, spot) : Cell && <Cell scene={scene} layout={layout} spot={spot} />}
      </div>
    </div>
  )
}

// React knows no names for a sheet's own values
const placed = (values: Record<`--${string}`, string>) => values as CSSProperties

/** One card or cell in its place; drawn again only when something of its own changed. */
export const SpotCard = memo(Card, (was, now) => {
  if ((!now.card || now.spot.isOwn) && (was.scene !== now.scene || was.layout !== now.layout)) return false
  const names = Object.keys(now) as (keyof Props)[]
  return names.every(name => name === 'scene' || name === 'layout' || was[name] === now[name])
})
