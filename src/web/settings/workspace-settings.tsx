import { number, text } from '../../model/field.ts'
import type { AreaStance } from '../../model/settings.ts'
import { Because, buttonClass } from '../../ui/button.tsx'
import { FieldEditor } from '../../ui/fields/field-editor.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { Select } from '../../ui/select.tsx'
import { app, toasts } from '../app.ts'
import { refused } from '../change.ts'
import { FieldPage } from '../record/field-page.tsx'
import { useAnswer } from '../use-answer.ts'
import { settingsWords } from '../words/settings.words.ts'
import { shellWords } from '../words/shell.words.ts'

const lanes = number({ label: settingsWords.lanes, min: 1, max: 20, whole: true })
const plain = text({ label: settingsWords.currency })

/** Changes rules of the workspace at once and says so. */
export async function changeSettings(set: Record<string, unknown>): Promise<void> {
  try {
    await app.contract.changeSettings({ set })
    app.changed()
    toasts.add({ says: settingsWords.saved })
  } catch (cause) {
    refused(cause)
  }
}

/** The few rules a workspace sets for itself. */
export function WorkspaceSettings() {
  const { data: settings } = useAnswer('settings', {})
  const { data: map } = useAnswer('map', {})
  const mayChange = useAnswer('me', {}).data?.scopes.includes('admin') ?? false
  if (!settings) return <Skeleton name={shellWords.loading} />
  const stances = Object.entries(settingsWords.stances).map(([id, label]) => ({ id, label }))
  return (
    <FieldPage>
      <div className="settings">
        {!mayChange && <Because>{settingsWords.onlyAdmins}</Because>}
        <fieldset disabled={!mayChange} className="settings-few">
          <FieldEditor
            field={lanes}
            label={settingsWords.lanes}
            help={settingsWords.lanesHelp}
            value={settings.lanes}
            onChange={value => value !== null && void changeSettings({ lanes: value })}
          />
          <FieldEditor
            field={plain}
            label={settingsWords.currency}
            help={settingsWords.currencyHelp}
            value={settings.currency}
            onChange={value => value !== null && void changeSettings({ currency: String(value).toUpperCase() })}
          />
          <Select
            label={settingsWords.timeZone}
            help={settingsWords.timeZoneHelp}
            options={['UTC', ...Intl.supportedValuesOf('timeZone').filter(zone => zone !== 'UTC')].map(id => ({
              id,
              label: id.replaceAll('_', ' '),
            }))}
            value={settings.timeZone}
            onChange={timeZone => timeZone && void changeSettings({ timeZone })}
            placeholder=""
            isDisabled={!mayChange}
          />
        </fieldset>
        <section>
          <h2>{settingsWords.areas}</h2>
          <p className="small soft">{settingsWords.areasHelp}</p>
          <ul className="settings-areas">
            {map?.areas.map(area => (
              <li key={area.id} data-tone={area.colour}>
                <span className="nav-dot" aria-hidden />
                <span className="shortened">{area.title}</span>
                <Select
                  label={area.title}
                  unlabelled
                  bare
                  options={stances}
                  value={settings.areas[area.id] ?? 'ours'}
                  // the options are the stances, so nothing else comes back
                  onChange={stance =>
                    stance && void changeSettings({ areas: { ...settings.areas, [area.id]: stance as AreaStance } })
                  }
                  placeholder=""
                  isDisabled={!mayChange}
                />
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{settingsWords.export}</h2>
          <p className="small soft">{settingsWords.exportHelp}</p>
          <div className="settings-row">
            {(['json', 'csv', 'markdown'] as const).map(format => (
              <a key={format} className={buttonClass()} href={`/api/v1/exports?format=${format}`} download>
                {settingsWords.formats[format]}
              </a>
            ))}
          </div>
        </section>
      </div>
    </FieldPage>
  )
}
