import type { Kind } from '../../model/kind.ts'
import type { HeldBack, RoadmapLook } from '../../model/roadmap.ts'
import { LinkChip } from '../../ui/link-chip.tsx'
import { Unfold } from '../../ui/unfold.tsx'
import { recordAddress } from '../shell/places.ts'
import { toneOf, useTerritory } from '../territory.ts'
import { roadmapWords } from '../words/roadmap.words.ts'

const reasons = ['title', 'promise', 'audience'] as const

/** What this reader does not get, and what is to be said on each for it to appear; it is never printed. */
export function HeldBackList({ heldBack, look }: { heldBack: readonly HeldBack[]; look: RoadmapLook }) {
  const territory = useTerritory()
  if (heldBack.length === 0) return null
  return (
    <div className="roadmap-held">
      <Unfold says={roadmapWords.heldBack(heldBack.length)}>
        {reasons.map(because => {
          const some = heldBack.filter(held => held.because === because)
          if (some.length === 0) return null
          return (
            <section key={because}>
              <h3 className="small soft">{roadmapWords.because[because](look)}</h3>
              <ul>
                {some.map(({ record }) => (
                  <li key={record.id}>
                    <LinkChip
                      address={recordAddress(record.key) + editOf(territory.kinds.get(record.kind), because)}
                      mark={record.key}
                      title={record.title}
                      tone={toneOf(territory, record.kind)}
                    />
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </Unfold>
    </div>
  )
}

/** Opens the very field that is missing. */
function editOf(kind: Kind | undefined, because: HeldBack['because']): string {
  const field = because === 'title' ? kind?.plan?.outside : because === 'promise' ? kind?.plan?.promise : undefined
  return field ? `?edit=${field}` : ''
}
