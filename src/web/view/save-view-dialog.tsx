import { type FormEvent, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useMayWrite } from '../use-may-write.ts'
import { listWords } from '../words/list.words.ts'
import { shellWords } from '../words/shell.words.ts'

interface Props {
  title: string
  name: string
  /** Who sees it is asked too. */
  asksWho: boolean
  onSave: (given: { name: string; shared: boolean }) => void
  onClose: () => void
}

/** The name of a view, and who sees it: Enter saves. */
export function SaveViewDialog({ title, name, asksWho, onSave, onClose }: Props) {
  const [typed, setTyped] = useState(name)
  const [shared, setShared] = useState(false)
  const mayShare = useMayWrite()
  const { views } = listWords
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim() === '') return
    onSave({ name: typed.trim(), shared })
    onClose()
  }
  return (
    <Dialog title={title} close={shellWords.close} onClose={onClose}>
      <form className="view-form" onSubmit={save}>
        <TextField label={views.name} value={typed} onChange={setTyped} autoFocus maxLength={120} />
        {asksWho && mayShare && (
          <div className="view-who">
            <span className="field-label" aria-hidden>
              {views.who}
            </span>
            <Segmented
              label={views.who}
              value={shared ? 'everybody' : 'mine'}
              onChange={who => setShared(who === 'everybody')}
              options={[
                { id: 'mine', label: views.mine },
                { id: 'everybody', label: views.everybody },
              ]}
            />
          </div>
        )}
        <div className="dialog-foot">
          <Button onPress={onClose}>{listWords.cancel}</Button>
          <Button look="first" type="submit" notNow={typed.trim() === '' && views.nameLacks}>
            {views.saveAction}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
