import type { ChartRecord } from '../../model/record.ts'
import type { Looked } from '../../ui/record-looks.tsx'
import { dated, day, since } from '../format.ts'
import { usePersonName } from '../record/field-page.tsx'
import { isFallen, stateLabel, useTerritory } from '../territory.ts'
import { useAnswer } from '../use-answer.ts'
import { peekWords } from '../words/peek.words.ts'
import { Look, type LookFacts } from './look.tsx'

/** What one wants to know of a record before going there, as it is now or as it was on the day it is named for. */
export function RecordLook({ of }: { of: Looked }) {
  return of.at === undefined ? <LookNow of={of} /> : <LookThen of={of} at={of.at} />
}

function LookNow({ of }: { of: Looked }) {
  const { data } = useAnswer('read', { id: of.key })
  const facts = useFacts()
  const gap = data?.findings[0]
  return (
    <Look
      of={of}
      facts={data && facts(data.record, peekWords.changed(since(data.record.updatedAt)))}
      gap={gap && dated(gap.says)}
    />
  )
}

function LookThen({ of, at }: { of: Looked; at: string }) {
  const { data } = useAnswer('readAt', { id: of.key, when: at })
  const facts = useFacts()
  return <Look of={of} facts={data && facts(data, peekWords.asOf(day(at)))} />
}

function useFacts(): (record: ChartRecord, when: string) => LookFacts {
  const territory = useTerritory()
  const personName = usePersonName()
  return (record, when) => {
    const kind = territory.kinds.get(record.kind)
    return {
      title: record.title,
      kind: kind?.title ?? '',
      state: stateLabel(territory, record.kind, record.state),
      isFallen: isFallen(kind, record.state),
      owner: personName(record.owner),
      when,
    }
  }
}
