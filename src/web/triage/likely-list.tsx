import type { ChartRecord } from '../../model/record.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import { Key } from '../../ui/link-chip.tsx'
import { toneOf, useTerritory } from '../territory.ts'
import { triageWords } from '../words/triage.words.ts'
import type { Likely } from './likely.ts'

/** The needs a piece of feedback may speak of, each taken by its number, with the words that make it likely. */
export function LikelyList({
  needs,
  mayWrite,
  onPick,
}: {
  needs: readonly Likely<ChartRecord>[]
  mayWrite: boolean
  onPick: (place: number) => void
}) {
  const territory = useTerritory()
  return (
    <section aria-labelledby="likely-needs">
      <h2 className="record-label" id="likely-needs">
        {triageWords.likely}
      </h2>
      {needs.length === 0 && <p className="small quiet">{triageWords.likelyNone}</p>}
      <ol className="likely">
        {needs.map(({ record, shares }, place) => (
          <li key={record.id}>
            <button
              type="button"
              className="likely-one"
              aria-disabled={!mayWrite || undefined}
              aria-describedby={mayWrite ? undefined : 'read-only'}
              onClick={() => mayWrite && onPick(place)}
            >
              <KeyHint keys={[String(place + 1)]} />
              <span className="likely-words">
                <span>
                  <Key mark={record.key} tone={toneOf(territory, 'need')} /> {record.title}
                </span>
                <span className="small quiet">{triageWords.shares(shares.slice(0, 4).join(', '))}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
