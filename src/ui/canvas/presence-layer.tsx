import type { Presence } from '../../model/presence.ts'
import { toneOfName } from '../initials.ts'
import { recordsOf } from './carry.ts'
import { Pinned } from './pinned.tsx'
import type { Layout } from './primitive.ts'
import type { StageWords } from './stage-acts.ts'

/** Where others are on the same canvas: their pointers with their names, and rings around what they hold. */
export function PresenceLayer({
  presence,
  layout,
  words,
}: {
  presence: readonly Presence[]
  layout: Layout
  words: StageWords
}) {
  if (presence.length === 0) return null
  return (
    <>
      {presence.flatMap(one =>
        layout.spots
          .filter(spot => [spot.id, ...recordsOf(spot)].some(held => one.selected.includes(held)))
          .map(spot => (
            <Pinned
              key={`${one.member} ${spot.id}`}
              at={spot.box}
              className="presence-ring"
              style={{ pointerEvents: 'none' }}
            >
              <span className="presence-name" data-tone={toneOfName(one.name)}>
                {one.name}
              </span>
            </Pinned>
          )),
      )}
      {presence.flatMap(one =>
        one.x === undefined || one.y === undefined
          ? []
          : [
              <Pinned key={one.member} at={{ x: one.x, y: one.y }} className="presence-pointer">
                <span data-tone={toneOfName(one.name)}>
                  <svg viewBox="0 0 16 16" aria-hidden>
                    <path d="M2 1 L13 8 L8 9 L6 14 Z" />
                  </svg>
                  <span className="presence-name" data-tone={toneOfName(one.name)}>
                    {words.here(one.name)}
                  </span>
                </span>
              </Pinned>,
            ],
      )}
    </>
  )
}
