import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Switch } from '../../ui/switch.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { app, toasts } from '../app.ts'
import { refused } from '../change.ts'
import { since } from '../format.ts'
import { useAnswer } from '../use-answer.ts'
import { settingsWords } from '../words/settings.words.ts'

const scopes = ['read', 'comment', 'write', 'admin'] as const
type Scope = (typeof scopes)[number]

/** Keys with which programs act for you. */
export function KeySettings() {
  const { data } = useAnswer('tokens', {})
  const mine = useAnswer('me', {}).data?.scopes ?? []
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<readonly Scope[]>(['read'])
  const [secret, setSecret] = useState<string | null>(null)
  const make = async () => {
    if (name.trim() === '') return
    try {
      const token = await app.contract.makeToken({ name: name.trim(), scopes: [...chosen] })
      setSecret(token.secret ?? null)
      setName('')
      app.changed()
    } catch (cause) {
      refused(cause)
    }
  }
  const revoke = async (id: string) => {
    try {
      await app.contract.dropToken({ id })
      app.changed()
      toasts.add({ says: settingsWords.revoked })
    } catch (cause) {
      refused(cause)
    }
  }
  return (
    <div className="settings">
      <p className="small soft">{settingsWords.keyHelp}</p>
      <div className="settings-form">
        <TextField label={settingsWords.keyName} value={name} onChange={setName} />
        <div className="settings-row">
          {scopes.map(scope => (
            <Switch
              key={scope}
              isSelected={chosen.includes(scope)}
              notNow={!mine.includes(scope) && settingsWords.notYours}
              onChange={on => setChosen(on ? [...chosen, scope] : chosen.filter(one => one !== scope))}
            >
              {settingsWords.scopes[scope]}
            </Switch>
          ))}
        </div>
        <Button onPress={() => void make()}>{settingsWords.makeKey}</Button>
      </div>
      {secret && (
        <div className="secret" role="status">
          <p>{settingsWords.secret}</p>
          <code>{secret}</code>
          <Button
            size="small"
            onPress={() => {
              void navigator.clipboard.writeText(secret)
              toasts.add({ says: settingsWords.copied })
            }}
          >
            {settingsWords.copy}
          </Button>
        </div>
      )}
      {data?.items.length === 0 && <p className="small quiet">{settingsWords.noKeys}</p>}
      <ul className="people">
        {data?.items.map(token => (
          <li key={token.id} className="person">
            <span className="person-name">
              {token.name}
              <span className="small quiet">
                {token.scopes.join(', ')} ·{' '}
                {token.usedAt ? settingsWords.used(since(token.usedAt)) : settingsWords.neverUsed}
              </span>
            </span>
            <Button look="danger" size="small" onPress={() => void revoke(token.id)}>
              {settingsWords.revoke(token.name)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
