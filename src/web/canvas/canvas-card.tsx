import type { CanvasCard as Card } from '../../model/canvas-seen.ts'
import type { Kind } from '../../model/kind.ts'
import { testMark } from '../../model/test-mark.ts'
import { Avatar } from '../../ui/avatar.tsx'
import type { Spot } from '../../ui/canvas/primitive.ts'
import { Key } from '../../ui/link-chip.tsx'
import { cellText } from '../list/cell-text.ts'
import type { Around } from '../list/use-around.ts'
import { isClosed, isFallen, toneOf } from '../territory.ts'
import { canvasWords } from '../words/canvas.words.ts'

interface Props {
  card: Card
  spot: Spot
  kind: Kind | undefined
  around: Around
  /** Fields shown beneath the title. */
  shows: readonly string[]
  look: 'full' | 'short' | 'chip'
}

/** A record on a canvas: its key, how sure we are, whose it is, its title, and a few of its values. */
export function CanvasCard({ card, spot, kind, around, shows, look }: Props) {
  const owner = around.members.find(member => member.id === card.owner)?.name
  const state = kind?.states[card.state]?.label ?? card.state
  const values = kind
    ? shows.flatMap(name => {
        const text = cellText(kind, name, card, around)
        return text === '' ? [] : [{ name, text }]
      })
    : []
  const criterion = testMark(kind, card)
  return (
    <div
      className="canvas-card"
      data-look={look}
      data-tone={toneOf(around.territory, card.kind)}
      data-closed={isClosed(kind, card.state) || undefined}
      data-fallen={isFallen(kind, card.state) || undefined}
    >
      <div className="canvas-card-line">
        <Key mark={card.key} tone={toneOf(around.territory, card.kind)} />
        <span className="canvas-card-state shortened" title={state}>
          {state}
        </span>
        {card.known && (
          <span className="canvas-card-known" data-word={card.known.word} title={card.known.says}>
            {canvasWords.confidence[card.known.word]}
          </span>
        )}
        {criterion && (
          <span
            className="canvas-card-criterion"
            data-criterion={criterion}
            title={canvasWords.criterionSays[criterion]}
          >
            {canvasWords.criterion[criterion]}
          </span>
        )}
        {owner && (
          <span title={owner} className="canvas-card-owner">
            <Avatar name={owner} size="small" />
          </span>
        )}
      </div>
      <p className="canvas-card-title">{card.title}</p>
      {look === 'full' && values.length > 0 && (
        <dl className="canvas-card-values">
          {values.map(({ name, text }) => (
            <div key={name} title={`${kind?.fields[name]?.label ?? name}: ${text}`}>
              <dt>{kind?.fields[name]?.label ?? name}</dt>
              <dd className="shortened">{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {spot.mark && (
        <span className="canvas-card-mark number" data-tone={spot.mark.tone}>
          {spot.mark.text}
        </span>
      )}
      {spot.pile && (
        <span className="canvas-card-pile number" title={canvasWords.pileOf(spot.pile.length - 1)}>
          {canvasWords.pile(spot.pile.length - 1)}
        </span>
      )}
    </div>
  )
}
