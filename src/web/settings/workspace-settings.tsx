import { number, text } from '../../model/field.ts'
import { FieldEditor } from '../../ui/fields/field-editor.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { Select } from '../../ui/select.tsx'
import { app } from '../app.ts'
import { locale } from '../language.ts'
import { useAnswer } from '../use-answer.ts'
import { settingsWords } from '../words/settings.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { keep, saveSettings } from './save-settings.ts'
import { SettingsFields } from './settings-fields.tsx'

const nameField = text({ label: settingsWords.name })
const lanes = number({ label: settingsWords.lanes, min: 1, max: 50, whole: true })

/** The name of the workspace, its currency, its clock, and how much is worked on at once. */
export function WorkspaceSettings() {
  const { data: settings } = useAnswer('settings', {})
  const workspace = useAnswer('me', {}).data?.workspace
  if (!settings || !workspace) return <Skeleton name={shellWords.loading} />
  const rename = (name: string) => app.contract.renameWorkspace({ name })
  return (
    <SettingsFields>
      <div className="settings-few">
        <FieldEditor
          field={nameField}
          label={settingsWords.workspaceName}
          help={settingsWords.workspaceNameHelp}
          value={workspace.name}
          onChange={name =>
            name &&
            void keep(
              () => rename(String(name)),
              settingsWords.renamedTo(String(name)),
              () => rename(workspace.name),
            )
          }
        />
        <Select
          label={settingsWords.currency}
          help={settingsWords.currencyHelp}
          options={currencies(settings.currency)}
          value={settings.currency}
          onChange={currency => currency && void saveSettings({ currency })}
          placeholder=""
        />
        <Select
          label={settingsWords.timeZone}
          help={settingsWords.timeZoneHelp(timeIn(settings.timeZone))}
          options={zones}
          value={settings.timeZone}
          onChange={timeZone => timeZone && void saveSettings({ timeZone })}
          placeholder=""
        />
        <FieldEditor
          field={lanes}
          label={settingsWords.lanes}
          help={settingsWords.lanesHelp}
          value={settings.lanes}
          onChange={value => typeof value === 'number' && void saveSettings({ lanes: value })}
        />
      </div>
    </SettingsFields>
  )
}

const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter(zone => zone !== 'UTC')].map(id => ({
  id,
  label: id.replaceAll('_', ' ').replaceAll('/', ' / '),
}))

const timeIn = (timeZone: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long', hour: 'numeric', minute: '2-digit' }).format()

/** Every currency by its own name, as the reader's language has it; one that is set stays whatever it is. */
function currencies(set: string): { id: string; label: string; help: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'currency' })
  return [...new Set([...Intl.supportedValuesOf('currency'), set])].map(id => ({
    id,
    label: id,
    help: names.of(id) ?? '',
  }))
}
