import type { RecordName } from '../../model/answers.ts'
import { Button } from '../../ui/button.tsx'
import { LinkChip } from '../../ui/link-chip.tsx'
import { recordAddress } from '../shell/places.ts'
import { toneOf, useTerritory } from '../territory.ts'
import { firstHourWords } from '../words/first-hour.words.ts'
import type { Ask } from './question.ts'

/** A question one is not at: what it was answered with, or that nobody has answered yet, and the way to it. */
export function AnsweredRow({
  ask,
  isCurrent,
  records,
  onOpen,
  onUndo,
}: {
  ask: Ask
  isCurrent: boolean
  records: readonly RecordName[]
  onOpen: () => void
  onUndo: (() => void) | undefined
}) {
  const territory = useTerritory()
  const { short } = firstHourWords.asks[ask]
  return (
    <div className="ask-row">
      {!isCurrent && (
        <button type="button" className="ask-short" onClick={onOpen}>
          {short}
        </button>
      )}
      {records.length === 0 && <span className="small quiet">{firstHourWords.open}</span>}
      {records.map(record => (
        <LinkChip
          key={record.id}
          address={recordAddress(record.key)}
          mark={record.key}
          title={record.title}
          tone={toneOf(territory, record.kind)}
        />
      ))}
      {onUndo && (
        <Button look="plain" size="small" aria-label={`${firstHourWords.undo}: ${short}`} onPress={onUndo}>
          {firstHourWords.undo}
        </Button>
      )}
    </div>
  )
}
