import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { dialogs } from '../shell/dialogs.ts'
import { chosenTheme, setTheme, type Theme } from '../theme.ts'
import { settingsWords } from '../words/settings.words.ts'

const looks: readonly Theme[] = ['system', 'light', 'dark']

/** What holds on this device alone. */
export function DeviceSettings() {
  const [theme, choose] = useState(chosenTheme)
  const signOut = async () => {
    await fetch('/auth/sign-out', { method: 'POST' }).catch(() => null)
    location.assign('/')
  }
  return (
    <div className="settings">
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
      </div>
      <div className="settings-row">
        <Button onPress={() => dialogs.open({ dialog: 'keys' })}>{settingsWords.showKeys}</Button>
        <Button onPress={() => void signOut()}>{settingsWords.signOut}</Button>
      </div>
    </div>
  )
}
