import type { Carry } from './carry.ts'
import { Pinned } from './pinned.tsx'
import type { StageWords } from './stage-acts.ts'

/** What letting go would do, said under what is carried. */
export function CarryNote({ carry, words }: { carry: Carry; words: StageWords }) {
  const { aim, off, spot } = carry.cards[0]!
  const { width, height } = spot.box
  const at = { x: carry.at.x + off.x - width / 2, y: carry.at.y + off.y + height / 2 + 10 }
  return (
    <Pinned at={at} className="carry-note">
      <span data-refused={!aim || aim.place.refuses ? true : undefined} aria-hidden>
        <b>{aim ? (aim.place.refuses ?? aim.place.label) : words.nowhere}</b>
        {carry.by !== 'pointer' && <span> · {words.carrying}</span>}
      </span>
    </Pinned>
  )
}
