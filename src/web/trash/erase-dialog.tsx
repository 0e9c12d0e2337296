import { useState } from 'react'
import type { ChartRecord } from '../../model/record.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { app, toasts } from '../app.ts'
import { make } from '../change.ts'
import { overWords } from '../words/over.words.ts'
import { trashWords } from '../words/trash.words.ts'

/** The one step that nothing takes back: its key must be typed. */
export function EraseDialog({ record, onClose }: { record: ChartRecord; onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const isRight = typed.trim().toUpperCase() === record.key
  async function erase() {
    if (!isRight) return
    onClose()
    if (!(await make([{ verb: 'erase', id: record.id, key: record.key }]))) return
    app.changed()
    toasts.add({ says: trashWords.erased(record.key) })
  }
  return (
    <Dialog title={trashWords.eraseOf(record.key)} close={overWords.close} onClose={onClose}>
      <p className="small soft">{record.title}</p>
      <p className="small soft">{trashWords.eraseWords}</p>
      <TextField
        label={trashWords.typeKey(record.key)}
        value={typed}
        onChange={setTyped}
        autoFocus
        onKeyDown={event => {
          if (event.key === 'Enter') void erase()
          else event.continuePropagation()
        }}
      />
      <div className="dialog-foot">
        <Button look="plain" onPress={onClose}>
          {overWords.cancel}
        </Button>
        <Button look="danger" notNow={!isRight && trashWords.keyLacks(record.key)} onPress={() => void erase()}>
          {trashWords.eraseNow}
        </Button>
      </div>
    </Dialog>
  )
}
