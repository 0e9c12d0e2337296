import { type ReactNode, useMemo } from 'react'
import { type FieldSetting, FieldSettingContext } from '../../ui/fields/field-setting.ts'
import { day } from '../format.ts'
import { locale } from '../language.ts'
import { useAnswer } from '../use-answer.ts'
import { fieldWords } from '../words/record.words.ts'

/** Gives the field editors inside it their words, people, currency and way of writing. */
export function FieldPage({ children }: { children: ReactNode }) {
  const { data: members } = useAnswer('members', {})
  const { data: settings } = useAnswer('settings', {})
  const setting = useMemo(
    (): FieldSetting => ({
      locale,
      currency: settings?.currency ?? 'EUR',
      people: (members?.items ?? []).map(member => ({ id: member.id, label: member.name })),
      day,
      words: fieldWords,
    }),
    [members, settings],
  )
  return <FieldSettingContext value={setting}>{children}</FieldSettingContext>
}

/** What a member is called. */
export function usePersonName(): (id: string | null) => string {
  const { data } = useAnswer('members', {})
  return id => data?.items.find(member => member.id === id)?.name ?? ''
}
