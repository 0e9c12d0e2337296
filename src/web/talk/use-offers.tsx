import { useDeferredValue } from 'react'
import type { RecordName } from '../../model/answers.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Key } from '../../ui/link-chip.tsx'
import type { Option } from '../../ui/select.tsx'
import { fits } from '../over/fits.ts'
import { stateLabel, toneOf, useTerritory } from '../territory.ts'
import { useAnswer, useAnswerIf } from '../use-answer.ts'
import { talkWords } from '../words/talk.words.ts'
import type { Asked, Pick } from './draft.ts'

/** One choice at the caret, with what taking it leaves in the text. */
export interface Offer extends Option {
  pick: Pick
  /** False for a person who may not look at the record at hand. */
  sees: boolean
}

const most = 8

/** Who or what fits what is asked for at the caret: members and stakeholders after @, records after # or [[. */
export function useOffers(record: string, asked: Asked | null): Offer[] {
  const typed = useDeferredValue(asked?.typed.trim() ?? '')
  const isPerson = asked?.of === 'member'
  const members = useAnswerIf('mentionable', isPerson ? { id: record } : null).data?.items ?? []
  const me = useAnswer('me', {}).data?.member.id
  const people = useAnswerIf(
    'search',
    isPerson && typed.length > 1 ? { q: typed, kind: ['stakeholder'], limit: 3 } : null,
  ).data?.hits
  const found = useAnswerIf('search', asked?.of === 'record' && typed !== '' ? { q: typed, limit: most } : null).data
    ?.hits
  const newest = useAnswerIf('list', asked?.of === 'record' && typed === '' ? { limit: most } : null).data?.items
  const named = useRecordOffer()
  if (!asked) return []
  if (isPerson) {
    const fitting = members
      .filter(({ name }) => typed === '' || fits(name, typed))
      .sort((a, b) => Number(b.sees) - Number(a.sees) || Number(a.id === me) - Number(b.id === me))
      .slice(0, most)
      .map(
        ({ id, name, sees }): Offer => ({
          id,
          label: name,
          ...(sees ? (id === me ? { help: talkWords.you } : {}) : { help: talkWords.maySee }),
          mark: <Avatar name={name} size="small" />,
          pick: { word: `@${name}`, mention: { of: 'member', id, label: name } },
          sees,
        }),
      )
    return [...fitting, ...(people ?? []).map(hit => named(hit.record))]
  }
  const records = typed === '' ? newest : found?.map(hit => hit.record)
  return (records ?? []).filter(({ id }) => id !== record).map(named)
}

function useRecordOffer(): (record: RecordName) => Offer {
  const territory = useTerritory()
  return record => ({
    id: record.id,
    label: record.title,
    help: stateLabel(territory, record.kind, record.state),
    mark: <Key mark={record.key} tone={toneOf(territory, record.kind)} />,
    pick: { word: `#${record.key}`, mention: { of: 'record', id: record.id, label: record.key } },
    sees: true,
  })
}
