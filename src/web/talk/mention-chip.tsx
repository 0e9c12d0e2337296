import './mention-chip.css'
import type { RecordName } from '../../model/answers.ts'
import type { NamedInText } from '../../ui/prose-names.ts'
import { WithLook } from '../../ui/record-looks.tsx'
import { usePersonName } from '../record/field-page.tsx'
import { recordAddress } from '../shell/places.ts'
import { isFallen, stateLabel, toneOf, useTerritory } from '../territory.ts'
import { useAnswer } from '../use-answer.ts'
import { talkWords } from '../words/talk.words.ts'

/** Somebody or something named in a text: by the name they have today, with a look at it on pointing or focus. */
export function MentionChip({ mention, record }: { mention: NamedInText; record: RecordName | undefined }) {
  const personName = usePersonName()
  const me = useAnswer('me', {}).data?.member.id
  if (mention.of === 'record')
    return record ? <Named record={record} /> : <span className="mention mention-hidden">{talkWords.hidden}</span>
  return (
    <span className="mention" data-me={mention.id === me || undefined}>
      @{personName(mention.id) || mention.label.replace(/^@/, '')}
    </span>
  )
}

function Named({ record }: { record: RecordName }) {
  const territory = useTerritory()
  const kind = territory.kinds.get(record.kind)
  const tone = toneOf(territory, record.kind)
  return (
    <WithLook of={{ key: record.key, title: record.title, tone }}>
      <a
        className="mention mention-record"
        href={recordAddress(record.key)}
        data-tone={tone}
        data-fallen={isFallen(kind, record.state) || undefined}
      >
        <span className="mention-key">{record.key}</span> {record.title}{' '}
        <span className="mention-state">{stateLabel(territory, record.kind, record.state)}</span>
      </a>
    </WithLook>
  )
}
