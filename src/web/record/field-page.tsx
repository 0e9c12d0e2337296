import { type ReactNode, useMemo } from 'react'
import type { Detail } from '../../model/answers.ts'
import { type FieldSetting, FieldSettingContext } from '../../ui/fields/field-setting.ts'
import { day } from '../format.ts'
import { locale } from '../language.ts'
import { valueText } from '../list/cell-text.ts'
import { useAnswer } from '../use-answer.ts'
import { fieldWords } from '../words/record.words.ts'
import { ProsePage } from './prose-page.tsx'

interface Props {
  detail?: Detail | undefined
  /** What stands where nothing is written, if that is not unknown. */
  unwritten?: string
  children: ReactNode
}

/** Gives the field editors inside it their words, people, currency and way of writing. */
export function FieldPage({ detail, unwritten, children }: Props) {
  const { data: members } = useAnswer('members', {})
  const { data: settings } = useAnswer('settings', {})
  const setting = useMemo(
    (): FieldSetting => ({
      locale,
      currency: settings?.currency ?? 'EUR',
      people: (members?.items ?? []).map(member => ({ id: member.id, label: member.name })),
      day,
      says: (field, value) => valueText(field, value, id => members?.items.find(one => one.id === id)?.name ?? ''),
      words: unwritten === undefined ? fieldWords : { ...fieldWords, unknown: unwritten },
    }),
    [members, settings, unwritten],
  )
  return (
    <FieldSettingContext value={setting}>
      <ProsePage detail={detail}>{children}</ProsePage>
    </FieldSettingContext>
  )
}

/** What a member is called. */
export function usePersonName(): (id: string | null) => string {
  const { data } = useAnswer('members', {})
  return id => data?.items.find(member => member.id === id)?.name ?? ''
}
