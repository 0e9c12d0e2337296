import { useState } from 'react'
import type { RecordName } from '../../model/answers.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { app, toasts } from '../app.ts'
import { refused } from '../change.ts'
import { ownDay } from '../own-days.ts'
import { overWords } from '../words/over.words.ts'

/** A finding set aside with a reason and an end. */
export function WaiveDialog({
  asked,
  onClose,
}: {
  asked: { rule: string; on: RecordName | null; says: string }
  onClose: () => void
}) {
  const [reason, setReason] = useState('')
  const [days, setDays] = useState('30')
  async function waive() {
    const words = reason.trim()
    if (words === '') return
    onClose()
    try {
      const until = ownDay(Date.now() + Number(days) * 86_400_000)
      const done = await app.contract.setAside({ rule: asked.rule, record: asked.on?.id ?? null, until, reason: words })
      app.changed(done.number)
      toasts.add({ says: overWords.waived })
    } catch (cause) {
      refused(cause)
    }
  }
  return (
    <Dialog title={asked.says} close={overWords.close} onClose={onClose}>
      <p className="small soft">{overWords.waiveWords}</p>
      <TextField
        label={overWords.waiveReason}
        value={reason}
        onChange={setReason}
        autoFocus
        isRequired
        onKeyDown={event => {
          if (event.key === 'Enter') void waive()
          else event.continuePropagation()
        }}
      />
      <Select
        label={overWords.waiveUntil}
        options={Object.entries(overWords.waiveDays).map(([id, label]) => ({ id, label }))}
        value={days}
        onChange={next => next && setDays(next)}
        placeholder=""
      />
      <div className="dialog-foot">
        <Button look="plain" onPress={onClose}>
          {overWords.cancel}
        </Button>
        <Button look="first" notNow={reason.trim() === '' && overWords.waiveLacks} onPress={() => void waive()}>
          {overWords.waive}
        </Button>
      </div>
    </Dialog>
  )
}
