import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Popover } from '../../ui/popover.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { toasts } from '../app.ts'
import { designWords as says } from '../words/design.words.ts'
import { Part, State } from './sample.tsx'

/** What opens over the page. */
export function OverParts() {
  const [open, setOpen] = useState<'middle' | 'side' | null>(null)
  return (
    <>
      <Part title={says.dialog}>
        <State is="rest">
          <Button onPress={() => setOpen('middle')}>{says.dialog}</Button>
        </State>
        <State name={says.side}>
          <Button onPress={() => setOpen('side')}>{says.side}</Button>
        </State>
      </Part>
      <Part title={says.popover}>
        <State is="rest">
          <Popover label={says.popover} button={<Button>{says.popover}</Button>}>
            {close => (
              <>
                <TextField label={says.textLabel} placeholder={says.textHint} />
                <Button look="first" onPress={close}>
                  {says.save}
                </Button>
              </>
            )}
          </Popover>
        </State>
      </Part>
      <Part title={says.toast}>
        <State is="rest">
          <Button
            onPress={() => toasts.add({ says: says.toastSays, action: { label: says.undo, act: () => undefined } })}
          >
            {says.toast}
          </Button>
        </State>
        <State is="invalid">
          <Button onPress={() => toasts.add({ says: says.toastBad, tone: 'bad' })}>{says.toast}</Button>
        </State>
      </Part>
      {open && (
        <Dialog
          title={says[open === 'side' ? 'side' : 'dialog']}
          close={says.close}
          place={open}
          onClose={() => setOpen(null)}
        >
          <p className="soft">{open === 'side' ? says.sideSays : says.dialogSays}</p>
          <TextField label={says.textLabel} placeholder={says.textHint} />
          <div className="dialog-foot">
            <Button look="plain" onPress={() => setOpen(null)}>
              {says.cancel}
            </Button>
            <Button look="first" onPress={() => setOpen(null)}>
              {says.save}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  )
}
