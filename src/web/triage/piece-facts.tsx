import type { ChartRecord } from '../../model/record.ts'
import { Key } from '../../ui/link-chip.tsx'
import { day, decimal } from '../format.ts'
import { recordAddress } from '../shell/places.ts'
import { toneOf, useTerritory } from '../territory.ts'
import { triageWords } from '../words/triage.words.ts'

/** Who said it, where, when, and how many agree: in one quiet line. */
export function PieceFacts({ record }: { record: ChartRecord }) {
  const territory = useTerritory()
  const { source, author, saidAt, voteCount, rating, ratingOf, firstHand, platform } = record.fields
  const sources = territory.kinds.get('feedback')?.fields.source?.options
  const facts = [
    typeof author === 'string' && author,
    typeof source === 'string' && (sources?.[source] ?? source),
    typeof saidAt === 'string' && day(saidAt),
    typeof voteCount === 'number' && voteCount > 0 && triageWords.votes(voteCount),
    typeof rating === 'number' &&
      triageWords.rated(decimal(rating), decimal(typeof ratingOf === 'number' ? ratingOf : 5)),
    typeof platform === 'string' && platform,
    firstHand === false && triageWords.relayed,
  ].filter(fact => typeof fact === 'string')
  return (
    <p className="piece-facts small soft">
      <a href={recordAddress(record.key)} title={triageWords.open}>
        <Key mark={record.key} tone={toneOf(territory, 'feedback')} />
      </a>
      {facts.map(fact => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  )
}
