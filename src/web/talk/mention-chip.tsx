import './mention-chip.css'
import { useState } from 'react'
import type { RecordName } from '../../model/answers.ts'
import { HoverCard } from '../../ui/hover-card.tsx'
import type { NamedInText } from '../../ui/prose-names.ts'
import { usePersonName } from '../record/field-page.tsx'
import { recordAddress } from '../shell/places.ts'
import { isFallen, stateLabel, toneOf, useTerritory } from '../territory.ts'
import { useAnswer, useAnswerIf } from '../use-answer.ts'
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
  const [isOpen, setOpen] = useState(false)
  return (
    <HoverCard onOpen={setOpen} card={<Look record={record} isOpen={isOpen} />}>
      <a
        className="mention mention-record"
        href={recordAddress(record.key)}
        data-tone={toneOf(territory, record.kind)}
        data-fallen={isFallen(kind, record.state) || undefined}
      >
        <span className="mention-key">{record.key}</span> {record.title}{' '}
        <span className="mention-state">{stateLabel(territory, record.kind, record.state)}</span>
      </a>
    </HoverCard>
  )
}

/** What one wants to know before going there: what it is, where it stands, whose it is. */
function Look({ record, isOpen }: { record: RecordName; isOpen: boolean }) {
  const territory = useTerritory()
  const personName = usePersonName()
  const { data } = useAnswerIf('read', isOpen ? { id: record.id } : null)
  const kind = territory.kinds.get(record.kind)
  const owner = data?.record.owner ? personName(data.record.owner) : ''
  return (
    <span className="mention-look">
      <span className="mention-look-line">
        <span className="chip-key" data-tone={toneOf(territory, record.kind)}>
          {record.key}
        </span>
        <span className="quiet">{kind?.title}</span>
      </span>
      <span className="mention-look-title">{data?.record.title ?? record.title}</span>
      <span className="quiet">
        {[stateLabel(territory, record.kind, data?.record.state ?? record.state), owner].filter(Boolean).join(' · ')}
      </span>
    </span>
  )
}
