import type { Detail } from '../../model/answers.ts'
import { LinkChip } from '../../ui/link-chip.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Unfold } from '../../ui/unfold.tsx'
import { decimal, listed } from '../format.ts'
import { recordAddress } from '../shell/places.ts'
import { toneOf, useTerritory } from '../territory.ts'
import { useAnswer } from '../use-answer.ts'
import { recordWords } from '../words/record.words.ts'

/** What a bet stands or falls with: its weakest must-hold assumption by name, and the types nobody has looked at. */
export function RecordHeadline({ detail: { record } }: { detail: Detail }) {
  const headline = useAnswer('evidence', { id: record.id }).data?.headline
  const territory = useTerritory()
  if (!headline) return null
  const { weakest, uncovered, together } = headline
  return (
    <section className="record-section" aria-labelledby="headline">
      <div className="section-head">
        <h2 id="headline">{recordWords.headline}</h2>
      </div>
      {weakest ? (
        <p className="item">
          <LinkChip
            address={recordAddress(weakest.record.key)}
            mark={weakest.record.key}
            title={weakest.record.title}
            tone={toneOf(territory, weakest.record.kind)}
          />
          {weakest.failed ? (
            <Tag tone="bad">{recordWords.failed}</Tag>
          ) : (
            <span className="small soft">{weakest.verdict.says}</span>
          )}
        </p>
      ) : (
        <p className="small soft">{headline.says}</p>
      )}
      {uncovered.length > 0 && <p className="small soft">{recordWords.uncovered(listed([...uncovered]))}</p>}
      {together && headline.mustHold.length > 1 && (
        <Unfold says={recordWords.together}>
          <p className="small soft">
            {recordWords.togetherSays(decimal(together.independent), decimal(together.low), decimal(together.high))}
          </p>
        </Unfold>
      )}
    </section>
  )
}
