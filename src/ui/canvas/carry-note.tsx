import type { Carry } from './carry.ts'
import type { StageWords } from './stage-acts.ts'

/** What letting go would do, said at the foot of the stage while something is carried. */
export function CarryNote({ carry, words }: { carry: Carry; words: StageWords }) {
  const aim = carry.cards[0]?.aim
  return (
    <p className="carry-note" data-refused={!aim || aim.place.refuses ? true : undefined} aria-hidden>
      <b>{aim ? (aim.place.refuses ?? aim.place.label) : words.nowhere}</b>
      {carry.by !== 'pointer' && <span> {words.carrying}</span>}
    </p>
  )
}
