import './over.css'
import { useRouter } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { newId } from '../../model/id.ts'
import type { Kind } from '../../model/kind.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { toasts } from '../app.ts'
import { make, undo } from '../change.ts'
import { recordAddress } from '../shell/places.ts'
import { commandKey } from '../shell/platform.ts'
import { toneOf, useTerritory } from '../territory.ts'
import { overWords } from '../words/over.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { everydayKinds, rememberedKind, rememberKind } from './everyday.ts'
import { KindPicker } from './kind-picker.tsx'

/** A new record anywhere: pick what it is by the sentence that tells it apart, give it a title, Enter. */
export function CreateDialog({
  asked,
  onClose,
}: {
  asked: { kind?: string; title?: string; state?: string }
  onClose: () => void
}) {
  const territory = useTerritory()
  const kinds = everydayKinds(territory, asked.kind)
  const [kind, setKind] = useState<Kind>(territory.kinds.get(asked.kind ?? rememberedKind()) ?? kinds[0]!)
  const [title, setTitle] = useState(asked.title ?? '')
  const field = useRef<HTMLInputElement>(null)
  const { history } = useRouter()
  // a column of a board asks for its own state, as long as the kind has it
  const stateAsked = () => (asked.state && Object.hasOwn(kind.states, asked.state) ? { state: asked.state } : {})
  async function create(open: boolean) {
    const words = title.replace(/\s+/g, ' ').trim()
    if (words === '') return field.current?.focus()
    onClose()
    rememberKind(kind.word)
    const done = await make([{ verb: 'create', id: newId(), kind: kind.word, title: words, ...stateAsked() }])
    const outcome = done?.outcomes[0]
    if (!done || !outcome || !('record' in outcome)) return
    const { key } = outcome.record
    if (open) history.push(recordAddress(key))
    toasts.add({
      says: overWords.made(key, words),
      action: open
        ? { label: shellWords.undo, act: () => void undo(done.batch) }
        : { label: overWords.open, act: () => history.push(recordAddress(key)) },
    })
  }
  return (
    <Dialog title={overWords.create} close={overWords.close} onClose={onClose}>
      <KindPicker
        label={overWords.kind}
        kinds={kinds}
        chosen={kind}
        toneOf={word => toneOf(territory, word)}
        onPick={next => {
          setKind(next)
          field.current?.focus()
        }}
      />
      <p className="small soft kind-says">{kind.says}</p>
      <TextField
        label={overWords.title}
        placeholder={overWords.titleHint}
        value={title}
        onChange={setTitle}
        field={field}
        autoFocus
        onKeyDown={event => {
          if (event.key === 'Enter') void create(event.ctrlKey || event.metaKey)
          else event.continuePropagation()
        }}
      />
      <div className="dialog-foot">
        <Button onPress={() => void create(true)}>
          {overWords.createAndOpen}
          <KeyHint keys={[commandKey, '↵']} />
        </Button>
        <Button look="first" onPress={() => void create(false)}>
          {overWords.createIt}
        </Button>
      </div>
    </Dialog>
  )
}
