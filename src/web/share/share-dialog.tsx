import './share.css'
import { type FormEvent, useState } from 'react'
import { type ShareMode, type Shown, sameShown } from '../../model/share.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { Switch } from '../../ui/switch.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useAnswer } from '../use-answer.ts'
import { shareWords } from '../words/share.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { makeShare } from './share-changes.ts'
import { ShareLine } from './share-line.tsx'

const day = 86_400_000

/** Makes a link of one thing, and lists those there are. */
export function ShareDialog({ asked, onClose }: { asked: { shown: Shown; name: string }; onClose: () => void }) {
  const { shown, name } = asked
  const title = shareWords.title[shown.sort]
  const links = useAnswer('shares', {}).data?.items.filter(share => sameShown(share.shown, shown)) ?? []
  return (
    <Dialog title={typeof title === 'string' ? title : title(name)} close={shellWords.close} onClose={onClose}>
      <p className="small soft">{shareWords.says}</p>
      <NewLink shown={shown} />
      <section className="share-links" aria-labelledby="share-links">
        <h3 id="share-links" className="small soft">
          {shareWords.links}
        </h3>
        {links.length === 0 ? (
          <p className="small quiet">{shareWords.noLinks}</p>
        ) : (
          <>
            <ul>
              {links.map(share => (
                <ShareLine key={share.id} share={share} />
              ))}
            </ul>
            <p className="small quiet">{shareWords.onlyHere}</p>
          </>
        )}
      </section>
    </Dialog>
  )
}

function NewLink({ shown }: { shown: Shown }) {
  const workspace = useAnswer('me', {}).data?.workspace.id ?? ''
  const [mode, setMode] = useState<ShareMode>('now')
  const [days, setDays] = useState('30')
  const [withFiles, setWithFiles] = useState(false)
  const [isLocked, setLocked] = useState(false)
  const [password, setPassword] = useState('')
  const [isBusy, setBusy] = useState(false)
  const lacks = isLocked && password.trim() === ''
  const make = async (event: FormEvent) => {
    event.preventDefault()
    if (lacks || isBusy) return
    setBusy(true)
    const expiresAt = new Date(Date.now() + Number(days) * day).toISOString()
    // a list that is only read here is written as one that may be changed there
    const asked = withFiles ? { ...shown, files: true } : shown
    const sent = structuredClone(asked) as Parameters<typeof makeShare>[1]['shown']
    const made = await makeShare(workspace, { shown: sent, mode, expiresAt, ...(isLocked ? { password } : {}) })
    setBusy(false)
    if (made) setPassword('')
  }
  return (
    <form className="share-form" onSubmit={event => void make(event)}>
      <div className="share-mode">
        <Segmented
          label={shareWords.mode}
          value={mode}
          onChange={setMode}
          options={[
            { id: 'now', label: shareWords.modes.now },
            { id: 'still', label: shareWords.modes.still },
          ]}
        />
        <p className="small quiet">{shareWords.modeHelp[mode]}</p>
      </div>
      <Select
        label={shareWords.lasts}
        options={Object.entries(shareWords.days).map(([id, label]) => ({ id, label }))}
        value={days}
        onChange={next => next && setDays(next)}
        placeholder=""
      />
      {shown.sort !== 'map' && shown.sort !== 'roadmap' && (
        <Switch isSelected={withFiles} onChange={setWithFiles}>
          {shareWords.withFiles}
        </Switch>
      )}
      <Switch isSelected={isLocked} onChange={setLocked}>
        {shareWords.withPassword}
      </Switch>
      {isLocked && (
        <TextField
          label={shareWords.password}
          value={password}
          onChange={setPassword}
          autoComplete="off"
          maxLength={200}
          autoFocus
        />
      )}
      <div className="share-make">
        <Button look="first" type="submit" notNow={lacks && shareWords.passwordLacks} isPending={isBusy}>
          {shareWords.make}
        </Button>
      </div>
    </form>
  )
}
