import { useState } from 'react'
import { Beside, useIsWide } from '../../ui/beside.tsx'
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
        <State is="rest" opens="dialog">
          <Button onPress={() => setOpen('middle')}>{says.dialog}</Button>
        </State>
        <State name={says.side} opens="side">
          <Button onPress={() => setOpen('side')}>{says.side}</Button>
        </State>
      </Part>
      <Part title={says.beside} wide>
        <State is="rest" opens="beside">
          <BesidePage />
        </State>
      </Part>
      <Part title={says.popover}>
        <State is="rest" opens="popover">
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
        <State is="rest" opens="toast">
          <Button
            onPress={() => toasts.add({ says: says.toastSays, action: { label: says.undo, act: () => undefined } })}
          >
            {says.toast}
          </Button>
        </State>
        <State is="invalid" opens="bad-toast">
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

/** A small page with something beside it, which stays there while the page is used; over it where there is no room. */
function BesidePage() {
  const isWide = useIsWide()
  // where there is room it stands there from the start; where there is none it waits to be asked for
  const [asked, setAsked] = useState<boolean | null>(null)
  const isOpen = asked ?? isWide
  const close = () => setAsked(false)
  return (
    <div className="design-beside" data-open={isOpen || undefined}>
      <div className="design-beside-page">
        <p className="soft">{says.sideSays}</p>
        <Button onPress={() => setAsked(!isOpen)} aria-expanded={isOpen}>
          {isOpen ? says.close : says.beside}
        </Button>
      </div>
      {isOpen && (
        <Beside title={says.beside} close={says.close} onClose={close}>
          <div className="design-beside-part">
            <h3>{says.record}</h3>
            <p className="soft">{says.dialogSays}</p>
            <TextField label={says.textLabel} placeholder={says.textHint} />
            <Button onPress={close}>{says.close}</Button>
          </div>
        </Beside>
      )}
    </div>
  )
}
