import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { chosenLocale, setLocale } from '../language.ts'
import { dialogs } from '../shell/dialogs.ts'
import { chosenDensity, chosenTheme, type Density, setDensity, setTheme, type Theme } from '../theme.ts'
import { settingsWords } from '../words/settings.words.ts'
import { localeChoices, writtenIn } from './locale-choices.ts'

const looks: readonly Theme[] = ['system', 'light', 'dark']
const densities: readonly Density[] = ['roomy', 'dense']

/** What holds on this device alone. */
export function DeviceSettings() {
  const [theme, choose] = useState(chosenTheme)
  const [density, chooseDensity] = useState(chosenDensity)
  const signOut = async () => {
    await fetch('/auth/sign-out', { method: 'POST' }).catch(() => null)
    location.assign('/')
  }
  return (
    <div className="settings">
      <p className="small soft">{settingsWords.deviceHelp}</p>
      <div className="settings-few">
        <Select
          label={settingsWords.look}
          options={looks.map(id => ({ id, label: settingsWords.looks[id] }))}
          value={theme}
          onChange={next => {
            const look = looks.find(one => one === next) ?? 'system'
            setTheme(look)
            choose(look)
          }}
          placeholder=""
        />
        <Select
          label={settingsWords.density}
          help={settingsWords.densityHelp}
          options={densities.map(id => ({ id, label: settingsWords.densities[id] }))}
          value={density}
          onChange={next => {
            const chosen = densities.find(one => one === next) ?? 'roomy'
            setDensity(chosen)
            chooseDensity(chosen)
          }}
          placeholder=""
        />
        <Select
          label={settingsWords.locale}
          help={settingsWords.language}
          options={[
            { id: '', label: settingsWords.asBrowser, help: writtenIn('') },
            ...localeChoices.map(({ id, name }) => ({ id, label: name, help: writtenIn(id) })),
          ]}
          value={chosenLocale()}
          onChange={next => {
            setLocale(next ?? '')
            // words and days all over the page were written in the old way
            location.reload()
          }}
          placeholder={settingsWords.asBrowser}
        />
      </div>
      <div className="settings-row">
        <Button onPress={() => dialogs.open({ dialog: 'keys' })}>{settingsWords.showKeys}</Button>
        <Button onPress={() => void signOut()}>{settingsWords.signOut}</Button>
      </div>
    </div>
  )
}
