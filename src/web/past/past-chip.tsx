import type { RecordName } from '../../model/answers.ts'
import { LinkChip } from '../../ui/link-chip.tsx'
import { recordAddress } from '../shell/places.ts'
import { toneOf, useTerritory } from '../territory.ts'

/** A record named in the past; its page opens as it was then. */
export function PastChip({ record, at }: { record: RecordName; at: string }) {
  const territory = useTerritory()
  return (
    <LinkChip
      address={`${recordAddress(record.key)}?at=${encodeURIComponent(at)}`}
      mark={record.key}
      title={record.title}
      tone={toneOf(territory, record.kind)}
      at={at}
    />
  )
}
