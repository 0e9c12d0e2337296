import type { ReactNode } from 'react'
import { Because } from '../../ui/button.tsx'
import { HeldBack } from '../../ui/not-now.tsx'
import { FieldPage } from '../record/field-page.tsx'
import { useAnswer } from '../use-answer.ts'
import { settingsWords } from '../words/settings.words.ts'

/** Whether whoever is here may change the workspace's rules. */
export const useMayAdminister = (): boolean => useAnswer('me', {}).data?.scopes.includes('admin') ?? false

/** Settings of the workspace: open to those who may change them, to be read by the others. */
export function SettingsFields({ children }: { children: ReactNode }) {
  const mayChange = useMayAdminister()
  return (
    <FieldPage>
      <div className="settings">
        {!mayChange && <Because>{settingsWords.onlyAdmins}</Because>}
        <HeldBack reason={!mayChange && settingsWords.onlyAdmins}>{children}</HeldBack>
      </div>
    </FieldPage>
  )
}
